import { describe, expect, test } from 'vitest';
import { addLocalDays, isLocalDate } from '../../../core/calendar';
import { firstDayOf, formatLocalDate, localDay, parseLocalDate, yearOfDay } from '../../../core/calendar/local-date';
import { STEP } from '../law';

const DAY = 86_400_000;
const FIRST = '0000-01-01';
const LAST = '9999-12-31';

describe('F1: dates and days since 1970-01-01 are the same thing', () => {
  test('on every day of the years 0 to 9999, as Date has them', () => {
    let wrong = 0;
    const date = new Date(0);
    for (let day = localDay(FIRST); day <= localDay(LAST); day += STEP) {
      date.setTime(day * DAY);
      const text = formatLocalDate(day);
      if (parseLocalDate(text) !== day || yearOfDay(day) !== date.getUTCFullYear()) wrong++;
      // Text is compared where it changes most, and every so often: it costs most.
      if ((day % 17 === 0 || date.getUTCDate() === 1) && text !== date.toISOString().slice(0, 10)) wrong++;
    }
    expect(wrong).toBe(0);
  });

  test.each([
    [0, -719_528],
    [1, -719_162],
    [1970, 0],
    [1971, 365],
    [1972, 730],
    [1973, 1096],
    [2000, 10_957],
    [2001, 11_323],
    [10_000, 2_932_897],
  ])('the year %s begins on day %s', (year, day) => {
    expect(firstDayOf(year)).toBe(day);
    expect([yearOfDay(day - 1), yearOfDay(day)]).toEqual([year - 1, year]);
  });
});

describe('F1: a text is a date when the calendar has it', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2024-02-30', false],
    ['2026-01-31', true],
    ['2026-01-32', false],
    ['2026-04-30', true],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-10-00', false],
    [FIRST, true],
    [LAST, true],
    ['+010000-01', false],
    ['12026-01-01', false],
    ['2026-01-1', false],
    ['2026-01-011', false],
    ['2026/01-01', false],
    ['2026-01/01', false],
    ['202a-01-01', false],
    ['2026-0a-01', false],
    ['2026-01-0:', false],
    ['2026-01-/1', false],
    ['    -01-01', false],
    ['２０２６-01-01', false],
  ])('"%s": %s', (text, exists) => {
    expect(isLocalDate(text)).toBe(exists);
  });

  test('and what is none is refused by name', () => {
    expect(() => localDay('2026-02-30')).toThrow(new RangeError('"2026-02-30" is not a date (YYYY-MM-DD)'));
    expect(() => addLocalDays('soon', 1)).toThrow(RangeError);
  });
});

describe('F1: days are added to a date', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-12-31', 30, '2027-01-30'],
    ['1969-12-31', 0, '1969-12-31'],
    ['0999-12-31', 1, '1000-01-01'],
    [LAST, 0, LAST],
    [FIRST, 0, FIRST],
    [LAST, 1, '+010000-01-01'],
    [FIRST, -1, '-000001-12-31'],
  ])('%s and %s days is %s', (date, days, result) => {
    expect(addLocalDays(date, days)).toBe(result);
  });

  test('what lies beyond the year 9999 or before 0 sorts before every date and is none', () => {
    for (const date of [addLocalDays(LAST, 400), addLocalDays(FIRST, -400)]) {
      expect(date < FIRST).toBe(true);
      expect(isLocalDate(date)).toBe(false);
    }
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e12])('%s days are refused', (days) => {
    expect(() => addLocalDays('2026-01-01', days)).toThrow(RangeError);
  });
});
