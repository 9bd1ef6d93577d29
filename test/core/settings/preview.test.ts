import { describe, expect, test } from 'vitest';
import { addToSummary, EMPTY_SUMMARY, type PreviewedIncident } from '../../../core/preview';
import { SETTINGS_IN_ENGLISH as ENGLISH, previewNumbers, previewRows } from '../../../core/settings';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const READER = { now: NOW, timeZone: 'UTC' };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SAME: PreviewedIncident = {
  number: '40100',
  subject: 'Exports fail',
  severity: 2,
  reportedAt: NOW,
  open: true,
  clocks: [],
  closure: null,
  notice: null,
  status: null,
  priority: null,
};
const rows = (change: Partial<PreviewedIncident>, said = ENGLISH) => previewRows({ ...SAME, ...change }, READER, said);
const clock = (state: 'running' | 'held' | 'met' | 'breached' | 'stopped', dueAt: number | null, breaches = 0) => ({
  state,
  dueAt,
  breaches,
});

describe('what a changed policy does to one incident', () => {
  test('is nothing where it stays as it is', () => {
    expect(rows({})).toEqual([]);
    expect(rows({ notice: { from: NOW, to: null } })).toEqual([]);
  });

  test.each([
    [
      'a deadline that moves',
      clock('running', NOW + HOUR),
      clock('running', NOW + DAY),
      'Due today 13:00',
      'Due tomorrow 12:00',
    ],
    ['a clock that begins', null, clock('running', NOW + 3 * DAY), 'None', 'Due Fri 27 Nov 12:00'],
    ['a clock that is given up', clock('running', NOW + HOUR), null, 'Due today 13:00', 'None'],
    ['a clock that is held', clock('running', null), clock('held', null), 'On hold', 'On hold'],
    ['one that was met', clock('met', NOW), clock('stopped', NOW), 'In time', 'No longer counted'],
  ] as const)('is a row for %s (E2, E4, A1)', (_, from, to, now, after) => {
    expect(rows({ clocks: [{ clock: 'firstResponse', from, to }] })).toEqual([
      { what: 'First response', now, after, hint: null, breach: false },
    ]);
  });

  test.each([
    [
      'a breach',
      clock('running', NOW + HOUR),
      clock('breached', NOW - HOUR, 1),
      'Due today 13:00',
      true,
      'was due today 11:00',
    ],
    ['a breach of what was none', null, clock('breached', NOW - HOUR, 1), 'None', true, 'was due today 11:00'],
    ['a breach without a moment', clock('met', NOW), clock('breached', null, 1), 'In time', true, null],
    [
      'a breach that was one already',
      clock('breached', NOW, 1),
      clock('breached', NOW - HOUR, 1),
      'Breached',
      false,
      'was due today 11:00',
    ],
  ] as const)('is %s, with what was due when (E4)', (_, from, to, now, breach, hint) => {
    expect(rows({ clocks: [{ clock: 'customerResponse', from, to }] })).toEqual([
      { what: "Customer's answer", now, after: 'Breached', hint, breach },
    ]);
  });

  test('is no breach any more where there was one', () => {
    const [row] = rows({ clocks: [{ clock: 'statusUpdate', from: clock('breached', NOW, 1), to: clock('met', NOW) }] });
    expect(row).toEqual({ what: 'Status update', now: 'Breached', after: 'In time', hint: null, breach: false });
  });

  test('names closure, status and priority after the clocks (I2, I5)', () => {
    const change: Partial<PreviewedIncident> = {
      clocks: [{ clock: 'firstResponse', from: null, to: clock('met', NOW) }],
      closure: { from: NOW + HOUR, to: null },
      status: { from: 'Open', to: 'Closed' },
      priority: { from: 'high', to: 'low' },
    };
    expect(rows(change).map(({ what, now, after, hint, breach }) => [what, now, after, hint, breach])).toEqual([
      ['First response', 'None', 'In time', null, false],
      ['Automatic closure', 'Today 13:00', 'Stays open', null, false],
      ['Status', 'Open', 'Closed', null, false],
      ['Priority', 'High', 'Low', null, false],
    ]);
    expect(rows({ closure: { from: null, to: NOW + 3 * DAY } })).toMatchObject([
      { now: 'Stays open', after: 'Fri 27 Nov 12:00' },
    ]);
  });

  test('is said in the reader’s words, a cell beginning large', () => {
    const { process } = ENGLISH;
    const said = {
      ...ENGLISH,
      process: {
        ...process,
        clocks: { ...process.clocks, firstResponse: 'première réponse' },
        priorities: { ...process.priorities, low: 'basse' },
      },
    };
    const change: Partial<PreviewedIncident> = {
      clocks: [{ clock: 'firstResponse', from: null, to: clock('met', NOW) }],
      priority: { from: 'high', to: 'low' },
    };
    expect(rows(change, said)).toMatchObject([{ what: 'Première réponse' }, { after: 'basse' }]);
  });
});

describe('the numbers of a preview', () => {
  const running = (dueAt: number, breaches = 0) => clock('running', dueAt, breaches);
  const moved = (name: 'firstResponse' | 'customerResponse' | 'statusUpdate', by: number) =>
    ({ clock: name, from: running(NOW), to: running(NOW + by) }) as const;
  const numbers = (...incidents: Partial<PreviewedIncident>[]) =>
    previewNumbers(
      incidents.reduce<typeof EMPTY_SUMMARY>((sum, one) => addToSummary(sum, { ...SAME, ...one }), EMPTY_SUMMARY)
        .overall,
    );

  test('of no incidents are all nought', () => {
    expect(Object.values(numbers())).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('count incidents, those that are open, and those that stay as they are', () => {
    expect(numbers({}, { open: false }, { priority: { from: 'high', to: 'low' } })).toMatchObject({
      incidents: 3,
      open: 2,
      same: 2,
    });
  });

  test('count deadlines of every clock', () => {
    const incident = {
      clocks: [moved('firstResponse', HOUR), moved('customerResponse', HOUR), moved('statusUpdate', -HOUR)],
    };
    expect(
      numbers(incident, { clocks: [moved('firstResponse', -HOUR)] }, { clocks: [moved('statusUpdate', HOUR)] }),
    ).toMatchObject({ later: 3, earlier: 2 });
  });

  test('count closures that move, begin or end (I2, I5)', () => {
    const closures = [
      { from: NOW, to: NOW + DAY },
      { from: NOW, to: NOW + HOUR },
      { from: NOW, to: NOW - DAY },
      { from: null, to: NOW },
      { from: NOW, to: null },
    ];
    expect(numbers(...closures.map((closure) => ({ closure })))).toMatchObject({ closures: 5, later: 0, earlier: 0 });
  });

  test('count breaches gained and breaches fewer apart', () => {
    const gained = { clocks: [{ clock: 'firstResponse', from: running(NOW), to: clock('breached', NOW, 2) }] } as const;
    const lost = {
      clocks: [{ clock: 'customerResponse', from: clock('breached', NOW, 1), to: clock('met', NOW) }],
    } as const;
    expect(numbers(gained, lost)).toMatchObject({ gained: 2, lost: 1 });
  });
});
