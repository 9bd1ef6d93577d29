import type { TimeWords } from '../catalog';
import type { RenderContext } from '../context';
import type { WallReading } from '../wall-reading';
import { placeOf, wallReading } from '../wall-reading';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const weekday = (reading: WallReading): string => WEEKDAYS[reading.weekday] ?? '';
const short = (reading: WallReading): string => weekday(reading).slice(0, 3);
const date = ({ day, month, year }: WallReading, sameYear: boolean): string =>
  `${day} ${MONTHS[month]}${sameYear ? '' : ` ${year}`}`;

const supportTime = (distance: string, counted: boolean): string =>
  counted ? `${distance} of support time` : distance;

/** `Mon 30 Nov`, with the year where it is not this one. */
export const day = (reading: WallReading, sameYear: boolean): string => `${short(reading)} ${date(reading, sameYear)}`;

export const time: TimeWords = {
  at: (reading, sameYear) => `${day(reading, sameYear)} ${reading.time}`,
  today: (reading) => `today ${reading.time}`,
  tomorrow: (reading) => `tomorrow ${reading.time}`,
  span: (minutes) => {
    if (minutes < 1) return 'less than a minute';
    const parts = [[Math.floor(minutes / 60), 'h'] as const, [minutes % 60, 'min'] as const];
    return parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(' ');
  },
  due: (moment, distance, counted) => `Due ${moment}, in ${supportTime(distance, counted)}`,
  overdue: (moment, distance, counted) => `Due ${moment}, ${supportTime(distance, counted)} overdue`,
  late: (moment, distance, counted) => `Due ${moment}, answered ${supportTime(distance, counted)} later`,
  met: (moment) => `Met: ${moment}`,
  held: (moment) => (moment === null ? 'On hold' : `On hold since ${moment}`),
  stopped: (moment) => `Stopped: ${moment}`,
};

/** Times in messages are read later, so they never say "today". */
const read = (t: number, { timeZone, now }: RenderContext): [WallReading, boolean] => {
  const reading = wallReading(t, timeZone);
  return [reading, reading.year === wallReading(now, timeZone).year];
};

/** `Mon 30 Nov`. */
export function onDay(t: number, context: RenderContext): string {
  const [reading, sameYear] = read(t, context);
  return day(reading, sameYear);
}

/** `Thu 19 Nov at 15:30`. */
export function dayAndTime(t: number, context: RenderContext): string {
  const [reading] = read(t, context);
  return `${onDay(t, context)} at ${reading.time}`;
}

/** `Thursday 3 Dec at 17:00`, for what ends there. */
export function fullDayAndTime(t: number, context: RenderContext): string {
  const [reading, sameYear] = read(t, context);
  return `${weekday(reading)} ${date(reading, sameYear)} at ${reading.time}`;
}

/** `Tue 24 Nov 15:30 (Chicago)`. */
export function stamp(t: number, context: RenderContext): string {
  const [reading, sameYear] = read(t, context);
  return `${time.at(reading, sameYear)}${inPlace(context)}`;
}

/** ` (Chicago)`, or nothing where the reader's own zone is used. */
export function inPlace({ place, timeZone }: RenderContext): string {
  return place === null ? '' : ` (${place ?? placeOf(timeZone)})`;
}

/** `31 Oct 2026`, of a local date `YYYY-MM-DD`. */
export function longDate(localDate: string): string {
  return date(wallReading(Date.parse(`${localDate}T12:00:00Z`), 'UTC'), false);
}
