import type { CalendarDefinition } from '../../../core/calendar';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const MINUTE = 60_000;

/** Instants lie in these years; holidays reach further, so that every answer has some. */
const FIRST_YEAR = 2020;
const YEARS = 6;

export const HOLIDAYS: readonly string[] = Array.from({ length: YEARS + 7 }, (_, i) => FIRST_YEAR + i).flatMap((year) =>
  ['01-01', '05-01', '07-04', '12-25', '12-26'].map((day) => `${year}-${day}`),
);

const WORKING_DAY = [['09:00', '17:00']] as const;

/** What every contestant can be told: Monday to Friday 09:00 to 17:00 in UTC, five holidays a year. */
export const OFFICE: CalendarDefinition = {
  timeZone: 'UTC',
  weekly: {
    mon: WORKING_DAY,
    tue: WORKING_DAY,
    wed: WORKING_DAY,
    thu: WORKING_DAY,
    fri: WORKING_DAY,
    sat: [],
    sun: [],
  },
  holidays: HOLIDAYS,
  overrides: {},
};

/** `count` whole minutes spread over six years, day and night, in no order; the same at every run. */
export function instants(count: number): number[] {
  const first = Date.UTC(FIRST_YEAR, 0, 1);
  const minutes = (YEARS * 365.25 * DAY) / MINUTE;
  let state = 20_260_302;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return first + Math.floor((state / 2 ** 32) * minutes) * MINUTE;
  });
}
