import type { Hours } from './hours';
import type { Year } from './years';

/** The business dates of one year of local days (days since 1970-01-01). */
export interface BusinessYear extends Year {
  /** The business dates, ascending. */
  readonly dates: Int32Array;
  /** How many of them are at or before each day of the year. */
  readonly upTo: Uint16Array;
}

/** What the years without business dates share. */
const NONE = { dates: new Int32Array(0), upTo: new Uint16Array(366) };

export function prepareBusinessYear(year: Year, hours: Hours, isBusiness: (day: number) => boolean): BusinessYear {
  const { first, next } = year;
  return { ...year, ...(hours.mayOpen(first, next - 1) ? businessDates(first, next, isBusiness) : NONE) };
}

function businessDates(first: number, next: number, isBusiness: (day: number) => boolean) {
  const dates: number[] = [];
  const upTo = new Uint16Array(next - first);
  for (let day = first; day < next; day++) {
    if (isBusiness(day)) dates.push(day);
    upTo[day - first] = dates.length;
  }
  return { dates: Int32Array.from(dates), upTo };
}
