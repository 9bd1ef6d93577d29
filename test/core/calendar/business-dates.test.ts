import { describe, expect, test } from 'vitest';
import { createCalendar, isLocalDate } from '../../../core/calendar';
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
    const refusal = new RangeError(`${count} is not a number of business dates`);
    expect(() => office.businessDatesAfter('2026-04-02', count)).toThrow(refusal);
    expect(() => office.nthBusinessDateAfter('2026-04-02', count)).toThrow(refusal);
  });

  test('the nth is counted from 1', () => {
    expect(office.nthBusinessDateAfter('2026-04-02', 1)).toBe('2026-04-07');
    expect(office.nthBusinessDateAfter('2026-04-06', 1)).toBe('2026-04-07');
    expect(office.nthBusinessDateAfter('2026-04-07', 1)).toBe('2026-04-08');
    expect(() => office.nthBusinessDateAfter('2026-04-02', 0)).toThrow(RangeError);
  });

  test('I2: they go on over the turn of the year', () => {
    expect(office.businessDatesAfter('2025-12-30', 3)).toEqual(['2025-12-31', '2026-01-01', '2026-01-02']);
    expect(office.nthBusinessDateAfter('2025-12-31', 1)).toBe('2026-01-01');
    expect(office.nthBusinessDateAfter('2024-12-31', 261 + 259 + 1)).toBe('2027-01-01');
  });

  test('I2: of a calendar of a few dates they are those, and no more', () => {
    const dates = ['2026-03-07', '2030-12-31', '2031-01-01'];
    const few = createCalendar(
      officeHours({
        weekly: week([]),
        overrides: Object.fromEntries(dates.map((date) => [date, [['10:00', '12:00'] as const]])),
      }),
    );
    expect(few.businessDatesAfter('2000-01-01', 3)).toEqual(dates);
    expect(few.nthBusinessDateAfter('2026-03-07', 2)).toBe('2031-01-01');
    expect(() => few.nthBusinessDateAfter('2026-03-07', 3)).toThrow('less than 3 business dates after 2026-03-07');
    expect(() => few.businessDatesAfter('2000-01-01', 4)).toThrow('only 3 business dates after 2000-01-01');
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
