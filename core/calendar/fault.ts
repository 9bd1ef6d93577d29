/**
 * What is wrong with a calendar:
 * - `time-zone-unknown` the runtime knows no such IANA zone
 * - `wall-time-invalid` not `HH:MM`, or `24:00` anywhere but as a close
 * - `interval-empty` opens and closes at the same time
 * - `interval-overnight` closes before it opens; split it at 24:00
 * - `interval-overlap` begins before another interval of that day has ended
 * - `date-invalid` not `YYYY-MM-DD`, or a date that the calendar does not have, such as 2026-02-30
 * - `never-open` no open time in ten years
 */
export type CalendarFaultCode =
  | 'time-zone-unknown'
  | 'wall-time-invalid'
  | 'interval-empty'
  | 'interval-overnight'
  | 'interval-overlap'
  | 'date-invalid'
  | 'never-open';

/** One fault, with its place in the definition (`['weekly', 'mon', 0, 1]`); sentences are made by whoever shows it. */
export interface CalendarFault {
  readonly path: readonly (string | number)[];
  readonly code: CalendarFaultCode;
  readonly data?: Readonly<Record<string, string>>;
}

/** Thrown by `createCalendar`; `faults` lists everything that is wrong, never only the first. */
export class CalendarError extends Error {
  readonly faults: readonly CalendarFault[];

  constructor(faults: readonly CalendarFault[]) {
    super(`Calendar refused: ${faults.map((fault) => `${fault.path.join('.')} ${fault.code}`).join(', ')}`);
    this.name = 'CalendarError';
    this.faults = faults;
  }
}
