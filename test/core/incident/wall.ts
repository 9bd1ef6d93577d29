const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONDAY = Date.UTC(2026, 2, 2);
const WALL = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\+(\d+))? (\d\d):(\d\d)(?::(\d\d)(?:\.(\d\d\d))?)?$/;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * An instant in epoch ms of the week of Monday 2026-03-02, in UTC, where the default policy is open from 09:00 to 17:00:
 * `Fri 16:00`, `Mon+1 09:00` (the Monday after), `Wed 09:00:00.001`. ISO texts and numbers pass as they are.
 */
export function wall(when: string | number): number {
  if (typeof when === 'number') return when;
  const read = WALL.exec(when);
  if (!read) return Date.parse(when);
  const [, day, weeks = '0', hour, minute, second = '0', ms = '0'] = read;
  const days = DAYS.indexOf(day as (typeof DAYS)[number]) + 7 * Number(weeks);
  return MONDAY + days * DAY + Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * SECOND + Number(ms);
}

/** 1 ms before an instant, at it, and 1 ms after it: a row each. */
export const around = (when: string | number): { before: number; at: number; after: number } => ({
  before: wall(when) - 1,
  at: wall(when),
  after: wall(when) + 1,
});
