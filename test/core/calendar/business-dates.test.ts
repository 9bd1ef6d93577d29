import { describe, expect, test } from 'vitest';
import { addLocalDays, createCalendar, isLocalDate } from '../../../core/calendar';
import { ALWAYS, at, iso, officeHours, week } from './office-hours';

const office = createCalendar(officeHours({ holidays: ['2026-04-03', '2026-04-06'] }));

describe('business dates', () => {
  test.each([
    ['2026-04-02', true],
    ['2026-04-03', false],
    ['2026-04-04', false],
    ['2026-04-06', false],
    ['2026-04-07', true],
  ])('%s: %s', (date, business) => {
    expect(office.isBusinessDate(date)).toBe(business);
  });

  test('I2: those after a date leave it out, and weekends and holidays too', () => {
    expect(office.businessDatesAfter('2026-04-02', 3)).toEqual(['2026-04-07', '2026-04-08', '2026-04-09']);
    expect(office.businessDatesAfter('2026-04-04', 1)).toEqual(['2026-04-07']);
    expect(office.businessDatesAfter('2026-04-02', 0)).toEqual([]);
  });

  test('I2, I3: set on a Monday, wait 3, notice 1: notice Wednesday 09:00, closes Thursday 17:00', () => {
    const days = office.businessDatesAfter(office.localDate(at('2026-03-02T10:00Z')), 3);
    expect(iso(office.startOfBusiness(days[1]!))).toBe('2026-03-04T09:00:00.000Z');
    expect(iso(office.endOfBusiness(days[2]!))).toBe('2026-03-05T17:00:00.000Z');
  });

  test('start and end of business are those of the first and last interval', () => {
    const lunch = createCalendar(
      officeHours({
        weekly: week([
          ['13:00', '18:00'],
          ['08:00', '12:00'],
        ]),
      }),
    );
    expect(iso(lunch.startOfBusiness('2026-03-02'))).toBe('2026-03-02T08:00:00.000Z');
    expect(iso(lunch.endOfBusiness('2026-03-02'))).toBe('2026-03-02T18:00:00.000Z');
  });

  test('round the clock, business ends at midnight', () => {
    const always = createCalendar(officeHours({ timeZone: 'Europe/Berlin', weekly: ALWAYS }));
    expect(iso(always.startOfBusiness('2026-01-01'))).toBe('2025-12-31T23:00:00.000Z');
    expect(iso(always.endOfBusiness('2026-01-01'))).toBe('2026-01-01T23:00:00.000Z');
  });

  test('a date without business has neither start nor end', () => {
    expect(() => office.startOfBusiness('2026-04-03')).toThrow('2026-04-03 has no open time');
    expect(() => office.endOfBusiness('2026-04-04')).toThrow('2026-04-04 has no open time');
  });

  test.each([-1, 1.5, Number.NaN])('%s business dates are refused', (count) => {
    expect(() => office.businessDatesAfter('2026-04-02', count)).toThrow(RangeError);
  });
});

describe('F1: local dates are read in the calendar’s zone', () => {
  const auckland = createCalendar(officeHours({ timeZone: 'Pacific/Auckland' }));

  test.each([
    ['2026-01-31T10:59:59.999Z', '2026-01-31'],
    ['2026-01-31T11:00:00.000Z', '2026-02-01'],
    ['2026-12-31T11:00:00.000Z', '2027-01-01'],
  ])('%s is on %s', (t, date) => {
    expect(auckland.localDate(at(t))).toBe(date);
  });

  test('a date starts at its local midnight', () => {
    expect(iso(auckland.startOfLocalDate('2027-01-01'))).toBe('2026-12-31T11:00:00.000Z');
    expect(iso(auckland.startOfLocalDate('2026-07-01'))).toBe('2026-06-30T12:00:00.000Z');
  });

  test.each(['2026-02-30', '2026-2-3', '', '2026-01-01T00:00Z'])('"%s" is no date', (date) => {
    expect(isLocalDate(date)).toBe(false);
    expect(() => auckland.startOfLocalDate(date)).toThrow(RangeError);
    expect(() => auckland.isBusinessDate(date)).toThrow(RangeError);
  });
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-12-31', 30, '2027-01-30'],
  ['1969-12-31', 0, '1969-12-31'],
])('F1: %s and %s days is %s', (date, days, result) => {
  expect(addLocalDays(date, days)).toBe(result);
});
