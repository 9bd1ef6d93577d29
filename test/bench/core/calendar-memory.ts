import type { Calendar } from '../../../core/calendar';
import { createCalendar } from '../../../core/calendar';
import { bytesInUse } from '../measure';
import { HOUR, OFFICE } from './calendar-inputs';

const CALENDARS = 100;
const FIRST_YEAR = 2020;
const YEARS = 10;

/** Bytes that stay in use, per calendar or per calendar and year. */
export interface Memory {
  readonly perCalendar: number;
  /** A year of counting: deadlines, elapsed time. */
  readonly perYear: number;
  /** And once business dates are asked for, as closures do. */
  readonly perYearWithDates: number;
}

/** A hundred calendars of a zone that changes its clocks, each asked about ten years. */
export function memory(): Memory {
  ask(createCalendar({ ...OFFICE, timeZone: 'America/New_York' }));
  const before = bytesInUse();
  const calendars = Array.from({ length: CALENDARS }, () =>
    createCalendar({ ...OFFICE, timeZone: 'America/New_York' }),
  );
  const created = bytesInUse();
  for (const calendar of calendars) count(calendar);
  const counted = bytesInUse();
  for (const calendar of calendars) date(calendar);
  const dated = bytesInUse();
  // Every calendar is still in use: nothing may have been collected.
  if (calendars.some((calendar) => !calendar.isOpen(Date.UTC(2024, 2, 5, 15)))) throw new Error('A calendar is closed');
  const perYear = (bytes: number): number => Math.round(bytes / (CALENDARS * YEARS));
  return {
    perCalendar: Math.round((created - before) / CALENDARS),
    perYear: perYear(counted - created),
    perYearWithDates: perYear(dated - created),
  };
}

function ask(calendar: Calendar): void {
  count(calendar);
  date(calendar);
}

function count(calendar: Calendar): void {
  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) calendar.add(Date.UTC(year, 5, 15), HOUR);
}

function date(calendar: Calendar): void {
  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) calendar.nthBusinessDateAfter(`${year}-06-15`, 3);
}
