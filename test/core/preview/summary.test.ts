import { describe, expect, test } from 'vitest';
import {
  breachesGained,
  breachesLost,
  deadlineShift,
  instantShift,
  isUnchanged,
  type PreviewedIncident,
} from '../../../core/preview/previewed';
import { addToSummary, allGained, allLost, EMPTY_SUMMARY, type PreviewCounts } from '../../../core/preview/summary';
import { changedIncident, clockChange } from './changed-incident';

const NO_MOVES = { later: 0, earlier: 0, gained: 0, lost: 0 };
const NO_CLOCK = { ...NO_MOVES, breachesGained: 0, breachesLost: 0 };
const clock = (counts: Partial<typeof NO_CLOCK>) => ({ ...NO_CLOCK, ...counts });
const COUNTED: PreviewCounts = {
  ...{ incidents: 1, open: 1, unchanged: 0, statuses: 0, priorities: 0, closures: NO_MOVES, notices: NO_MOVES },
  clocks: { firstResponse: NO_CLOCK, customerResponse: NO_CLOCK, statusUpdate: NO_CLOCK },
};
const clocks = (counts: Partial<PreviewCounts['clocks']>) => ({ clocks: { ...COUNTED.clocks, ...counts } });
const summaryOf = (...incidents: readonly (PreviewedIncident | null)[]) =>
  incidents.reduce(addToSummary, EMPTY_SUMMARY);

describe('what one incident adds to the numbers', () => {
  test.each<[string, Partial<PreviewedIncident>, Partial<PreviewCounts>]>([
    ['unchanged', {}, { unchanged: 1 }],
    ['closed and unchanged', { open: false }, { open: 0, unchanged: 1 }],
    ['a deadline later', { clocks: [clockChange(10, 11)] }, clocks({ firstResponse: clock({ later: 1 }) })],
    ['a deadline earlier', { clocks: [clockChange(11, 10)] }, clocks({ firstResponse: clock({ earlier: 1 }) })],
    ['a clock gained', { clocks: [clockChange(null, 10)] }, clocks({ firstResponse: clock({ gained: 1 }) })],
    ['a clock lost', { clocks: [clockChange(10, null)] }, clocks({ firstResponse: clock({ lost: 1 }) })],
    [
      'two breaches more, the deadline as it was',
      { clocks: [clockChange(10, 10, { from: 1, to: 3 }, 'customerResponse')] },
      clocks({ customerResponse: clock({ breachesGained: 2 }) }),
    ],
    [
      'two breaches fewer, by another clock',
      { clocks: [clockChange(10, 10, { from: 3, to: 1 }, 'statusUpdate')] },
      clocks({ statusUpdate: clock({ breachesLost: 2 }) }),
    ],
    ['a closure later', { closure: { from: 10, to: 11 } }, { closures: { ...NO_MOVES, later: 1 } }],
    ['a closure gained', { closure: { from: null, to: 11 } }, { closures: { ...NO_MOVES, gained: 1 } }],
    ['a reminder earlier', { notice: { from: 11, to: 10 } }, { notices: { ...NO_MOVES, earlier: 1 } }],
    ['a reminder lost', { notice: { from: 11, to: null } }, { notices: { ...NO_MOVES, lost: 1 } }],
    ['another status', { status: { from: 'Open', to: 'Closed' } }, { statuses: 1 }],
    ['another priority', { priority: { from: 'high', to: 'low' } }, { priorities: 1 }],
  ])('%s (E2, I2, I3)', (_, differs, counted) => {
    const { overall, severities, notIncidents } = summaryOf(changedIncident({ severity: 3, ...differs }));
    expect(overall).toEqual({ ...COUNTED, ...counted });
    expect(severities).toEqual({ ...EMPTY_SUMMARY.severities, 3: overall });
    expect(notIncidents).toBe(0);
  });
});

describe('the numbers of many', () => {
  // Every number once, in three incidents that differ only by severity.
  const everything: Partial<PreviewedIncident> = {
    clocks: [
      clockChange(10, 11, { to: 1 }),
      clockChange(11, 10, { from: 2 }, 'customerResponse'),
      clockChange(null, 10, { to: 4 }, 'statusUpdate'),
    ],
    closure: { from: 1, to: 2 },
    notice: { from: 2, to: 1 },
    status: { from: 'Open', to: 'Closed' },
    priority: { from: 'high', to: 'low' },
  };
  const three = summaryOf(
    ...([1, 2, 2] as const).map((severity) => changedIncident({ ...everything, severity })),
    null,
    changedIncident({ severity: 3, open: false, clocks: [clockChange(10, null, {}, 'statusUpdate')] }),
    null,
  );

  test('are their sums, overall and by severity (C3)', () => {
    const times = (count: number): PreviewCounts => ({
      ...{ incidents: count, open: count, unchanged: 0, statuses: count, priorities: count },
      closures: { ...NO_MOVES, later: count },
      notices: { ...NO_MOVES, earlier: count },
      clocks: {
        firstResponse: clock({ later: count, breachesGained: count }),
        customerResponse: clock({ earlier: count, breachesLost: 2 * count }),
        statusUpdate: clock({ gained: count, breachesGained: 4 * count }),
      },
    });
    expect(three.severities[1]).toEqual(times(1));
    expect(three.severities[2]).toEqual(times(2));
    expect(three.overall).toEqual({
      ...times(3),
      incidents: 4,
      clocks: { ...times(3).clocks, statusUpdate: clock({ gained: 3, breachesGained: 12, lost: 1 }) },
    });
  });
  test('tickets that are no incidents are counted apart (A4)', () => expect(three.notIncidents).toBe(2));
  test('breaches count by whatever clock', () => {
    expect([allGained(three.overall), allLost(three.overall)]).toEqual([15, 6]);
  });
});

describe('what a change is', () => {
  test.each<[string, Partial<PreviewedIncident>, boolean]>([
    ['nothing', {}, true],
    ['a clock', { clocks: [clockChange(10, 10)] }, false],
    ['a closure', { closure: { from: 1, to: null } }, false],
    ['a reminder', { notice: { from: 1, to: null } }, false],
    ['a status', { status: { from: 'Open', to: 'Closed' } }, false],
    ['a priority', { priority: { from: 'high', to: 'low' } }, false],
  ])('%s: unchanged is %s', (_, differs, unchanged) => expect(isUnchanged(changedIncident(differs))).toBe(unchanged));

  test('a breach gained is no breach lost, and a clock of one policy alone has none by the other', () => {
    expect([breachesGained, breachesLost].map((count) => count(clockChange(1, 1, { from: 1, to: 3 })))).toEqual([2, 0]);
    expect([breachesGained, breachesLost].map((count) => count(clockChange(1, 1, { from: 3, to: 1 })))).toEqual([0, 2]);
    expect(breachesGained(clockChange(null, 1, { to: 2 }))).toBe(2);
    expect(breachesLost(clockChange(1, null, { from: 2 }))).toBe(2);
  });

  test('a shift is later above nothing, and none where one side has no instant', () => {
    expect([deadlineShift(clockChange(10, 15)), instantShift({ from: 15, to: 10 })]).toEqual([5, -5]);
    expect([deadlineShift(clockChange(null, 15)), deadlineShift(clockChange(15, null))]).toEqual([null, null]);
    expect([instantShift({ from: null, to: 10 }), instantShift({ from: 10, to: null })]).toEqual([null, null]);
  });
});
