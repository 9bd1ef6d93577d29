import type { Hours } from './hours';
import type { Interval } from './interval';
import { pushInterval } from './interval';
import { DAY, LAST_YEAR } from './local-date';
import type { Offsets } from './offsets';
import { createYears, instantOf, intervalAfter, openBefore } from './prepared-year';

/** Counts open time across years; every answer is a search within prepared years. */
export interface OpenClock {
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
  const prepared = createYears(hours, offsets);
  const lastOpenYear = hours.weekly ? LAST_YEAR : yearOfDay(hours.opened.at(-1)) + 1;

  const next = (t: number): number | null => {
    for (let year = yearOf(t); year <= lastOpenYear; year++) {
      const { starts } = prepared(year);
      const i = intervalAfter(prepared(year), t);
      if (i < starts.length) return Math.max(t, starts[i]!);
    }
    return null;
  };

  const after = (t: number, ms: number): number | null => {
    let year = yearOf(t);
    for (let wanted = openBefore(prepared(year), t) + ms; year <= lastOpenYear; year++) {
      const candidate = prepared(year);
      if (wanted <= candidate.total) return instantOf(candidate, wanted);
      wanted -= candidate.total;
    }
    return null;
  };

  const between = (a: number, b: number): number => {
    if (b <= a) return 0;
    const lastYear = yearOf(b);
    let open = openBefore(prepared(lastYear), b);
    for (let year = yearOf(a); year < lastYear; year++) open += prepared(year).total;
    return open - openBefore(prepared(yearOf(a)), a);
  };

  const intervals = (a: number, b: number): Interval[] => {
    const found: Interval[] = [];
    for (let year = yearOf(a); a < b && year <= yearOf(b); year++) {
      const { starts, ends } = prepared(year);
      for (let i = intervalAfter(prepared(year), a); i < starts.length && starts[i]! < b; i++) {
        pushInterval(found, { start: Math.max(a, starts[i]!), end: Math.min(b, ends[i]!) });
      }
    }
    return found;
  };

  return { next, after, between, intervals };
}

function yearOf(t: number): number {
  return new Date(t).getUTCFullYear();
}

function yearOfDay(day: number | undefined): number {
  return day === undefined ? Number.NEGATIVE_INFINITY : yearOf(day * DAY);
}
