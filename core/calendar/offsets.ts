import { tzOffset } from '@date-fns/tz';

/** A stretch of time `[start, end)` (UTC epoch ms) through which the zone keeps one offset (ms east of UTC). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** The stretches of one UTC year, in order and without gaps. */
export type Offsets = (year: number) => readonly Stretch[];

/**
 * How far apart the offset is sampled. An offset that came and went between two samples would be missed; the
 * shortest-lived one since 1970 (Recife, October 2000) lasted a week.
 */
const STRIDE = 5 * 86_400_000;

/** Finds a zone's offset changes, exact to the millisecond, a year at a time and once per year. */
export function createOffsets(timeZone: string): Offsets {
  const years = new Map<number, readonly Stretch[]>();
  // tzOffset reads an offset between -1 h and 0 as positive; the last zone to have one was Monrovia, until January 1972.
  const offsetAt = (t: number): number => Math.round(tzOffset(timeZone, new Date(t)) * 60_000);
  return (year) => {
    const known = years.get(year);
    if (known) return known;
    const stretches = stretchesOf(yearStart(year), yearStart(year + 1), offsetAt);
    years.set(year, stretches);
    return stretches;
  };
}

/** The instant at which a UTC year begins; unlike `Date.UTC` it takes the years 0 to 99 for what they are. */
export function yearStart(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

function stretchesOf(start: number, end: number, offsetAt: (t: number) => number): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  let offset = offsetAt(from);
  for (let sample = start; sample < end - 1; ) {
    const next = Math.min(sample + STRIDE, end - 1);
    const nextOffset = offsetAt(next);
    if (nextOffset === offset) {
      sample = next;
      continue;
    }
    const change = firstChange(sample, next, offset, offsetAt);
    stretches.push({ start: from, end: change, offset });
    from = change;
    offset = offsetAt(change);
    sample = change;
  }
  stretches.push({ start: from, end, offset });
  return stretches;
}

/** Bisects for the first instant in `(low, high]` whose offset differs from `offset`, the one at `low`. */
function firstChange(low: number, high: number, offset: number, offsetAt: (t: number) => number): number {
  let same = low;
  let other = high;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}
