declare module 'moment-business-time' {
  import type { Moment } from 'moment';

  interface WorkingMoment extends Moment {
    addWorkingTime(count: number, unit: string): WorkingMoment;
    workingDiff(other: Moment, unit: string, detail: boolean): number;
  }
  interface WorkingMoments {
    (t: number): WorkingMoment;
    locale(): string;
    updateLocale(name: string, data: object): unknown;
  }
  const moment: WorkingMoments;
  export default moment;
}

declare module 'working-time-calculator' {
  export default class WorkingTimeCalculator {
    static readonly WEEKDAYS: readonly number[];
    addWorkingHours(days: readonly number[], start: string, stop: string, timeZone: string): void;
    excludeBetween(start: string, end: string): void;
    calcMillisecondsBetween(start: Date, end: Date): number;
  }
}

declare module 'luxon-business-days' {
  import type { DateTime as Luxon } from 'luxon';

  type BusinessDateTime = Luxon & {
    setupBusiness(setup: { businessDays?: number[]; holidayMatchers?: ((date: Luxon) => boolean)[] }): void;
    plusBusiness(span: { days: number }): BusinessDateTime;
  };
  const luxonBusinessDays: {
    readonly DateTime: { fromMillis(t: number, options: { zone: string }): BusinessDateTime };
  };
  export default luxonBusinessDays;
}
