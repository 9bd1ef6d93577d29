import { firstDayOf, yearOfDay } from './local-date';

/** One year, as its UTC days `[first, next)` since 1970-01-01. */
export interface Year {
  readonly year: number;
  readonly first: number;
  readonly next: number;
}

/** A year and what was made of it. In a shape of its own, the same for all: a search reads nothing else. */
interface Entry<Made> {
  readonly first: number;
  readonly next: number;
  readonly made: Made;
}

const YEARS_PER_DAY = 1 / 365.2425;

/** How many years in a row {@link Years.at} tells apart at one glance, a power of two. */
const GLANCE = 32;

/** What is made of each year when it is first asked for, and kept. */
export class Years<Made> {
  private readonly make: (year: Year) => Made;
  private readonly known = new Map<number, Entry<Made>>();
  private readonly glance: (Entry<Made> | undefined)[] = Array.from({ length: GLANCE }, () => undefined);

  constructor(make: (year: Year) => Made) {
    this.make = make;
  }

  of(year: number): Made {
    return this.entry(year).made;
  }

  /** Of the year that a day lies in. */
  at(day: number): Made {
    // The guess is a year off for a day or two around New Year; whatever stands in the slot says itself what it is.
    const slot = ((day * YEARS_PER_DAY) | 0) & (GLANCE - 1);
    const entry = this.glance[slot];
    return entry !== undefined && entry.first <= day && day < entry.next ? entry.made : this.search(day, slot);
  }

  private search(day: number, slot: number): Made {
    const entry = this.entry(yearOfDay(day));
    this.glance[slot] = entry;
    return entry.made;
  }

  private entry(year: number): Entry<Made> {
    const known = this.known.get(year);
    if (known !== undefined) return known;
    const first = firstDayOf(year);
    const next = firstDayOf(year + 1);
    const entry = { first, next, made: this.make({ year, first, next }) };
    this.known.set(year, entry);
    return entry;
  }
}
