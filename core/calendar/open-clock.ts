import type { Hours } from './hours';
import type { Interval } from './interval';
import { pushInterval } from './interval';
import { LAST_YEAR, yearOfDay } from './local-date';
import type { Offsets } from './offsets';
import { closeOf, instantOf, intervalAfter, openBefore, openingOf, prepareYear } from './prepared-year';
import { createYearTotals } from './year-totals';
import { createYears } from './years';

/** Counts open time across years; every answer is a search within prepared years. */
export interface OpenClock {
  isOpen(t: number): boolean;
  /** The first open instant at or after `t`, or null when there is none. */
  next(t: number): number | null;
  /** The earliest instant at which `ms > 0` of open time after `t` have passed, or null when there is not that much. */
  after(t: number, ms: number): number | null;
  /** Open ms in `[a, b)`. */
  between(a: number, b: number): number;
  /** Open intervals within `[a, b)`, clipped to it. */
  intervals(a: number, b: number): Interval[];
}

export function createOpenClock(hours: Hours, offsets: Offsets): OpenClock {
  const years = createYears((year) => prepareYear(year, hours, offsets));
  const totals = createYearTotals((year) => years.of(year).total);
  const lastYear = lastOpenYear(hours);

  const isOpen = (t: number): boolean => {
    const year = years.at(t);
    return openingOf(year, intervalAfter(year, t)) <= t;
  };

  const next = (t: number): number | null => {
    let year = years.at(t);
    const i = intervalAfter(year, t);
    if (i < year.count) return Math.max(t, openingOf(year, i));
    while (year.year < lastYear) {
      year = years.of(year.year + 1);
      if (year.count > 0) return openingOf(year, 0);
    }
    return null;
  };

  const after = (t: number, ms: number): number | null => {
    const year = years.at(t);
    const wanted = openBefore(year, t) + ms;
    if (wanted <= year.total) return instantOf(year, wanted);
    const reached = totals.reaching(wanted, year.year, lastYear);
    return reached === null ? null : instantOf(years.of(reached), wanted - totals.between(year.year, reached));
  };

  const between = (a: number, b: number): number => {
    if (b <= a) return 0;
    const from = years.at(a);
    const to = years.at(b);
    const within = openBefore(to, b) - openBefore(from, a);
    return from === to ? within : within + totals.between(from.year, to.year);
  };

  const intervals = (a: number, b: number): Interval[] => {
    const found: Interval[] = [];
    if (b <= a) return found;
    const last = years.at(b);
    for (let year = years.at(a), i = intervalAfter(year, a); ; year = years.of(year.year + 1), i = 0) {
      for (; i < year.count && openingOf(year, i) < b; i++) {
        pushInterval(found, { start: Math.max(a, openingOf(year, i)), end: Math.min(b, closeOf(year, i)) });
      }
      if (year === last) return found;
    }
  };

  return { isOpen, next, after, between, intervals };
}

function lastOpenYear({ weekly, opened }: Hours): number {
  if (weekly) return LAST_YEAR;
  const lastDay = opened.at(-1);
  // Where the zone is west of UTC, a day may end in the next UTC year.
  return lastDay === undefined ? 0 : yearOfDay(lastDay) + 1;
}
