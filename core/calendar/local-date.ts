/** Milliseconds of a local day as the wall clock reads it. */
export const DAY = 86_400_000;

/** The last year that a date of four digits can name; calendars count no further. */
export const LAST_YEAR = 9999;

const MONTHS_OF_A_LEAP_YEAR = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_OF_MONTH = MONTHS_OF_A_LEAP_YEAR.map((_, month) =>
  MONTHS_OF_A_LEAP_YEAR.slice(0, month).reduce((sum, days) => sum + days, 0),
);
const FEBRUARY_29 = 59;

/** `-01-01` to `-12-31`, by day of a leap year. */
const MONTH_AND_DAY = MONTHS_OF_A_LEAP_YEAR.flatMap((days, month) =>
  Array.from({ length: days }, (_, day) => `-${twoDigits(month + 1)}-${twoDigits(day + 1)}`),
);

/** The day (days since 1970-01-01) on which a year begins, any year of the Gregorian calendar. */
export function firstDayOf(year: number): number {
  const past = year - 1;
  return 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719_162;
}

/** The year of a day (days since 1970-01-01). */
export function yearOfDay(day: number): number {
  // Years of the average length are never a whole year off.
  const guess = 1970 + Math.floor(day / 365.2425);
  if (day < firstDayOf(guess)) return guess - 1;
  return day < firstDayOf(guess + 1) ? guess : guess + 1;
}

const FIRST_DAY = firstDayOf(0);
const LAST_DAY = firstDayOf(LAST_YEAR + 1) - 1;

/** Days since 1970-01-01 of a date `YYYY-MM-DD`, or null when there is no such date. */
export function parseLocalDate(date: string): number | null {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return null;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7) - 1;
  const day = digits(date, 8, 10) - 1;
  const days = MONTHS_OF_A_LEAP_YEAR[month];
  if (!(year >= 0 && day >= 0 && days !== undefined && day < days)) return null;
  const dayOfLeapYear = FIRST_OF_MONTH[month]! + day;
  if (dayOfLeapYear < FEBRUARY_29 || isLeap(year)) return firstDayOf(year) + dayOfLeapYear;
  return dayOfLeapYear === FEBRUARY_29 ? null : firstDayOf(year) + dayOfLeapYear - 1;
}

/** The date `YYYY-MM-DD` of a number of days since 1970-01-01, of the years 0 to 9999. */
export function formatLocalDate(day: number): string {
  const year = yearOfDay(day);
  const dayOfYear = day - firstDayOf(year);
  const dayOfLeapYear = dayOfYear < FEBRUARY_29 || isLeap(year) ? dayOfYear : dayOfYear + 1;
  return (year < 1000 ? String(year).padStart(4, '0') : year) + MONTH_AND_DAY[dayOfLeapYear]!;
}

/** As {@link parseLocalDate}; throws a RangeError when there is no such date. */
export function localDay(date: string): number {
  const day = parseLocalDate(date);
  if (day === null) throw new RangeError(`"${date}" is not a date (YYYY-MM-DD)`);
  return day;
}

/** Whether `date` is a date `YYYY-MM-DD` that exists (2026-02-30 does not). */
export function isLocalDate(date: string): boolean {
  return parseLocalDate(date) !== null;
}

/**
 * The date `days` calendar days after `date` (before it when negative). Past the year 9999 and before the year 0 its year
 * has a sign and six digits, as in ISO 8601: it sorts before every date, and is none to any other function. Throws a
 * RangeError when `date` is no date.
 */
export function addLocalDays(date: string, days: number): string {
  const day = localDay(date) + days;
  if (day >= FIRST_DAY && day <= LAST_DAY) return formatLocalDate(day);
  return new Date(day * DAY).toISOString().split('T')[0]!;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The number written at `[from, to)`, NaN unless all are digits. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
