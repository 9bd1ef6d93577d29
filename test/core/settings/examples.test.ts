import { describe, expect, test } from 'vitest';
import { mergePolicy, type Policy } from '../../../core/policy';
import * as examples from '../../../core/settings';
import { SETTINGS_IN_ENGLISH as ENGLISH, type Example } from '../../../core/settings';
import { CHICAGO, NOW } from './chicago';

const changed = (change: unknown): Policy => mergePolicy(CHICAGO, change) as Policy;
const told = (example: Example | null): string | null =>
  example && `${example.before}[${example.moment}]${example.after}`;
const first = (policy: Policy, severity: 1 | 2 | 3, now = NOW) =>
  told(examples.firstResponseExample(policy, severity, now, ENGLISH));
const target = (span: string, basis = 'business') => ({ target: span, basis });

describe('the first response to a report shortly before the weekend', () => {
  test.each([
    [
      1,
      'Severity 1, reported Fri 27 Nov 16:45: first response due [Mon 30 Nov 09:15]. Round the clock it would be Fri 27 Nov 17:15.',
    ],
    [
      2,
      'Severity 2, reported Fri 27 Nov 16:00: first response due [Wed 2 Dec 16:00]. Round the clock it would be Sat 28 Nov 16:00.',
    ],
  ] as const)('of Severity %i is due by the calendar, and round the clock besides (E1, E2)', (severity, sentence) => {
    expect(first(CHICAGO, severity)).toBe(sentence);
  });

  test('is due round the clock where it is counted so, and in support hours besides (E1, E2)', () => {
    const elapsed = changed({ severities: { 1: { firstResponse: target('30m', 'elapsed') } } });
    expect(first(elapsed, 1)).toBe(
      'Severity 1, reported Fri 27 Nov 16:45: first response due [Fri 27 Nov 17:15]. In support hours it would be Mon 30 Nov 09:15.',
    );
  });

  test.each([
    ['59m', '16:45', 'Mon 30 Nov 09:44'],
    ['60m', '16:00', 'Fri 27 Nov 17:00'],
  ])('of %s is reported a quarter of an hour, or an hour, before closing: %s', (span, reported, due) => {
    const sentence = first(changed({ severities: { 1: { firstResponse: target(span) } } }), 1);
    expect(sentence).toContain(`reported Fri 27 Nov ${reported}: first response due [${due}].`);
  });

  test('says no more where both ways of counting give the same (E1)', () => {
    const hour = changed({ severities: { 1: { firstResponse: target('1h') } } });
    expect(first(hour, 1)).toBe('Severity 1, reported Fri 27 Nov 16:00: first response due [Fri 27 Nov 17:00].');
  });

  test.each([
    ['a Friday before it closes', '2026-11-27T16:00:00Z', 'Fri 27 Nov'],
    ['the Saturday after it', '2026-11-28T16:00:00Z', 'Fri 4 Dec'],
    ['Saturday in Greenwich, still Friday in Chicago', '2026-11-28T05:59:00Z', 'Fri 27 Nov'],
  ])('lies on the next Friday, seen from %s', (_, now, day) => {
    expect(first(CHICAGO, 1, Date.parse(now))).toContain(`reported ${day} 16:45`);
  });

  test('moves with a Friday that is closed', () => {
    const closed = changed({ calendar: { holidays: ['2026-11-26', '2026-11-27'] } });
    expect(first(closed, 1)).toContain('reported Fri 4 Dec 16:45');
    const half = changed({ calendar: { overrides: { '2026-11-27': [['09:00', '12:00']] } } });
    expect(first(half, 1)).toContain('reported Fri 27 Nov 11:45');
  });

  test('lies on the next day that is open where no Friday is', () => {
    const thursdays = changed({ calendar: { weekly: { fri: [] } } });
    expect(first(thursdays, 1)).toContain('reported Wed 25 Nov 16:45');
  });

  test('looks for a Friday sixty days ahead, and no further', () => {
    const weekly = { fri: [] };
    const on = (date: string) => changed({ calendar: { weekly, overrides: { [date]: [['09:00', '17:00']] } } });
    expect(first(on('2027-01-22'), 1)).toContain('reported Fri 22 Jan 16:45');
    expect(first(on('2027-01-29'), 1)).toContain('reported Wed 25 Nov 16:45');
    // Of a Monday the sixtieth day after it is a Friday.
    expect(first(on('2027-01-22'), 1, NOW - 86_400_000)).toContain('reported Tue 24 Nov 16:45');
  });

  test('never begins before support opens', () => {
    const short = changed({ calendar: { overrides: { '2026-11-27': [['09:00', '09:30']] } } });
    expect(first(short, 2)).toContain('reported Fri 27 Nov 09:00');
    expect(first(short, 1)).toContain('reported Fri 27 Nov 09:15');
  });

  test('goes by the severity’s own hours (E1)', () => {
    const own = { ...CHICAGO.calendar, timeZone: 'Europe/Berlin', holidays: [] };
    expect(first(changed({ severities: { 1: { calendar: own } } }), 1)).toBe(
      'Severity 1, reported Fri 27 Nov 16:45: first response due [Mon 30 Nov 09:15]. Round the clock it would be Fri 27 Nov 17:15.',
    );
    const later = { ...own, weekly: { ...own.weekly, fri: [['10:00', '18:00']] } };
    expect(first(changed({ severities: { 1: { calendar: later } } }), 1)).toContain('reported Fri 27 Nov 17:45');
  });
});

