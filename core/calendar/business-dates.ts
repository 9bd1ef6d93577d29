import type { Hours } from './hours';
import type { Interval } from './interval';
import { DAY, LAST_YEAR } from './local-date';
import type { Offsets, Stretch } from './offsets';
import { yearStart } from './offsets';
import { openTime } from './open-time';

/** A calendar read by local day (days since 1970-01-01). */
export interface BusinessDates {
  /** Open intervals of exactly this local day; empty when it is no business date. */
  openOn(day: number): Interval[];
  /** The first instant whose local day is `day`, or a later one where the zone skips `day`. */
  startOf(day: number): number;
  /** The local day and the ms since its midnight that the wall clock shows at an instant. */
  reading(t: number): { day: number; time: number };
  /** The first `count` business dates after `day`; fewer when the calendar has no more. */
  after(day: number, count: number): number[];
}

export function createBusinessDates(hours: Hours, offsets: Offsets): BusinessDates {
  const openOn = (day: number): Interval[] => {
    if (hours.on(day).length === 0) return [];
    return openTime(hours, stretchesAround(day, offsets), day, day);
  };

  const startOf = (day: number): number => {
    for (const { start, end, offset } of stretchesAround(day, offsets)) {
      const midnight = Math.max(start, day * DAY - offset);
      if (midnight < end) return midnight;
    }
    throw new RangeError('The date is beyond the range of instants');
  };

  const reading = (t: number) => {
    const stretch = offsets(new Date(t).getUTCFullYear()).find(({ end }) => t < end)!;
    const day = Math.floor((t + stretch.offset) / DAY);
    return { day, time: t + stretch.offset - day * DAY };
  };

  const after = (day: number, count: number): number[] => {
    const last = hours.weekly ? yearStart(LAST_YEAR + 1) / DAY - 1 : (hours.opened.at(-1) ?? day);
    const found: number[] = [];
    for (let next = day + 1; found.length < count && next <= last; next++) {
      if (openOn(next).length > 0) found.push(next);
    }
    return found;
  };

  return { openOn, startOf, reading, after };
}

/** The stretches in which the wall clock can show `day`: no zone is a whole day from UTC, but Apia skipped one. */
function stretchesAround(day: number, offsets: Offsets): Stretch[] {
  const first = new Date((day - 1) * DAY).getUTCFullYear();
  const last = new Date((day + 2) * DAY).getUTCFullYear();
  return first === last ? [...offsets(first)] : [...offsets(first), ...offsets(last)];
}
