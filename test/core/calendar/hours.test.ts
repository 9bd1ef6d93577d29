import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../core/calendar';
import { ALWAYS, at, HOUR, iso, MINUTE, officeHours, week } from './office-hours';

const office = createCalendar(officeHours());
const withLunch = createCalendar(
  officeHours({
    weekly: week([
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ]),
  }),
);

describe('open', () => {
  test.each([
    ['before the opening', '2026-03-02T08:59:59.999Z', false],
    ['at the opening', '2026-03-02T09:00:00.000Z', true],
    ['inside', '2026-03-02T12:00:00.000Z', true],
    ['just before the close', '2026-03-02T16:59:59.999Z', true],
    ['at the close', '2026-03-02T17:00:00.000Z', false],
    ['after the close', '2026-03-02T17:00:00.001Z', false],
    ['on a day without hours', '2026-03-07T12:00:00.000Z', false],
  ])('%s (%s): %s', (_, t, open) => {
    expect(office.isOpen(at(t))).toBe(open);
  });

  test('24:00 closes at the next midnight, and joins hours that begin there', () => {
    const calendar = createCalendar(
      officeHours({ weekly: { ...week([['22:00', '24:00']]), sat: [['00:00', '02:00']] } }),
    );
    expect(calendar.isOpen(at('2026-03-05T23:59:59.999Z'))).toBe(true);
    expect(calendar.isOpen(at('2026-03-06T00:00:00.000Z'))).toBe(false);
    expect(calendar.openIntervals(at('2026-03-06T12:00Z'), at('2026-03-08T00:00Z'))).toEqual([
      { start: at('2026-03-06T22:00Z'), end: at('2026-03-07T02:00Z') },
    ]);
  });
});

describe('A3: a report outside the hours counts as received at the next opening', () => {
  test.each([
    ['before the opening', '2026-03-02T08:59:59.999Z', '2026-03-02T09:00:00.000Z'],
    ['at the opening', '2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z'],
    ['inside', '2026-03-02T10:00:00.001Z', '2026-03-02T10:00:00.001Z'],
    ['at the lunch break', '2026-03-02T12:00:00.000Z', '2026-03-02T13:00:00.000Z'],
    ['at the close', '2026-03-02T17:00:00.000Z', '2026-03-03T09:00:00.000Z'],
    ['on Friday evening', '2026-03-06T18:00:00.000Z', '2026-03-09T09:00:00.000Z'],
    ["on New Year's Eve", '2026-12-31T17:00:00.000Z', '2027-01-01T09:00:00.000Z'],
  ])('%s (%s): %s', (_, reported, received) => {
    expect(iso(withLunch.nextOpening(at(reported)))).toBe(received);
  });
});

describe('E1: time is added in business hours', () => {
  test.each([
    ['0 ms when open is now', '2026-03-02T10:00Z', 0, '2026-03-02T10:00:00.000Z'],
    ['0 ms at the close is the next opening', '2026-03-02T17:00Z', 0, '2026-03-03T09:00:00.000Z'],
    ['30 minutes within a day', '2026-03-02T10:00Z', 30 * MINUTE, '2026-03-02T10:30:00.000Z'],
    ['one millisecond short of the close', '2026-03-02T16:00Z', HOUR - 1, '2026-03-02T16:59:59.999Z'],
    ['up to the close is due at the close', '2026-03-02T16:00Z', HOUR, '2026-03-02T17:00:00.000Z'],
    [
      'one millisecond past the close is due after the opening',
      '2026-03-02T16:00Z',
      HOUR + 1,
      '2026-03-03T09:00:00.001Z',
    ],
    ['a full day from the opening is due at the close', '2026-03-02T09:00Z', 8 * HOUR, '2026-03-02T17:00:00.000Z'],
    ['30 minutes from before the opening', '2026-03-02T03:00Z', 30 * MINUTE, '2026-03-02T09:30:00.000Z'],
    ['24 hours from Friday 16:00 are Wednesday 16:00', '2026-03-06T16:00Z', 24 * HOUR, '2026-03-11T16:00:00.000Z'],
    ['24 hours over the turn of the year', '2026-12-30T16:00Z', 24 * HOUR, '2027-01-04T16:00:00.000Z'],
  ])('%s', (_, from, ms, due) => {
    expect(iso(office.add(at(from), ms))).toBe(due);
  });

  test('up to the lunch break is due at the break, not after it', () => {
    expect(iso(withLunch.add(at('2026-03-02T11:00Z'), HOUR))).toBe('2026-03-02T12:00:00.000Z');
  });

  test('round the clock over the turn of the year is elapsed time', () => {
    const always = createCalendar(officeHours({ weekly: ALWAYS }));
    expect(iso(always.add(at('2026-12-31T23:59:59.999Z'), 24 * HOUR))).toBe('2027-01-01T23:59:59.999Z');
    expect(iso(always.add(at('2026-12-31T00:00Z'), 24 * HOUR))).toBe('2027-01-01T00:00:00.000Z');
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%s ms is refused', (ms) => {
    expect(() => office.add(at('2026-03-02T10:00Z'), ms)).toThrow(RangeError);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, at('-000001-12-31T00:00Z')])(
    'the instant %s is refused',
    (t) => {
      expect(() => office.nextOpening(t)).toThrow(RangeError);
      expect(() => office.between(0, t)).toThrow(RangeError);
    },
  );
});

