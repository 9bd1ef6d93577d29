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

const YEARS_PER_MS = 1 / (365.2425 * DAY);

/** Years in a row that {@link Years.at} tells apart at one glance, a power of two. */
const GLANCE = 32;

export function createYears<Y extends Year>(make: (year: number) => Y): Years<Y> {
  const known = new Map<number, Y>();
  const glance: (Y | undefined)[] = Array.from({ length: GLANCE }, () => undefined);

  const of = (year: number): Y => {
    let found = known.get(year);
    if (found === undefined) {
      found = make(year);
      known.set(year, found);
    }
    return found;
  };

  const search = (t: number, slot: number): Y => {
    const found = of(yearOfDay(Math.floor(t / DAY)));
    glance[slot] = found;
    return found;
  };

  const at = (t: number): Y => {
    // The guess is a year off for a day or two around New Year; whatever stands in the slot says itself what it is.
    const slot = Math.floor(t * YEARS_PER_MS) & (GLANCE - 1);
    const found = glance[slot];
    return found !== undefined && found.start <= t && t < found.end ? found : search(t, slot);
  };

  return { of, at };
}
