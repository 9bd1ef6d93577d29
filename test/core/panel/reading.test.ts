import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../core/calendar';
import type { Clock, ClockName, Stretch } from '../../../core/clocks/clock';
import {
  agentMoment,
  clockTone,
  firstName,
  judgeFor,
  lengthText,
  type WhyWords,
  whyRows,
  whyWords,
} from '../../../core/panel';
import { defaultPolicy } from '../../../core/policy';
import { officeHours } from '../calendar/office-hours';
import { given, type Story } from '../incident/story';
import { HOUR, wall } from '../incident/wall';

const MINUTE = 60_000;

describe('how much a clock calls for attention (E2, E6)', () => {
  const NOW = 100 * HOUR;
  const running = {
    ...{ state: 'running', startedAt: NOW - 2 * HOUR, endedAt: null, dueAt: NOW + 2 * HOUR },
    ...{ elapsed: 2 * HOUR, target: 4 * HOUR },
  } as unknown as Clock;
  test.each<[string, Partial<Clock>, string]>([
    ['half used', {}, 'plain'],
    ['just below the warning point', { elapsed: 3 * HOUR - 1 }, 'plain'],
    ['at the warning point', { elapsed: 3 * HOUR }, 'warning'],
    ['due in five minutes', { dueAt: NOW + 5 * MINUTE }, 'danger'],
    ['due in little more', { dueAt: NOW + 5 * MINUTE + 1 }, 'plain'],
    ['overdue', { state: 'breached', dueAt: NOW - 1 }, 'danger'],
    ['overdue, whatever the distance', { state: 'breached' }, 'danger'],
    ['on hold', { state: 'held', dueAt: null }, 'warning'],
    ['met', { state: 'met', endedAt: NOW - HOUR, dueAt: NOW + MINUTE, elapsed: 3.5 * HOUR }, 'plain'],
    ['answered late', { state: 'breached', endedAt: NOW - HOUR, dueAt: NOW - 2 * HOUR }, 'plain'],
  ])('%s: %s', (_, change, tone) => expect(clockTone({ ...running, ...change } as Clock, [0.75], NOW)).toBe(tone));
});

describe('how support reads times and names', () => {
  const judged = judgeFor(given().reported('Mon 10:00').input(), wall('Mon 11:00'));
  test('a moment in the support time zone', () => {
    expect(agentMoment(judged, wall('Mon 15:30'))).toBe('today 15:30');
    expect(agentMoment(judged, wall('Tue 09:00'))).toBe('tomorrow 09:00');
  });
  test.each([
    ['Ann Becker', 'Ann'],
    ['  Ann  Becker ', 'Ann'],
    ['Ann', 'Ann'],
    ['', 'the customer'],
    ['  ', 'the customer'],
    [undefined, 'the customer'],
  ])('%j is %s', (name, said) => {
    const actor = {
      id: 'ann',
      role: 'customer',
      relation: 'requester',
      ...(name === undefined ? {} : { name }),
    } as const;
    expect(firstName(actor)).toBe(said);
  });
  test.each([
    [0, 'less than a minute'],
    [HOUR - 1, '59 min'],
    [HOUR, '1 h'],
    [6 * HOUR + 50 * MINUTE, '6 h 50 min'],
  ])('%i ms are %s', (ms, said) => expect(lengthText(ms)).toBe(said));
});

