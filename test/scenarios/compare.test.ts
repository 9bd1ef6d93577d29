import { describe, expect, it } from 'vitest';
import type { Look } from './compare';
import { compare } from './compare';
import type { Expect } from './expectation';
import { expectSchema } from './expectation';
import type { SeenClock, SeenIncident } from './observation';

const AT = Date.parse('2026-03-02T09:00:00Z');
const MINUTE = 60_000;

const clock: SeenClock = {
  state: 'running',
  startedAt: AT,
  dueAt: AT + 30 * MINUTE,
  elapsed: 12 * MINUTE,
  remaining: 18 * MINUTE,
  cycle: 1,
};

const seen: SeenIncident = {
  exists: true,
  status: 'New',
  severity: 1,
  priority: 'urgent',
  receivedAt: AT,
  firstResponse: clock,
  customerResponse: null,
  statusUpdate: null,
  noticeAt: null,
  closesAt: null,
  entitlement: 'entitled',
  missing: ['errorMessages', 'changesMade'],
  completeness: 64,
  phoneFollowUp: 'outstanding',
  tier: 'support-representative',
  supervisor: 'none',
  linked: ['B', 'C'],
  sent: [
    { kind: 'acknowledgement', to: 'customer' },
    { kind: 'clock-warning', to: 'agent' },
  ],
};

function differences(expected: unknown, look: Partial<Look> = {}): string[] {
  const expect: Expect = expectSchema.parse(expected);
  return compare(expect, { seen, alreadySent: 0, refused: false, ...look }).map(
    ({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`,
  );
}

describe('an expectation', () => {
  it.each([
    [{ status: 'Open' }, 'status: expected "Open", got "New"'],
    [{ severity: 2 }, 'severity: expected 2, got 1'],
    [{ receivedAt: '2026-03-02T10:00:00+01:00' }, null],
    [
      { receivedAt: '2026-03-02T09:00:00.001Z' },
      'receivedAt: expected "2026-03-02T09:00:00.001Z", got "2026-03-02T09:00:00Z"',
    ],
    [{ closesAt: null, noticeAt: null }, null],
    [{ closesAt: '2026-03-02T09:00:00Z' }, 'closesAt: expected "2026-03-02T09:00:00Z", got null'],
    [
      { missing: ['changesMade', 'errorMessages'] },
      'missing: expected ["changesMade","errorMessages"], got ["errorMessages","changesMade"]',
    ],
    [{ linked: ['C', 'B'] }, null],
    [{ linked: ['B'] }, 'linked: expected ["B"], got ["B","C"]'],
    [{ sentCount: { acknowledgement: 1, closed: 0 } }, null],
    [{ sentCount: { closed: 1 } }, 'sentCount.closed: expected 1, got 0'],
    [{ refused: true }, 'refused: expected true, got false'],
    [{ exists: false }, 'exists: expected false, got true'],
    [{}, null],
  ])('%j', (expected, difference) => {
    expect(differences(expected)).toEqual(difference === null ? [] : [difference]);
  });

  it('names of a clock only what matters, durations to the second', () => {
    expect(differences({ firstResponse: { state: 'running', elapsed: '12m' } })).toEqual([]);
    expect(
      differences(
        { firstResponse: { elapsed: '12m' } },
        { seen: { ...seen, firstResponse: { ...clock, elapsed: 12 * MINUTE + 400 } } },
      ),
    ).toEqual([]);
    expect(differences({ firstResponse: { state: 'met', elapsed: '12m1s', dueAt: null, cycle: 2 } })).toEqual([
      'firstResponse.state: expected "met", got "running"',
      'firstResponse.dueAt: expected null, got "2026-03-02T09:30:00Z"',
      'firstResponse.elapsed: expected "12m1s", got "12m"',
      'firstResponse.cycle: expected 2, got 1',
    ]);
  });

  it('tells a clock from none', () => {
    expect(differences({ customerResponse: null, statusUpdate: null })).toEqual([]);
    expect(differences({ customerResponse: { state: 'met' } })).toEqual([
      'customerResponse: expected {"state":"met"}, got null',
    ]);
    expect(differences({ firstResponse: null })).toEqual([
      'firstResponse: expected null, got {"state":"running","startedAt":"2026-03-02T09:00:00Z","dueAt":"2026-03-02T09:30:00Z","elapsed":"12m","remaining":"18m","cycle":1}',
    ]);
  });

  it('sees of what was sent only what came since the previous expectation, in order', () => {
    expect(differences({ sent: [{ to: 'agent', kind: 'clock-warning' }] }, { alreadySent: 1 })).toEqual([]);
    expect(differences({ sent: [] }, { alreadySent: 2 })).toEqual([]);
    expect(differences({ sent: [] }, { alreadySent: 1 })).toEqual([
      'sent: expected [], got [{"kind":"clock-warning","to":"agent"}]',
    ]);
  });

  it('of an incident that does not exist finds everything different but its absence', () => {
    const absent = { seen: { exists: false } } as const;
    expect(differences({ exists: false }, absent)).toEqual([]);
    expect(differences({ exists: true }, absent)).toEqual(['exists: expected true, got false']);
    expect(differences({ status: 'New' }, absent)).toEqual(['exists: expected true, got false']);
    expect(differences({ refused: true }, { ...absent, refused: true })).toEqual([]);
  });
});
