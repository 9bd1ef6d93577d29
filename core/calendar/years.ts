import { DAY, yearOfDay } from './local-date';

/** What is known of one UTC year, instants `[start, end)` in epoch ms. */
export interface Year {
  readonly start: number;
  readonly end: number;
}

/** Years that are made when first asked for, and kept. */
export interface Years<Y extends Year> {
  of(year: number): Y;
  /** The year that an instant lies in. */
  at(t: number): Y;
}

const AVERAGE_YEAR = 365.2425 * DAY;

export function createYears<Y extends Year>(make: (year: number) => Y): Years<Y> {
  const known = new Map<number, Y>();

  const of = (year: number): Y => {
    let found = known.get(year);
    if (found === undefined) {
      found = make(year);
      known.set(year, found);
    }
    return found;
  };

  const at = (t: number): Y => {
    // Right but for a day or two around New Year, and a year that is known says so itself.
    const guess = known.get(1970 + Math.floor(t / AVERAGE_YEAR));
    if (guess !== undefined && guess.start <= t && t < guess.end) return guess;
    return of(yearOfDay(Math.floor(t / DAY)));
  };

  return { of, at };
}
