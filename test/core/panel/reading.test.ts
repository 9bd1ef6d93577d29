import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../core/calendar';
import type { Clock, Stretch } from '../../../core/clocks/clock';
import { agentMoment, clockTone, firstName, judgeFor, lengthText, whyRows, whyWords } from '../../../core/panel';
import { officeHours } from '../calendar/office-hours';
import { given } from '../incident/story';
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
});