describe('why a deadline is when it is, day by day (E1)', () => {
  const calendar = createCalendar(officeHours({ timeZone: 'UTC' }));
  const at = (time: string): number => Date.parse(`2026-03-0${time}Z`);
  const stretch = (start: string, end: string, counted: boolean, reason: string): Stretch =>
    ({ start: at(start), end: at(end), counted, reason }) as Stretch;

  test('what counts is a row a day with the running total; what does not stays one row', () => {
    const rows = whyRows(
      [
        stretch('2T15:00', '2T17:00', true, 'open'),
        stretch('2T17:00', '3T09:00', false, 'after-close'),
        stretch('3T09:00', '3T10:30', true, 'open'),
      ],
      [stretch('3T10:30', '3T12:00', true, 'open')],
      calendar,
    );
    expect(rows.map(({ day, counted, total }) => [day, counted, total])).toEqual([
      ['Mon 2 Mar', '2 h', '2 h'],
      ['Mon 2 Mar', '–', ''],
      ['Tue 3 Mar', '1 h 30 min', '3 h 30 min'],
      ['Tue 3 Mar', '1 h 30 min', '5 h'],
    ]);
    expect(rows.map(({ words }) => words.split('.')[0])).toEqual([
      '15:00 – 17:00',
      '17:00 – Tue 3 Mar 09:00',
      '09:00 – 10:30',
      '10:30 – 12:00',
    ]);
    expect(rows[0]?.bar).toEqual({ from: 0.75, to: 1, counted: true });
    expect(rows[1]?.bar).toBeNull();
    expect(rows[2]?.bar).toEqual({ from: 0, to: 0.1875, counted: true });
  });

  test('a count round the clock is cut at midnight', () => {
    const rows = whyRows([stretch('2T20:00', '4T04:00', true, 'open')], [], calendar);
    expect(rows.map(({ day, words, total }) => `${day}, ${words}: ${total}`)).toEqual([
      'Mon 2 Mar, 20:00 – 00:00: 4 h',
      'Tue 3 Mar, 00:00 – 00:00: 28 h',
      'Wed 4 Mar, 00:00 – 04:00: 32 h',
    ]);
  });

  test('the whole says from when, in which zone, by which version, and the same lines for a mail', () => {
    const judged = judgeFor(given().reported('Mon 10:00').input(), wall('Mon 12:00'));
    const why = judged.explanation?.clocks.firstResponse;
    if (!why) throw new Error('The first response is explained');
    const said = whyWords(judged, why);
    expect(said.title).toContain('Thu 5 Mar 10:00');
    expect(said.intro).toContain('today 10:00');
    expect(said.rows.at(-1)?.total).toBe('24 h');
    expect(said.after.some((line) => line.includes('version 1'))).toBe(true);
    for (const row of said.rows) expect(said.text).toContain(row.words);
    for (const line of said.after) expect(said.text).toContain(line);
  });

  test('what is open and does not count is striped, what is still to come says so, and each reason is named (A3, F3)', () => {
    const rows = whyRows(
      [
        stretch('2T10:00', '2T12:00', false, 'verification'),
        stretch('2T12:00', '2T16:00', true, 'counted'),
        stretch('2T16:00', '2T17:00', false, 'holiday'),
      ],
      [stretch('3T08:00', '3T09:00', false, 'before-opening'), stretch('3T09:00', '3T13:00', true, 'counted')],
      calendar,
    );
    expect(rows.map(({ day, words, bar }) => [day, words, bar])).toEqual([
      ['Mon 2 Mar', '10:00 – 12:00. Waiting for verification', { from: 1 / 7, to: 3 / 7, counted: false }],
      ['Mon 2 Mar', '12:00 – 16:00', { from: 3 / 7, to: 1, counted: true }],
      ['Mon 2 Mar', '16:00 – 17:00. Closed: holiday', null],
      ['Tue 3 Mar', '08:00 – 09:00. Before opening', null],
      ['Tue 3 Mar', '09:00 – 13:00. still to come', { from: 0, to: 4 / 7, counted: true }],
    ]);
  });

  test('where nothing counts, or a wait is longer than a day, there is no bar', () => {
    const wait = stretch('2T10:00', '4T10:00', false, 'verification');
    expect(whyRows([wait], [], calendar).map(({ bar }) => bar)).toEqual([null]);
    const rows = whyRows([wait, stretch('4T10:00', '4T12:00', true, 'counted')], [], calendar);
    expect(rows.map(({ words, bar }) => [words, bar === null])).toEqual([
      ['10:00 – Wed 4 Mar 10:00. Waiting for verification', true],
      ['10:00 – 12:00', false],
    ]);
    const dayLong = [
      stretch('2T00:00', '3T00:00', false, 'before-start'),
      stretch('3T00:00', '4T00:00', true, 'counted'),
    ];
    expect(whyRows(dayLong, [], calendar).map(({ bar }) => bar)).toEqual([
      { from: 0, to: 1, counted: false },
      { from: 0, to: 1, counted: true },
    ]);
  });

  const whyOf = (story: Story, when: string, clock: ClockName = 'firstResponse'): WhyWords => {
    const judged = judgeFor(story.passTo(when).input(), wall(when));
    const why = judged.explanation?.clocks[clock];
    if (!why) throw new Error(`The history has no ${clock}`);
    return whyWords(judged, why);
  };

  test('every line that a reader needs, from the report to the policy (E1, E6)', () => {
    const { intro, after, text } = whyOf(given().reported('Mon 10:00', { severity: 1 }), 'Mon 10:10');
    expect(intro).toBe(
      'Severity 1 gives 30 min for the first response to Incident #40100. Counted from today 10:00, when it was reported. Times are of UTC.',
    );
    expect(after).toEqual([
      '30 min are used up today 10:30.',
      'A reminder goes out at 22 min, today 10:22.',
      'Judged by policy version 1, in force when the incident was received. A change of severity would keep the time already counted.',
    ]);
    expect(text.split('\n')).toEqual([
      ...intro.split(/(?<=\.) /),
      'Mon 2 Mar\t10:00 – 10:10\t10 min\t10 min',
      'Mon 2 Mar\t10:10 – 10:30. still to come\t20 min\t30 min',
      ...after,
    ]);
  });

  test('while it is held there is no deadline, nothing counts and nobody is warned (F3)', () => {
    const held = whyOf(given({ facts: { agreements: [] } }).reported('Mon 10:00'), 'Mon 12:00');
    expect(held.title).toBe('Why the first response is on hold');
    expect(held.intro).toContain('Nothing is counted while it waits for verification.');
    expect(held.after).toEqual([expect.stringMatching(/^Judged by policy version 1/)]);
    expect(held.rows.map(({ counted }) => counted)).toEqual(['–']);
  });

  test('what was judged anew names the version and since when (section 8)', () => {
    const story = given().reported('Mon 10:00').changePolicy('Mon 11:00', { version: 2 }, true);
    expect(whyOf(story, 'Mon 12:00').after.at(-1)).toContain(
      'Judged by policy version 2, by which it was judged anew today 11:00.',
    );
    const other = given().reported('Mon 10:00').changePolicy('Mon 11:00', { version: 2 });
    expect(whyOf(other, 'Mon 12:00').after.at(-1)).toContain('version 1, in force when the incident was received');
    expect(judgeFor(other.input(), wall('Mon 12:00')).policy.version).toBe(1);
    expect(judgeFor(story.input(), wall('Mon 12:00')).policy.version).toBe(2);
  });

  test('a severity with hours of its own is laid out by them (E1)', () => {
    const night = {
      ...defaultPolicy.calendar,
      weekly: { ...defaultPolicy.calendar.weekly, mon: [['18:00', '22:00']] },
    };
    const story = given({ policy: { severities: { 1: { calendar: night } } } });
    const { rows } = whyOf(story.reported('Mon 20:00', { severity: 1 }), 'Mon 20:00');
    expect(rows.map(({ words }) => words)).toEqual(['20:00 – 20:30. still to come']);
  });
});