describe('the customer’s answer and the status update', () => {
  const later = (policy: Policy, severity: 1 | 2 | 3, clock: 'customerResponse' | 'statusUpdate') =>
    told(examples.laterExample(policy, severity, clock, NOW, ENGLISH));

  test('have an example each (E4, A1)', () => {
    expect(later(CHICAGO, 2, 'customerResponse')).toBe(
      'Severity 2, customer asked Fri 27 Nov 16:00: answer due [Wed 2 Dec 16:00].',
    );
    const updated = changed({ severities: { 1: { statusUpdate: target('45m', 'elapsed') } } });
    expect(later(updated, 1, 'statusUpdate')).toBe(
      'Severity 1, last told Fri 27 Nov 16:45: next status update due [Fri 27 Nov 17:30].',
    );
  });

  test('have none where nothing is promised (D18, A1)', () => {
    expect(later(CHICAGO, 3, 'customerResponse')).toBeNull();
    expect(later(CHICAGO, 1, 'statusUpdate')).toBeNull();
  });
});

describe('a warning', () => {
  const warning = (policy: Policy) => told(examples.warningExample(policy, NOW, ENGLISH));

  test('goes out when its share of the first response is used up (E3)', () => {
    expect(warning(CHICAGO)).toBe('Severity 2, same report: agents are warned [Wed 2 Dec 10:00].');
    expect(warning(changed({ warnAt: [0.75, 0.5] }))).toBe(
      'Severity 2, same report: agents are warned [Tue 1 Dec 12:00, Wed 2 Dec 10:00].',
    );
    const elapsed = changed({ severities: { 2: { firstResponse: target('24h', 'elapsed') } } });
    expect(warning(elapsed)).toBe('Severity 2, same report: agents are warned [Sat 28 Nov 10:00].');
  });

  test('never goes out where there is no share', () => {
    expect(warning(changed({ warnAt: [] }))).toBe('Nobody is warned before a time has run out.[]');
  });
});

