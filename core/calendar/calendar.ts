import type { CalendarDefinition } from './definition';
import { CalendarError } from './fault';
import { checkCalendar } from './faults';
import type { Interval } from './interval';
import { DAY, firstDayOf, formatLocalDate, LAST_YEAR, localDay } from './local-date';
import { wholeDays } from './whole-days';
import type { Closed } from './why-closed';
import { closedReason } from './why-closed';

/**
 * Support hours (A3, E1). Instants are whole UTC epoch milliseconds of the years 1 to 9998, durations whole
 * milliseconds, dates `YYYY-MM-DD` in the calendar's time zone. An instant is open exactly when its wall-clock reading
 * lies in its local date's hours, so an hour that occurs twice counts twice and a skipped one not at all. Everything
 * throws a RangeError for an argument that is no such instant, duration or date.
 */
export interface Calendar {
  readonly timeZone: string;
  /** At the very opening open, at the very close closed. */
  isOpen(t: number): boolean;
  /** `t` itself when open, else the start of the next open interval (A3). Throws a RangeError when nothing opens again. */
  nextOpening(t: number): number;
  /**
   * The earliest instant `u >= nextOpening(t)` with `between(t, u) = ms`: work that ends at the close is due at the close
   * (E1). `add(t, 0)` is `nextOpening(t)`. Throws a RangeError when there is not that much open time left.
   */
  add(t: number, ms: number): number;
  /** Open milliseconds in `[a, b)`; 0 when `b <= a`. */
  between(a: number, b: number): number;
  /** Open intervals within `[a, b)`, clipped to it, ascending, adjacent ones joined. */
  openIntervals(a: number, b: number): Interval[];
  /** The local date at an instant. */
  localDate(t: number): string;
  /** The first instant of a local date; of the date after it where the zone skips it (Pacific/Apia 2011-12-30). */
  startOfLocalDate(date: string): number;
  /** Whether a local date has any open time. */
  isBusinessDate(date: string): boolean;
  /** The start of the first open interval of a business date. Throws a RangeError on any other date. */
  startOfBusiness(date: string): number;
  /** The end of the last open interval of a business date. Throws a RangeError on any other date. */
  endOfBusiness(date: string): number;
  /** The `count` business dates strictly after a local date. Throws a RangeError when there are not that many. */
  businessDatesAfter(date: string, count: number): string[];
  /** The last of {@link Calendar.businessDatesAfter}, found without the others; `n` counts from 1. */
  nthBusinessDateAfter(date: string, n: number): string;
  /** Why an instant is closed, for explanations; null when it is open. */
  whyClosed(t: number): Closed | null;
}

/**
 * Builds a calendar. Years are prepared when first asked for, so make one per policy and keep it.
 * Throws a {@link CalendarError} that lists every fault; `from` as in {@link calendarFaults}.
 */
export function createCalendar(definition: CalendarDefinition, from?: number): Calendar {
  const checked = checkCalendar(definition, from);
  if (Array.isArray(checked)) throw new CalendarError(checked);
  const { hours, clock, dates } = checked;

  const nextOpening = (t: number): number => {
    const opening = clock.next(instant(t));
    return opening < Number.POSITIVE_INFINITY ? opening : fail(`The calendar has no open time after ${iso(t)}`);
  };

  const add = (t: number, ms: number): number => {
    if (duration(ms) === 0) return nextOpening(t);
    const due = clock.after(instant(t), ms);
    return due < Number.POSITIVE_INFINITY ? due : tooLong(t, ms);
  };

  const business = (date: string): Interval => dates.spanOf(localDay(date)) ?? fail(`${date} has no open time`);

  return {
    timeZone: definition.timeZone,
    isOpen: (t) => clock.isOpen(instant(t)),
    nextOpening,
    add,
    between: (a, b) => clock.between(instant(a), instant(b)),
    openIntervals: (a, b) => clock.intervals(instant(a), instant(b)),
    localDate: (t) => formatLocalDate(wholeDays(dates.reading(instant(t)))),
    startOfLocalDate: (date) => dates.startOf(localDay(date)),
    isBusinessDate: (date) => dates.isBusiness(localDay(date)),
    startOfBusiness: (date) => business(date).start,
    endOfBusiness: (date) => business(date).end,
    businessDatesAfter: (date, count) => {
      const found = dates.after(localDay(date), whole(count, 0));
      if (found.length < count) fail(`The calendar has only ${found.length} business dates after ${date}`);
      return found.map(formatLocalDate);
    },
    nthBusinessDateAfter: (date, n) => {
      const day = dates.nth(localDay(date), whole(n, 1));
      return day === null ? fail(`The calendar has less than ${n} business dates after ${date}`) : formatLocalDate(day);
    },
    whyClosed: (t) => {
      const reading = dates.reading(instant(t));
      const day = wholeDays(reading);
      const reason = closedReason(hours, day, reading - day * DAY);
      return reason && { reason, date: formatLocalDate(day) };
    },
  };
}

// A year's distance from the ends keeps every local reading within the years 0 to 9999 that a date can name.
const FIRST_INSTANT = firstDayOf(1) * DAY;
const LAST_INSTANT = firstDayOf(LAST_YEAR) * DAY - 1;

// What a call refuses is said in functions of their own: the checks are then small enough to be compiled into the caller.
function instant(t: number): number {
  return t >= FIRST_INSTANT && t <= LAST_INSTANT && Math.floor(t) === t ? t : notAnInstant(t);
}

function duration(ms: number): number {
  return ms >= 0 && ms <= Number.MAX_SAFE_INTEGER && Math.floor(ms) === ms ? ms : notADuration(ms);
}

function whole(count: number, least: number): number {
  return Number.isInteger(count) && count >= least ? count : fail(`${count} is not a number of business dates`);
}

const notAnInstant = (t: number): never => fail(`${t} is not an instant in epoch milliseconds`);

const notADuration = (ms: number): never => fail(`${ms} is not a duration in whole milliseconds from 0 up`);

const tooLong = (t: number, ms: number): never =>
  fail(`The calendar has less than ${ms} ms of open time after ${iso(t)}`);

function iso(t: number): string {
  return new Date(t).toISOString();
}

function fail(message: string): never {
  throw new RangeError(message);
}
