import { addBusinessDays } from 'date-fns';
import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';
import luxonBusinessDays from 'luxon-business-days';
import moment from 'moment-business-time';
import WorkingTimeCalculator from 'working-time-calculator';
import { createCalendar } from '../../../core/calendar';
import { DAY, HOUR, OFFICE } from './calendar-inputs';

/** The jobs of the bench; all take and give epoch milliseconds. */
export interface Answers {
  /** When 16 business hours from `t` have passed. */
  add(t: number): number;
  /** Business milliseconds in `[a, b)`. */
  between(a: number, b: number): number;
  /** Some instant of the twentieth business date after that of `t`, holidays left aside. */
  twentieth(t: number): number;
}

/** A library that is told the office hours anew and answers from then on; a text says why it cannot do a job. */
export interface Library {
  readonly name: string;
  setUp(holidays: readonly string[]): { readonly [J in keyof Answers]: Answers[J] | string };
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const DAYS_ONLY = 'counts whole days, knows no hours';

export const OURS = 'this calendar';
export const DAYJS = 'dayjs-business-time';

export const LIBRARIES: readonly Library[] = [
  {
    name: OURS,
    setUp: (holidays) => {
      const calendar = createCalendar({ ...OFFICE, holidays });
      return {
        add: (t) => calendar.add(t, 16 * HOUR),
        between: (a, b) => calendar.between(a, b),
        twentieth: (t) => calendar.startOfLocalDate(calendar.nthBusinessDateAfter(calendar.localDate(t), 20)),
      };
    },
  },
  {
    name: DAYJS,
    setUp: (holidays) => {
      dayjs.extend(dayjsBusinessTime);
      dayjs.setHolidays([...holidays]);
      const hours = [{ start: '09:00:00', end: '17:00:00' }];
      dayjs.setBusinessTime({
        sunday: null,
        ...Object.fromEntries(WEEKDAYS.map((day) => [day, hours])),
        saturday: null,
      } as Parameters<typeof dayjs.setBusinessTime>[0]);
      return {
        add: (t) => dayjs(t).addBusinessHours(16).valueOf(),
        between: (a, b) => dayjs(a).businessMinutesDiff(dayjs(b)) * 60_000,
        twentieth: (t) => dayjs(t).addBusinessDays(20).valueOf(),
      };
    },
  },
  {
    name: 'moment-business-time',
    setUp: (holidays) => {
      const hours = ['09:00:00', '17:00:00'];
      const workinghours = { 0: null, 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: null };
      moment.updateLocale(moment.locale(), { workinghours, holidays });
      return {
        add: (t) => moment(t).addWorkingTime(16, 'hours').valueOf(),
        between: (a, b) => moment(b).workingDiff(moment(a), 'minutes', true) * 60_000,
        twentieth: (t) => moment(t).addWorkingTime(20, 'days').valueOf(),
      };
    },
  },
  {
    name: 'working-time-calculator',
    setUp: (holidays) => {
      const calculator = new WorkingTimeCalculator();
      calculator.addWorkingHours(WorkingTimeCalculator.WEEKDAYS, '09:00', '17:00', 'UTC');
      for (const date of holidays) calculator.excludeBetween(`${date}T00:00:00Z`, nextMidnight(date));
      return {
        add: 'only measures between two instants',
        between: (a, b) => calculator.calcMillisecondsBetween(new Date(a), new Date(b)),
        twentieth: 'only measures between two instants',
      };
    },
  },
  {
    name: 'luxon-business-days',
    setUp: (holidays) => {
      const { DateTime } = luxonBusinessDays;
      const listed = new Set(holidays);
      DateTime.fromMillis(0, { zone: 'utc' }).setupBusiness({
        businessDays: [1, 2, 3, 4, 5],
        holidayMatchers: listed.size === 0 ? [] : [(date) => listed.has(date.toISODate() ?? '')],
      });
      return {
        add: DAYS_ONLY,
        between: 'measures no span',
        twentieth: (t) => DateTime.fromMillis(t, { zone: 'utc' }).plusBusiness({ days: 20 }).toMillis(),
      };
    },
  },
  {
    name: 'date-fns',
    setUp: () => ({
      add: DAYS_ONLY,
      between: `${DAYS_ONLY}, knows no holidays`,
      twentieth: (t) => addBusinessDays(t, 20).getTime(),
    }),
  },
];

function nextMidnight(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString();
}
