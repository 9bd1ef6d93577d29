import type { Hours } from './hours';
import type { Interval } from './interval';
import { DAY } from './local-date';
import type { Offsets } from './offsets';
import { openTime } from './open-time';
import type { Year } from './years';

/** The open intervals of one UTC year. Neighbouring years' intervals may touch, never overlap. */
export interface PreparedYear extends Year {
  /** Open ms of the whole year. */
  readonly total: number;
  /**
   * Alternating: the open ms of the year before an interval, and the instant at which it closes. It opens when it closes
   * less as long as it is open. So what is asked of an interval stands side by side, and the place of its first number
   * stands for it. One interval more, empty and at no time, ends every search.
   */
  readonly intervals: Float64Array;
  /** The place of the interval more. */
  readonly end: number;
  /** The first interval that closes after the start of each day. */
  readonly byDay: Places;
  /** The first interval by whose close the year has had more than so many shares of its open time. */
  readonly byShare: Places;
  readonly sharesPerMs: number;
}

type Places = Uint16Array | Uint32Array;

/** What stands beside the place of an interval: when it closes, and what has been open by then. */
const CLOSE = 1;
const OPEN_AT_CLOSE = 2;

export function prepareYear(year: Year, hours: Hours, offsets: Offsets): PreparedYear {
  const { first, next } = year;
  // Without hours there is no offset to search for: a calendar of a few dates skips its empty years quickly.
  if (!hours.mayOpen(first - 1, next)) return { ...year, ...NONE };
  return { ...year, ...layOut(openTime(hours, offsets.of(year.year), first - 1, next), first * DAY) };
}

function layOut(open: readonly Interval[], start: number) {
  const end = 2 * open.length;
  const intervals = new Float64Array(end + 3);
  let total = 0;
  open.forEach((interval, i) => {
    total += interval.end - interval.start;
    intervals[2 * i + CLOSE] = interval.end;
    intervals[2 * i + OPEN_AT_CLOSE] = total;
  });
  intervals[end + CLOSE] = Number.POSITIVE_INFINITY;
  intervals[end + OPEN_AT_CLOSE] = total;

  // As many shares as intervals: where all are about as long, each share begins in an interval of its own.
  const share = open.length === 0 ? 1 : Math.ceil(total / open.length);
  return {
    total,
    intervals,
    end,
    byDay: placesOf(intervals, CLOSE, start, DAY, 366),
    byShare: placesOf(intervals, OPEN_AT_CLOSE, 0, share, open.length),
    sharesPerMs: 1 / share,
  };
}

/** For so many steps of a width, the first interval that has a field above the step's start. */
function placesOf(intervals: Float64Array, field: number, from: number, width: number, steps: number): Places {
  const end = intervals.length - 3;
  const places = end < 65_536 ? new Uint16Array(steps) : new Uint32Array(steps);
  for (let step = 0, place = 0; step < steps; step++) {
    while (place < end && intervals[place + field]! <= from + step * width) place += 2;
    places[step] = place;
  }
  return places;
}

/** What the years without open time share. */
const NONE = layOut([], 0);

/** The first interval that closes after `t`, an instant of `day` of the year; the interval more when none does. */
export function intervalAfter({ first, intervals, byDay }: PreparedYear, day: number, t: number): number {
  // Few intervals close on one day, and all others are left out.
  let place = byDay[day - first]!;
  while (intervals[place + CLOSE]! <= t) place += 2;
  return place;
}

/** When an interval opens, epoch ms. */
export function openingOf({ intervals }: PreparedYear, place: number): number {
  return intervals[place + CLOSE]! - (intervals[place + OPEN_AT_CLOSE]! - intervals[place]!);
}

/** When an interval closes, epoch ms. */
export function closeOf({ intervals }: PreparedYear, place: number): number {
  return intervals[place + CLOSE]!;
}

/** The open ms of the year before `t`, an instant of `day` of the year. */
export function openBefore(year: PreparedYear, day: number, t: number): number {
  const { intervals } = year;
  const place = intervalAfter(year, day, t);
  return Math.max(intervals[place]!, intervals[place + OPEN_AT_CLOSE]! - (intervals[place + CLOSE]! - t));
}

/** The earliest instant before which the year has `open` ms, `0 < open <= total`; a close rather than the next opening. */
export function instantOf({ intervals, byShare, sharesPerMs }: PreparedYear, open: number): number {
  // Rounding may find the share before, whose intervals come earlier, but never the share after.
  let place = byShare[((open - 1) * sharesPerMs) | 0]!;
  while (intervals[place + OPEN_AT_CLOSE]! < open) place += 2;
  return intervals[place + CLOSE]! - (intervals[place + OPEN_AT_CLOSE]! - open);
}
