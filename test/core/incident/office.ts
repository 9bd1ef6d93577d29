import { DAY, HOUR } from './wall';

/** The default policy's hours, Monday to Friday 09:00 to 17:00 UTC, counted without the product's calendar. */
const OPEN = 9 * HOUR;
const CLOSE = 17 * HOUR;

const midnight = (t: number): number => Math.floor(t / DAY) * DAY;
const isWeekday = (t: number): boolean => ![0, 6].includes(new Date(t).getUTCDay());

/** Open milliseconds from `a` to `b`, day by day. */
export function officeTime(a: number, b: number): number {
  let sum = 0;
  for (let day = midnight(a); day < b; day += DAY) {
    if (isWeekday(day)) sum += Math.max(0, Math.min(b, day + CLOSE) - Math.max(a, day + OPEN));
  }
  return sum;
}

/** `t` itself while the office is open, else when it opens next. */
export function officeOpening(t: number): number {
  let day = midnight(t);
  while (!isWeekday(day) || t >= day + CLOSE) day += DAY;
  return Math.max(t, day + OPEN);
}

/** Start and end of business on the `count`-th weekday after the day of `t`. */
export function officeDayAfter(t: number, count: number): { readonly opens: number; readonly closes: number } {
  let day = midnight(t);
  for (let left = count; left > 0; ) {
    day += DAY;
    if (isWeekday(day)) left--;
  }
  return { opens: day + OPEN, closes: day + CLOSE };
}