describe('reminder and closure', () => {
  const closure = (policy: Policy, status: Parameters<typeof examples.closureExample>[1]) =>
    told(examples.closureExample(policy, status, NOW, ENGLISH));

  test.each([
    ['Resolved Pending Confirmation', 'Wed 2 Dec 09:00', 'Thu 3 Dec 17:00'],
    ['Customer Information Requested', 'Fri 4 Dec 09:00', 'Mon 7 Dec 17:00'],
    ['Software Change Required', 'Fri 25 Dec 09:00', 'Mon 28 Dec 17:00'],
  ] as const)('of %s come when the process itself would send and close (I2, I3, I5, I6)', (status, notice, closes) => {
    expect(closure(CHICAGO, status)).toBe(`${status} since Mon 30 Nov 10:00: reminder ${notice}, closes [${closes}].`);
  });

  test('move with the waits and the notice of the policy', () => {
    const other = changed({ closure: { notice: 0, waits: { 'Resolved Pending Confirmation': 1 } } });
    expect(closure(other, 'Resolved Pending Confirmation')).toBe(
      'Resolved Pending Confirmation since Mon 30 Nov 10:00: reminder Tue 1 Dec 09:00, closes [Tue 1 Dec 17:00].',
    );
  });

  test.each([
    ['09:00', '10:00', '09:59'],
    ['09:00', '10:01', '10:00'],
    ['09:00', '10:02', '10:00'],
  ])('of a day open from %s to %s begin at %s, while support is open', (open, close, since) => {
    const short = changed({ calendar: { overrides: { '2026-11-30': [[open, close]] } } });
    expect(closure(short, 'Resolved Pending Confirmation')).toContain(`since Mon 30 Nov ${since}: `);
  });
});

describe('the days of grace', () => {
  test.each([
    [0, 'Thu 31 Dec', 'Thu 31 Dec'],
    [14, 'Thu 31 Dec', 'Thu 14 Jan'],
  ])('of %i days end on a day, without a time of day (F1)', (graceDays, ends, last) => {
    const policy = changed({ entitlement: { graceDays } });
    expect(told(examples.graceExample(policy, NOW, ENGLISH))).toBe(
      `Agreement until ${ends}: the last day with support is [${last}].`,
    );
  });

  test('go by the year of the calendar’s own zone (F1)', () => {
    const yet2026 = Date.parse('2027-01-01T05:59:00Z');
    expect(told(examples.graceExample(CHICAGO, yet2026, ENGLISH))).toContain('until Thu 31 Dec');
    expect(told(examples.graceExample(CHICAGO, yet2026 + 60_000, ENGLISH))).toContain('until Fri 31 Dec');
  });
});

test.each([
  [30, 'Sun 27 Dec 16:00'],
  [0, 'Fri 27 Nov 16:00'],
])('who was asked is asked again after %i times 24 hours (K2)', (quietDays, again) => {
  const policy = changed({ survey: { quietDays } });
  expect(told(examples.quietExample(policy, NOW, ENGLISH))).toBe(
    `Asked Fri 27 Nov 16:00: asked again not before [${again}].`,
  );
});

test('an example says its moments in the words for times of the reader’s language, and never today', () => {
  const time = {
    ...ENGLISH.process.time,
    at: ({ day, time: hour }: { readonly day: number; readonly time: string }) => `am ${day}. ${hour}`,
  };
  const said = { ...ENGLISH, process: { ...ENGLISH.process, time } };
  const friday = Date.parse('2026-11-27T16:00:00Z');
  expect(told(examples.firstResponseExample(CHICAGO, 1, friday, said))).toBe(
    'Severity 1, reported am 27. 16:45: first response due [am 30. 09:15]. Round the clock it would be am 27. 17:15.',
  );
});

test('the example of the last day of support ends with one full stop, also after a shortened month', () => {
  const time = { ...ENGLISH.process.time, at: () => '31 déc. 00:00' };
  const said = { ...ENGLISH, process: { ...ENGLISH.process, time } };
  expect(told(examples.graceExample(CHICAGO, NOW, said))).toBe(
    'Agreement until 31 déc.: the last day with support is [31 déc.]',
  );
});
