import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../core/calendar';
import { at, HOUR, iso, officeHours } from './office-hours';

const calendar = createCalendar(
  officeHours({
    timeZone: 'America/New_York',
    holidays: ['2026-11-26', '2026-12-25'],
    overrides: {
      '2026-11-27': [['10:00', '14:00']],
      '2026-11-28': [['12:00', '13:00']],
      '2026-12-24': [],
      '2026-12-25': [['09:00', '17:00']],
    },
  }),
);

describe('A3: a holiday is closed the whole local day', () => {
  test.each([
    ['the evening before', '2026-11-25T17:00-05:00', '2026-11-27T10:00-05:00'],
    ['its first instant', '2026-11-26T00:00-05:00', '2026-11-27T10:00-05:00'],
    ['its usual hours', '2026-11-26T12:00-05:00', '2026-11-27T10:00-05:00'],
  ])('reported on %s', (_, reported, received) => {
    expect(iso(calendar.nextOpening(at(reported)))).toBe(iso(at(received)));
  });

  test('and wins over an override of the same date', () => {
    expect(calendar.isBusinessDate('2026-12-25')).toBe(false);
    expect(calendar.isOpen(at('2026-12-25T12:00-05:00'))).toBe(false);
  });
});

describe('an override stands in place of the weekly hours', () => {
  test.each([
    ['before it, within the weekly hours', '2026-11-27T09:59:59.999-05:00', false],
    ['at its opening', '2026-11-27T10:00-05:00', true],
    ['inside', '2026-11-27T12:00-05:00', true],
    ['at its close', '2026-11-27T14:00-05:00', false],
    ['after it, within the weekly hours', '2026-11-27T16:00-05:00', false],
    ['on a weekend', '2026-11-28T12:30-05:00', true],
    ['without hours', '2026-12-24T12:00-05:00', false],
  ])('%s', (_, t, open) => {
    expect(calendar.isOpen(at(t))).toBe(open);
  });
});

describe('E1: the order in which dates are given makes no difference', () => {
  const dates = { '2026-03-09': '10:00', '2026-03-02': '11:00', '2026-03-16': '12:00' };
  const onlyOn = (order: readonly (keyof typeof dates)[]) =>
    createCalendar(
      officeHours({
        weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
        overrides: Object.fromEntries([...order.map((date) => [date, [[dates[date], '17:00']]]), ['2026-03-03', []]]),
      }),
    );
  test.each([
    [['2026-03-02', '2026-03-09', '2026-03-16']],
    [['2026-03-16', '2026-03-09', '2026-03-02']],
    [['2026-03-09', '2026-03-16', '2026-03-02']],
  ] as const)('of a calendar open on %j alone', (order) => {
    const some = onlyOn(order);
    const openings = ['2026-01-01', '2026-03-03', '2026-03-10'].map((date) => some.nextOpening(at(`${date}T00:00Z`)));
    expect(openings.map(iso)).toEqual(
      Object.entries({ '2026-03-02': '11:00', '2026-03-09': '10:00', '2026-03-16': '12:00' }).map(([date, time]) =>
        iso(at(`${date}T${time}Z`)),
      ),
    );
    expect(some.between(at('2026-01-01T00:00Z'), at('2026-12-31T00:00Z'))).toBe((6 + 7 + 5) * HOUR);
  });
});

test('E1: holidays and overrides count as they are', () => {
  expect(calendar.between(at('2026-11-25T00:00-05:00'), at('2026-12-01T00:00-05:00'))).toBe((8 + 0 + 4 + 1 + 8) * HOUR);
});

describe('why closed', () => {
  test.each([
    ['2026-11-26T12:00-05:00', { reason: 'holiday', date: '2026-11-26' }],
    ['2026-12-25T12:00-05:00', { reason: 'holiday', date: '2026-12-25' }],
    ['2026-12-24T12:00-05:00', { reason: 'override', date: '2026-12-24' }],
    ['2026-11-29T12:00-05:00', { reason: 'weekend', date: '2026-11-29' }],
    ['2026-11-30T08:59:59.999-05:00', { reason: 'before-opening', date: '2026-11-30' }],
    ['2026-11-30T17:00-05:00', { reason: 'after-close', date: '2026-11-30' }],
    ['2026-11-30T09:00-05:00', null],
  ])('at %s', (t, why) => {
    expect(calendar.whyClosed(at(t))).toEqual(why);
  });

  test('between two intervals of a day', () => {
    const lunch = createCalendar(
      officeHours({
        overrides: {
          '2026-03-02': [
            ['13:00', '17:00'],
            ['09:00', '12:00'],
          ],
        },
      }),
    );
    expect(lunch.whyClosed(at('2026-03-02T11:59Z'))).toBeNull();
    expect(lunch.whyClosed(at('2026-03-02T12:00Z'))).toEqual({ reason: 'between', date: '2026-03-02' });
    expect(lunch.whyClosed(at('2026-03-02T13:00Z'))).toBeNull();
  });
});
