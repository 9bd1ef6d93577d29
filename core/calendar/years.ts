import { firstDayOf, yearOfDay } from './local-date';

/** What is known of one year, UTC days `[first, next)` since 1970-01-01. */
export interface Year {
  readonly year: number;
  readonly first: number;
  readonly next: number;
}

/** Years that are made when first asked for, and kept. */
export interface Years<Y extends Year> {
  of(year: number): Y;
  /** The year that a day lies in. */
  at(day: number): Y;
}

const YEARS_PER_DAY = 1 / 365.2425;

/** How many years in a row {@link Years.at} tells apart at one glance, a power of two. */
const GLANCE = 32;

export function createYears<Y extends Year>(make: (year: Year) => Y): Years<Y> {
  const known = new Map<number, Y>();
  const glance: (Y | undefined)[] = Array.from({ length: GLANCE }, () => undefined);

  const of = (year: number): Y => {
    let found = known.get(year);
    if (found === undefined) {
      found = make({ year, first: firstDayOf(year), next: firstDayOf(year + 1) });
      known.set(year, found);
    }
    return found;
  };

  const search = (day: number, slot: number): Y => {
    const found = of(yearOfDay(day));
    glance[slot] = found;
    return found;
  };

  const at = (day: number): Y => {
    // The guess is a year off for a day or two around New Year; whatever stands in the slot says itself what it is.
    const slot = Math.floor(day * YEARS_PER_DAY) & (GLANCE - 1);
    const found = glance[slot];
    return found !== undefined && found.first <= day && day < found.next ? found : search(day, slot);
  };

  return { of, at };
}
