import { type CalendarDefinition, type WallInterval, WEEKDAYS, type Weekday } from '../calendar/definition';
import { capital } from '../texts/capital';
import { isSame } from './path';
import type { SettingsWords } from './words';

/** Weekdays in a row that have the same hours. */
export interface WeekdayRun {
  readonly days: readonly Weekday[];
  readonly hours: readonly WallInterval[];
}

/** The week in as few rows as its hours allow; one row a day where that is wanted. */
export function runsOf(weekly: CalendarDefinition['weekly'], eachDay: boolean): WeekdayRun[] {
  const runs: { days: Weekday[]; hours: readonly WallInterval[] }[] = [];
  for (const day of WEEKDAYS) {
    const last = runs.at(-1);
    if (!eachDay && last && isSame(last.hours, weekly[day])) last.days.push(day);
    else runs.push({ days: [day], hours: weekly[day] });
  }
  return runs;
}

/** `Monday`, `Saturday and Sunday`, `Monday to Friday`. */
export function runName({ days }: WeekdayRun, { changes }: SettingsWords): string {
  const [first, last] = [days[0], days.at(-1)].map((day) => (day ? changes.weekdays[day] : ''));
  if (days.length === 1) return capital(first ?? '');
  return capital(days.length === 2 ? `${first}${changes.and}${last}` : changes.to(first ?? '', last ?? ''));
}

const FIRST_HOURS: WallInterval = ['09:00', '17:00'];

/** Hours with one more stretch: after a break of an hour where some are there, else a plain day's. */
export function withMoreHours(hours: readonly WallInterval[]): readonly WallInterval[] {
  const last = hours.at(-1);
  if (!last) return [FIRST_HOURS];
  const [open, close] = last;
  const [start, end] = [minutesOf(open), minutesOf(close)];
  if (start === null || end === null) return [...hours, [close, close]];
  const middle = Math.floor((start + end) / 2 / 60) * 60;
  if (middle <= start || middle + 60 >= end) return [...hours, [close, close]];
  return [...hours.slice(0, -1), [open, wall(middle)], [wall(middle + 60), close]];
}

const minutesOf = (text: string): number | null => {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
};

const wall = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A time of day as somebody types it: `9`, `9:00` and `0900` are `09:00`; what is none stays as typed. */
export function readWallTime(text: string): string {
  const [, hours, minutes = '00'] = /^\s*(\d{1,2})(?:[:.]?(\d\d))?\s*$/.exec(text) ?? [];
  return hours === undefined ? text.trim() : `${hours.padStart(2, '0')}:${minutes}`;
}
