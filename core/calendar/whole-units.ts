import { DAY } from './local-date';

// A product costs a fraction of a quotient. Both are exact for all that a calendar counts: a test tries every one.
const DAYS_PER_MS = 1 / DAY;
const SECONDS_PER_MS = 1 / 1000;

/** The UTC day (days since 1970-01-01) of an instant of the years 0 to 9999, epoch ms. */
export function wholeDays(t: number): number {
  return Math.floor(t * DAYS_PER_MS);
}

/** The whole seconds in a number of ms, from 0 to those of a year. */
export function wholeSeconds(ms: number): number {
  return (ms * SECONDS_PER_MS) | 0;
}
