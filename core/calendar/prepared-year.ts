import type { Ascending } from './ascending';
import { createAscending, firstAbove } from './ascending';
import type { Hours } from './hours';
import type { Interval } from './interval';
import { DAY, firstDayOf } from './local-date';
import type { Offsets } from './offsets';
import { openTime } from './open-time';
import type { Year } from './years';

const SECOND = 1000;
const NEVER = 0x7fff_ffff;

/**
 * The open intervals of one UTC year as sorted whole seconds: wall times are whole minutes, offsets and their changes
 * whole seconds. Neighbouring years' intervals may touch, never overlap. Openings need no list, an interval opens when it
 * closes less as long as it is open. One interval more, empty and at no time, ends every search.
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
  readonly byClose: Ascending;
  /** By the open seconds of the year when interval `i` closes. */
  readonly byOpen: Ascending;
}

export function prepareYear(year: number, hours: Hours, offsets: Offsets): PreparedYear {
  const first = firstDayOf(year);
  const next = firstDayOf(year + 1);
  // Without hours there is no offset to search for: a calendar of a few dates skips its empty years quickly.
  const found = hours.mayOpen(first - 1, next)
    ? intervalsOf(openTime(hours, offsets.of(year), first - 1, next), first * DAY)
    : NONE;
  return { year, start: first * DAY, end: next * DAY, ...found };
}

function intervalsOf(open: readonly Interval[], start: number) {
  const count = open.length;
  const closes = new Int32Array(count + 1);
  const before = new Int32Array(count + 2);
  for (let i = 0; i < count; i++) {
    const interval = open[i]!;
    closes[i] = (interval.end - start) / SECOND;
    before[i + 1] = before[i]! + (interval.end - interval.start) / SECOND;
  }
  closes[count] = NEVER;
  before[count + 1] = before[count]!;
  const total = before[count]!;
  return {
    count,
    total: total * SECOND,
    closes,
    before,
    byClose: createAscending(closes, DAY / SECOND, (366 * DAY) / SECOND),
    byOpen: createAscending(before.subarray(1), Math.max(1, Math.floor(total / count)), total),
  };
}

/** What the years without open time share. */
const NONE = intervalsOf([], 0);

/** The index of the first interval that closes after an instant of the year; `count` when none does. */
export function intervalAfter({ start, byClose }: PreparedYear, t: number): number {
  return firstAbove(byClose, ((t - start) / SECOND) | 0);
}

/** When interval `i` opens, epoch ms. */
export function openingOf({ start, closes, before }: PreparedYear, i: number): number {
  return start + (closes[i]! - (before[i + 1]! - before[i]!)) * SECOND;
}

/** When interval `i` closes, epoch ms. */
export function closeOf({ start, closes }: PreparedYear, i: number): number {
  return start + closes[i]! * SECOND;
}

/** The open ms of the year before `t`, an instant of it. */
export function openBefore(year: PreparedYear, t: number): number {
  const i = intervalAfter(year, t);
  return Math.max(year.before[i]! * SECOND, year.before[i + 1]! * SECOND - (closeOf(year, i) - t));
}

/** The earliest instant before which the year has `open` ms, `0 < open <= total`; a close rather than the next opening. */
export function instantOf(year: PreparedYear, open: number): number {
  const i = firstAbove(year.byOpen, Math.ceil(open / SECOND) - 1);
  return closeOf(year, i) - (year.before[i + 1]! * SECOND - open);
}
