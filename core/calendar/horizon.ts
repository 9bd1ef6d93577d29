import type { Calendar } from './calendar';
import { addLocalDays } from './local-date';

/** What stands for "never" where a calendar has no open time left: the last instant that a Date can hold. */
export const NEVER = 8_640_000_000_000_000;

/** `nextOpening`, or {@link NEVER}: a fold must not throw because the holidays of a far year are all listed. */
export const openingFrom = (calendar: Calendar, t: number): number => orNever(() => calendar.nextOpening(t));

/** `add`, or {@link NEVER}. */
export const dueAfter = (calendar: Calendar, t: number, ms: number): number => orNever(() => calendar.add(t, ms));

/** When the local date `days` after `date` begins, or {@link NEVER}: an agreement may end on 9999-12-31. */
export const startOfDate = (calendar: Calendar, date: string, days = 0): number =>
  orNever(() => calendar.startOfLocalDate(addLocalDays(date, days)));

/** The `n`-th business date (from 1) strictly after a local date, or null when the calendar ends first. */
export function businessDate(calendar: Calendar, after: string, n: number): string | null {
  try {
    return calendar.nthBusinessDateAfter(after, n);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function orNever(compute: () => number): number {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return NEVER;
    throw error;
  }
}
