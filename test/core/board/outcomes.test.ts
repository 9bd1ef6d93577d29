import { describe, expect, test } from 'vitest';
import { awaitedAt, type Clock, type ClockState, type Incident, outcomesOf } from '../../../core';

const DUE = Date.parse('2026-11-24T20:30:00Z');

const clock = (state: ClockState, changes: Partial<Clock> = {}): Clock => ({
  ...{ name: 'firstResponse', state, cycle: 1, startedAt: 0, dueAt: DUE, target: 1, basis: 'business' },
  ...{ elapsed: 0, remaining: 0, endedAt: null, breachedAt: null },
  ...changes,
});
const incident = (changes: Partial<Incident>): Incident =>
  ({ firstResponse: clock('running'), customerResponse: null, statusUpdate: null, steps: [], ...changes }) as Incident;
const breached = (why: string) => ({ at: 0, by: 'process', what: 'breached', why }) as const;

describe('when something is awaited', () => {
  test.each<[string, Clock | null, number | null]>([
    ['until it is due', clock('running'), DUE],
    ['and after it was missed (E2)', clock('breached', { breachedAt: DUE }), DUE],
    ['no longer once it came, in time', clock('met', { endedAt: DUE - 1 }), null],
    ['no longer once it came late', clock('breached', { breachedAt: DUE, endedAt: DUE + 1 }), null],
    ['not while it is held (F3)', clock('held'), null],
    ['not where nothing is', null, null],
  ])('%s', (_, given, at) => {
    expect(awaitedAt(given)).toBe(at);
  });
});

describe('what became of a deadline', () => {
  test('is open while it runs, kept when it was met, late when it was missed (E2)', () => {
    const of = (state: ClockState) => outcomesOf(incident({ firstResponse: clock(state) })).firstResponse;
    expect([of('running'), of('held'), of('stopped'), of('met'), of('breached')]).toEqual([
      ...[null, null, null],
      ...['kept', 'late'],
    ]);
  });

  test('an answer that was late once makes the incident late, whatever is met later (E4)', () => {
    const met = { customerResponse: clock('met') };
    expect(outcomesOf(incident(met)).customerResponse).toBe('kept');
    expect(outcomesOf(incident({ ...met, steps: [breached('customerResponse')] })).customerResponse).toBe('late');
    expect(outcomesOf(incident({ ...met, steps: [breached('statusUpdate')] })).customerResponse).toBe('kept');
    expect(outcomesOf(incident({})).customerResponse).toBeNull();
  });

  test('an update is kept once the next one is owed (A1)', () => {
    const of = (cycle: number) => outcomesOf(incident({ statusUpdate: clock('running', { cycle }) })).statusUpdate;
    expect([of(1), of(2)]).toEqual([null, 'kept']);
    expect(outcomesOf(incident({ statusUpdate: clock('met') })).statusUpdate).toBe('kept');
  });
});
