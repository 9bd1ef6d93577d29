import { DAY } from './local-date';
import type { OffsetReader } from './offset-reader';
import { wholeDays } from './whole-days';
import { Years } from './years';

/** A stretch of time `[start, end)` (UTC epoch ms) through which the zone keeps one offset (ms east of UTC). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** A zone's offsets, a UTC year at a time: a stretch ends with its year, even when its offset goes on. */
export interface Offsets {
  /** The stretches of one UTC year, in order and without gaps. */
  of(year: number): readonly Stretch[];
  /** The stretch that an instant lies in. */
  at(t: number): Stretch;
}

/**
 * How far apart the offset is sampled. An offset that came and went between two samples would be missed; the
 * shortest-lived one since 1970 (Recife, October 2000) lasted a week.
 */
const STRIDE = 5 * DAY;

/** Offsets change at whole seconds: the time zone database knows nothing finer. */
const SECOND = 1000;

/** Finds a zone's offset changes exactly, a year at a time and once per year. */
export function createOffsets(offsetAt: OffsetReader): Offsets {
  const years = new Years(({ first, next }) => stretchesOf(first * DAY, next * DAY, offsetAt));

  const at = (t: number): Stretch => {
    const stretches = years.at(wholeDays(t));
    let i = 0;
    while (t >= stretches[i]!.end) i++;
    return stretches[i]!;
  };

  return { of: (year) => years.of(year), at };
}

function stretchesOf(start: number, end: number, offsetAt: OffsetReader): Stretch[] {
  const stretches: Stretch[] = [];
  const last = end - SECOND;
  let from = start;
  let offset = offsetAt(from);
  for (let sample = start; sample < last; ) {
    const next = Math.min(sample + STRIDE, last);
    if (offsetAt(next) === offset) {
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

/** Bisects for the first second in `(low, high]` whose offset differs from `offset`, the one at `low`. */
function firstChange(low: number, high: number, offset: number, offsetAt: OffsetReader): number {
  let same = low / SECOND;
  let other = high / SECOND;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(middle * SECOND) === offset) same = middle;
    else other = middle;
  }
  return other * SECOND;
}
