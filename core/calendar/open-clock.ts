import type { Hours } from './hours';
import type { Interval } from './interval';
import { pushInterval } from './interval';
import { LAST_YEAR, yearOfDay } from './local-date';
import type { Offsets } from './offsets';
import type { PreparedYear } from './prepared-year';
import { closeOf, instantOf, intervalAfter, openBefore, openingOf, prepareYear } from './prepared-year';
import { wholeDays } from './whole-days';
import { YearTotals } from './year-totals';
import { Years } from './years';

/** Counts open time across years; every answer is a search within prepared years. */
export class OpenClock {
  private readonly years: Years<PreparedYear>;
  private readonly totals: YearTotals;
  private readonly lastYear: number;

  constructor(hours: Hours, offsets: Offsets) {
    this.years = new Years((year) => prepareYear(year, hours, offsets));
    this.totals = new YearTotals((year) => this.years.of(year).total);
    this.lastYear = lastOpenYear(hours);
  }

  isOpen(t: number): boolean {
    const day = wholeDays(t);
    const year = this.years.at(day);
    return openingOf(year, intervalAfter(year, day, t)) <= t;
  }

  /** The first open instant at or after `t`, Infinity when there is none. */
  next(t: number): number {
    const day = wholeDays(t);
    const year = this.years.at(day);
    const place = intervalAfter(year, day, t);
    return place < year.end ? Math.max(t, openingOf(year, place)) : this.firstOpeningAfter(year.year);
  }

  /** The earliest instant at which `ms > 0` of open time after `t` have passed, Infinity when there is not that much. */
  after(t: number, ms: number): number {
    const day = wholeDays(t);
    const year = this.years.at(day);
    const wanted = openBefore(year, day, t) + ms;
    return wanted <= year.total ? instantOf(year, wanted) : this.reaching(wanted, year.year);
  }

  /** Open ms in `[a, b)`. */
  between(a: number, b: number): number {
    if (b <= a) return 0;
    const firstDay = wholeDays(a);
    const lastDay = wholeDays(b);
    const from = this.years.at(firstDay);
    const to = this.years.at(lastDay);
    const within = openBefore(to, lastDay, b) - openBefore(from, firstDay, a);
    return from === to ? within : within + this.totals.between(from.year, to.year);
  }

  /** Open intervals within `[a, b)`, clipped to it. */
  intervals(a: number, b: number): Interval[] {
    const found: Interval[] = [];
    if (b <= a) return found;
    const day = wholeDays(a);
    const last = this.years.at(wholeDays(b));
    let year = this.years.at(day);
    for (let place = intervalAfter(year, day, a); ; place = 0) {
      for (; place < year.end && openingOf(year, place) < b; place += 2) {
        pushInterval(found, { start: Math.max(a, openingOf(year, place)), end: Math.min(b, closeOf(year, place)) });
      }
      if (year === last) return found;
      year = this.years.of(year.year + 1);
    }
  }

  private firstOpeningAfter(year: number): number {
    for (let next = year + 1; next <= this.lastYear; next++) {
      const prepared = this.years.of(next);
      if (prepared.end > 0) return openingOf(prepared, 0);
    }
    return Number.POSITIVE_INFINITY;
  }

  /** The earliest instant at which `ms` of open time since the start of a year have passed. */
  private reaching(ms: number, year: number): number {
    const reached = this.totals.reaching(ms, year, this.lastYear);
    if (reached === null) return Number.POSITIVE_INFINITY;
    return instantOf(this.years.of(reached), ms - this.totals.between(year, reached));
  }
}

function lastOpenYear({ weekly, opened }: Hours): number {
  if (weekly) return LAST_YEAR;
  const lastDay = opened.at(-1);
  // Where the zone is west of UTC, a day may end in the next UTC year.
  return lastDay === undefined ? 0 : yearOfDay(lastDay) + 1;
}
