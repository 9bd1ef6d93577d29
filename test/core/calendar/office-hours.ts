import type { CalendarDefinition, WallInterval } from '../../../core/calendar';

/** Monday to Friday 09:00–17:00 in UTC, with what a test changes. */
export function officeHours(change: Partial<CalendarDefinition> = {}): CalendarDefinition {
  return { timeZone: 'UTC', weekly: week([['09:00', '17:00']]), holidays: [], overrides: {}, ...change };
}

/** One list of hours for the working days, another for the weekend. */
export function week(
  workingDay: readonly WallInterval[],
  weekend: readonly WallInterval[] = [],
): CalendarDefinition['weekly'] {
  return {
    mon: workingDay,
    tue: workingDay,
    wed: workingDay,
    thu: workingDay,
    fri: workingDay,
    sat: weekend,
    sun: weekend,
  };
}

/** Open round the clock, every day. */
export const ALWAYS = week([['00:00', '24:00']], [['00:00', '24:00']]);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** An instant from ISO text with its zone. */
export function at(text: string): number {
  return Date.parse(text);
}

export function iso(t: number): string {
  return new Date(t).toISOString();
}
