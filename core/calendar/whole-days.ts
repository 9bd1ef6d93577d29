import { DAY } from './local-date';

// A product costs a fraction of a quotient. It is exact for all that a calendar counts: a test tries every day.
const DAYS_PER_MS = 1 / DAY;

/** The UTC day (days since 1970-01-01) of an instant of the years 0 to 9999, epoch ms. */
export function wholeDays(t: number): number {
  return Math.floor(t * DAYS_PER_MS);
}
