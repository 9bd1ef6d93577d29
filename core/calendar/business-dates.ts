import { prepareBusinessYear } from './business-year';
import type { Hours } from './hours';
import type { Interval } from './interval';
import { DAY, LAST_YEAR, yearOfDay } from './local-date';
import type { Offsets, Stretch } from './offsets';
import { openTime } from './open-time';
import { Years } from './years';

/** A calendar read by local day (days since 1970-01-01). */
export interface BusinessDates {
  /** Whether the day has any open time. */
  isBusiness(day: number): boolean;
  /** From the first opening of a day to its last close, whatever lies between; null when it is no business date. */
  spanOf(day: number): Interval | null;
  /** The first instant whose local day is `day`, or a later one where the zone skips `day`. */
  startOf(day: number): number;
  /** What the wall clock shows at an instant, in ms since 1970-01-01T00:00 of the wall clock. */
  reading(t: number): number;
  /** The `n`-th business date after `day`, from 1, or null when the calendar ends before. */
  nth(day: number, n: number): number | null;
  /** The first `count` business dates after `day`; fewer when the calendar has no more. */
  after(day: number, count: number): number[];
}

export function createBusinessDates(hours: Hours, offsets: Offsets): BusinessDates {
  /** The instant of a day's midnight when its clock and its neighbours' run without a change, else NaN. */
  const plainMidnight = (day: number): number => {
    const { start, end, offset } = offsets.at(day * DAY);
    const midnight = day * DAY - offset;
    // Offsets are less than a day each, so beyond two days no other stretch can show this day.
    return start <= midnight - 2 * DAY && midnight + 3 * DAY <= end ? midnight : Number.NaN;
  };

  const openOn = (day: number): Interval[] => openTime(hours, stretchesAround(day, offsets), day, day);

  const isBusiness = (day: number): boolean =>
    hours.on(day).length > 0 && (!Number.isNaN(plainMidnight(day)) || openOn(day).length > 0);

  const spanOf = (day: number): Interval | null => {
    const wall = hours.on(day);
    if (wall.length === 0) return null;
    const midnight = plainMidnight(day);
    if (!Number.isNaN(midnight)) {
      return { start: midnight + wall[0]!.open, end: midnight + wall[wall.length - 1]!.close };
    }
    const open = openOn(day);
    return open.length === 0 ? null : { start: open[0]!.start, end: open.at(-1)!.end };
  };

  const startOf = (day: number): number => {
    const plain = plainMidnight(day);
    if (!Number.isNaN(plain)) return plain;
    const stretch = stretchesAround(day, offsets).find(({ end, offset }) => day * DAY - offset < end)!;
    return Math.max(stretch.start, day * DAY - stretch.offset);
  };

  const years = new Years((year) => prepareBusinessYear(year, hours, isBusiness));
  const lastYear = hours.weekly ? LAST_YEAR : yearOfDay(hours.opened.at(-1) ?? 0);

  const nth = (day: number, n: number): number | null => {
    let year = years.at(day);
    let i = year.upTo[day - year.first]! + n - 1;
    while (i >= year.dates.length) {
      if (year.year >= lastYear) return null;
      i -= year.dates.length;
      year = years.of(year.year + 1);
    }
    return year.dates[i]!;
  };

  const after = (day: number, count: number): number[] => {
    const found: number[] = [];
    for (let last: number | null = day; found.length < count; ) {
      last = nth(last, 1);
      if (last === null) return found;
      found.push(last);
    }
    return found;
  };

  return { isBusiness, spanOf, startOf, reading: (t) => t + offsets.at(t).offset, nth, after };
}

/** The stretches in which the wall clock can show `day`: no zone is a whole day from UTC, but Apia skipped one. */
function stretchesAround(day: number, offsets: Offsets): readonly Stretch[] {
  const first = yearOfDay(day - 1);
  const last = yearOfDay(day + 2);
  return first === last ? offsets.of(first) : [...offsets.of(first), ...offsets.of(last)];
}
