import type { Hours } from './hours';
import type { Interval } from './interval';
import { DAY, firstDayOf } from './local-date';
import type { Offsets } from './offsets';
import { openTime } from './open-time';
import type { Year } from './years';

const SECOND = 1000;
const NEVER_CLOSES = 0x7fff_ffff;

/**
 * The open intervals of one UTC year as sorted whole seconds: wall times are whole minutes, offsets and their changes
 * whole seconds. Neighbouring years' intervals may touch, never overlap. An interval opens when it closes less as long
 * as it is open, so openings need no list. One interval more, which never closes and opens as late, ends every search.
 */
export interface PreparedYear extends Year {
  readonly year: number;
  /** How many intervals the year has. */
  readonly count: number;
  /** Open ms of the whole year. */
  readonly total: number;
  /** When interval `i` closes, in seconds of the year. */
  readonly closes: Int32Array;
  /** The open seconds of the year before interval `i` opens. */
  readonly before: Int32Array;
  /** The first interval to close after the start of each UTC day of the year, and after its end. */
  readonly byDay: Int32Array;
}

type Intervals = Pick<PreparedYear, 'count' | 'closes' | 'before' | 'byDay'>;

/** What the years without open time share. */
const NONE: Intervals = {
  count: 0,
  closes: Int32Array.of(NEVER_CLOSES),
  before: new Int32Array(2),
  byDay: new Int32Array(367),
};

export function prepareYear(year: number, hours: Hours, offsets: Offsets): PreparedYear {
  const first = firstDayOf(year);
  const next = firstDayOf(year + 1);
  const start = first * DAY;
  // Without hours there is no offset to search for: a calendar of a few dates skips its empty years quickly.
  const found = hours.mayOpen(first - 1, next)
    ? intervalsOf(openTime(hours, offsets.of(year), first - 1, next), start, next - first)
    : NONE;
  return { year, start, end: next * DAY, total: found.before[found.count]! * SECOND, ...found };
}

function intervalsOf(open: readonly Interval[], start: number, days: number): Intervals {
  const count = open.length;
  const closes = new Int32Array(count + 1);
  const before = new Int32Array(count + 2);
  for (let i = 0; i < count; i++) {
    const interval = open[i]!;
    closes[i] = (interval.end - start) / SECOND;
    before[i + 1] = before[i]! + (interval.end - interval.start) / SECOND;
  }
  closes[count] = NEVER_CLOSES;
  before[count + 1] = before[count]!;

  const byDay = new Int32Array(days + 1);
  for (let day = 0, i = 0; day <= days; day++) {
    while (closes[i]! <= day * (DAY / SECOND)) i++;
    byDay[day] = i;
  }
  return { count, closes, before, byDay };
}

/** The index of the first interval that closes after an instant of the year; `count` when none does. */
export function intervalAfter({ start, closes, byDay }: PreparedYear, t: number): number {
  const second = Math.floor((t - start) / SECOND);
  const day = Math.floor((t - start) / DAY);
  let low = byDay[day]!;
  let high = byDay[day + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (closes[middle]! > second) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** When interval `i` opens, epoch ms. */
export function openingOf({ start, closes, before }: PreparedYear, i: number): number {
  return start + (closes[i]! - (before[i + 1]! - before[i]!)) * SECOND;
}

/** When interval `i` closes, epoch ms. */
export function closeOf({ start, closes }: PreparedYear, i: number): number {
  return start + closes[i]! * SECOND;
}

/** The open ms of the year before `t`, an instant of it; `i` is the interval after `t`. */
export function openBefore(year: PreparedYear, t: number, i: number): number {
  const untilClose = closeOf(year, i) - t;
  return Math.max(year.before[i]! * SECOND, year.before[i + 1]! * SECOND - untilClose);
}

/**
 * The earliest instant before which the year has `open` ms, `0 < open <= total`; a close rather than the next opening.
 * It is looked for from interval `i` on, in steps that double: what is near is found at once.
 */
export function instantOf(year: PreparedYear, open: number, i: number): number {
  const { before, count } = year;
  let low = i;
  let high = i;
  for (let step = 1; high < count && before[high + 1]! * SECOND < open; step *= 2) {
    low = high + 1;
    high = Math.min(count, high + step);
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before[middle + 1]! * SECOND >= open) high = middle;
    else low = middle + 1;
  }
  return closeOf(year, low) - (before[low + 1]! * SECOND - open);
}