describe('E1: time between two instants is counted in business hours', () => {
  test.each([
    ['the close and the opening', '2026-03-02T17:00Z', '2026-03-03T09:00Z', 0],
    ['before the opening and inside', '2026-03-02T08:00Z', '2026-03-02T09:00:00.001Z', 1],
    ['inside and after the close', '2026-03-02T16:59:59.999Z', '2026-03-02T18:00Z', 1],
    ['two instants of a day', '2026-03-02T10:00Z', '2026-03-02T10:30Z', 30 * MINUTE],
    ['two instants over a weekend', '2026-03-06T16:00Z', '2026-03-09T10:00Z', 2 * HOUR],
    ['the same instant twice', '2026-03-02T10:00Z', '2026-03-02T10:00Z', 0],
    ['an instant and an earlier one', '2026-03-02T11:00Z', '2026-03-02T10:00Z', 0],
    ['five years', '2021-01-01T00:00Z', '2026-01-01T00:00Z', 1304 * 8 * HOUR],
  ])('%s', (_, a, b, open) => {
    expect(office.between(at(a), at(b))).toBe(open);
  });
});

describe('open intervals', () => {
  test('are clipped to the span asked for', () => {
    expect(withLunch.openIntervals(at('2026-03-02T11:00Z'), at('2026-03-02T14:00Z'))).toEqual([
      { start: at('2026-03-02T11:00Z'), end: at('2026-03-02T12:00Z') },
      { start: at('2026-03-02T13:00Z'), end: at('2026-03-02T14:00Z') },
    ]);
  });

  test('that touch are one, over midnight and the turn of the year too', () => {
    const always = createCalendar(officeHours({ weekly: ALWAYS }));
    const span = { start: at('2025-06-01T00:00Z'), end: at('2027-06-01T00:00Z') };
    expect(always.openIntervals(span.start, span.end)).toEqual([span]);
  });

  test('between the close and the opening, and of an empty or backward span: none', () => {
    expect(office.openIntervals(at('2026-03-02T17:00Z'), at('2026-03-03T09:00Z'))).toEqual([]);
    expect(office.openIntervals(at('2026-03-02T10:00Z'), at('2026-03-02T10:00Z'))).toEqual([]);
    expect(office.openIntervals(at('2026-03-02T11:00Z'), at('2026-03-02T10:00Z'))).toEqual([]);
  });
});

describe('a calendar of a few dates', () => {
  const once = createCalendar(officeHours({ weekly: week([]), overrides: { '2026-03-07': [['10:00', '12:00']] } }));

  test('is open on them', () => {
    expect(iso(once.nextOpening(at('2020-01-01T00:00Z')))).toBe('2026-03-07T10:00:00.000Z');
    expect(iso(once.add(at('2026-03-01T00:00Z'), 2 * HOUR))).toBe('2026-03-07T12:00:00.000Z');
  });

  test('says so when nothing opens again', () => {
    expect(() => once.nextOpening(at('2026-03-07T12:00Z'))).toThrow('no open time after 2026-03-07T12:00:00.000Z');
    expect(() => once.add(at('2026-03-07T11:00Z'), HOUR + 1)).toThrow('less than 3600001 ms of open time');
    expect(() => once.businessDatesAfter('2026-03-07', 1)).toThrow('only 0 business dates after 2026-03-07');
  });
});
