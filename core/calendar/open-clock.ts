import type { Hours } from './hours';
import type { Interval } from './interval';
import { pushInterval } from './interval';
import { DAY, LAST_YEAR, yearOfDay } from './local-date';
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
    const day = Math.floor(t / DAY);
    const year = years.at(day);
    return openingOf(year, intervalAfter(year, day, t)) <= t;
  };

  const next = (t: number): number | null => {
    const day = Math.floor(t / DAY);
    let year = years.at(day);
    const i = intervalAfter(year, day, t);
    if (i < year.end) return Math.max(t, openingOf(year, i));
    while (year.year < lastYear) {
      year = years.of(year.year + 1);
      if (year.end > 0) return openingOf(year, 0);
    }
    return null;
  };

  const after = (t: number, ms: number): number | null => {
    const day = Math.floor(t / DAY);
    const year = years.at(day);
    const wanted = openBefore(year, day, t) + ms;
    if (wanted <= year.total) return instantOf(year, wanted);
    const reached = totals.reaching(wanted, year.year, lastYear);
    return reached === null ? null : instantOf(years.of(reached), wanted - totals.between(year.year, reached));
  };

  const between = (a: number, b: number): number => {
    if (b <= a) return 0;
    const firstDay = Math.floor(a / DAY);
    const lastDay = Math.floor(b / DAY);
    const from = years.at(firstDay);
    const to = years.at(lastDay);
    const within = openBefore(to, lastDay, b) - openBefore(from, firstDay, a);
    return from === to ? within : within + totals.between(from.year, to.year);
  };

  const intervals = (a: number, b: number): Interval[] => {
    const found: Interval[] = [];
    if (b <= a) return found;
    const day = Math.floor(a / DAY);
    const last = years.at(Math.floor(b / DAY));
    let year = years.at(day);
    for (let i = intervalAfter(year, day, a); ; i = 0) {
      for (; i < year.end && openingOf(year, i) < b; i += 2) {
        pushInterval(found, { start: Math.max(a, openingOf(year, i)), end: Math.min(b, closeOf(year, i)) });
      }
      if (year === last) return found;
      year = years.of(year.year + 1);
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
