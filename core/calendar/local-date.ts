/** Milliseconds of a local day as the wall clock reads it. */
export const DAY = 86_400_000;

/** The last year that a date of four digits can name; calendars count no further. */
export const LAST_YEAR = 9999;

const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a date `YYYY-MM-DD`, or null when there is no such date. */
export function parseLocalDate(date: string): number | null {
  if (!LOCAL_DATE.test(date)) return null;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // Date.parse rolls 2026-02-30 over into March instead of refusing it.
  return Number.isNaN(midnight) || formatLocalDate(midnight / DAY) !== date ? null : midnight / DAY;
}

/** The date `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function formatLocalDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
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

/** The date `days` calendar days after `date` (before it when negative). Throws a RangeError when `date` is none. */
export function addLocalDays(date: string, days: number): string {
  return formatLocalDate(localDay(date) + days);
}
