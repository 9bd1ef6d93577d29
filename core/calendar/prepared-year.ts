import type { Hours } from './hours';
import { DAY } from './local-date';
import type { Offsets } from './offsets';
import { yearStart } from './offsets';
import { openTime } from './open-time';

/**
 * The open intervals of one UTC year as sorted numbers; `starts[i]` to `ends[i]`, and `before[i]` the open ms of the
 * year up to `starts[i]`. Neighbouring years' intervals may touch, never overlap.
 */
export interface PreparedYear {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly before: Float64Array;
  /** Open ms of the whole year. */
  readonly total: number;
}

/** Prepares a calendar's years when they are first asked for, and keeps them. */
export function createYears(hours: Hours, offsets: Offsets): (year: number) => PreparedYear {
  const years = new Map<number, PreparedYear>();
  return (year) => {
    let prepared = years.get(year);
    if (!prepared) {
      prepared = prepare(year, hours, offsets);
      years.set(year, prepared);
    }
    return prepared;
  };
}

/** The index of the first interval that ends after `t`; the number of intervals when none does. */
export function intervalAfter({ ends }: PreparedYear, t: number): number {
  return firstIndex(ends.length, (i) => ends[i]! > t);
}

/** The open ms of the year before `t`. */
export function openBefore(year: PreparedYear, t: number): number {
  const i = intervalAfter(year, t);
  if (i === year.starts.length) return year.total;
  return year.before[i]! + Math.max(0, t - year.starts[i]!);
}

/** The earliest instant before which the year has `open` ms, `0 < open <= total`; a close rather than the next opening. */
export function instantOf({ starts, ends, before }: PreparedYear, open: number): number {
  const i = firstIndex(ends.length, (k) => before[k]! + ends[k]! - starts[k]! >= open);
  return starts[i]! + open - before[i]!;
}

function prepare(year: number, hours: Hours, offsets: Offsets): PreparedYear {
  const firstDay = yearStart(year) / DAY - 1;
  const lastDay = yearStart(year + 1) / DAY;
  const sparse = !hours.weekly && !hours.opened.some((day) => day >= firstDay && day <= lastDay);
  // Without hours there is no offset to search for: a calendar of a few dates skips its empty years quickly.
  const open = sparse ? [] : openTime(hours, offsets(year), firstDay, lastDay);
  const before = new Float64Array(open.length);
  let total = 0;
  open.forEach(({ start, end }, i) => {
    before[i] = total;
    total += end - start;
  });
  return {
    starts: Float64Array.from(open, ({ start }) => start),
    ends: Float64Array.from(open, ({ end }) => end),
    before,
    total,
  };
}

/** Bisects for the first index below `length` that satisfies a condition which, once true, stays true. */
function firstIndex(length: number, satisfies: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (satisfies(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
