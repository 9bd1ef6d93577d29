import type { CalendarDefinition } from '../../../core/calendar';
import { MINUTE } from './office-hours';

const WEEKDAY = { Mon: 'mon', Tue: 'tue', Wed: 'wed', Thu: 'thu', Fri: 'fri', Sat: 'sat', Sun: 'sun' } as const;
const readers = new Map<string, (t: number) => Reading>();

interface Reading {
  readonly date: string;
  readonly time: string;
  readonly weekday: keyof CalendarDefinition['weekly'];
}

/** The whole open minutes of `[from, to)`, each found by reading the wall clock: slow, and obviously right. */
export function openMinutes(definition: CalendarDefinition, from: number, to: number): number[] {
  const read = readerOf(definition.timeZone);
  const open: number[] = [];
  for (let t = Math.floor(from / MINUTE) * MINUTE; t < to; t += MINUTE) {
    if (isOpenMinute(definition, read(t))) open.push(t);
  }
  return open;
}

function isOpenMinute(definition: CalendarDefinition, { date, time, weekday }: Reading): boolean {
  if (definition.holidays.includes(date)) return false;
  const hours = definition.overrides[date] ?? definition.weekly[weekday];
  return hours.some(([open, close]) => open <= time && time < close);
}

function readerOf(timeZone: string): (t: number) => Reading {
  const known = readers.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const readings = new Map<number, Reading>();
  const read = (t: number): Reading => {
    const parts = Object.fromEntries(format.formatToParts(t).map(({ type, value }) => [type, value]));
    return {
      date: `${parts.year}-${parts.month}-${parts.day}`,
      time: `${parts.hour}:${parts.minute}`,
      weekday: WEEKDAY[parts.weekday as keyof typeof WEEKDAY],
    };
  };
  const reader = (t: number): Reading => {
    const reading = readings.get(t) ?? read(t);
    readings.set(t, reading);
    return reading;
  };
  readers.set(timeZone, reader);
  return reader;
}
