/** Open hours of one day: `[open, close)` as wall times `HH:MM`; `24:00` is allowed as the close. */
export type WallInterval = readonly [open: string, close: string];

/** A day of the week, as a policy names it. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** In the order of the ISO week; also the order in which faults are listed. */
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A support calendar as an administrator writes it (the policy's `calendar`). */
export interface CalendarDefinition {
  /** IANA name, e.g. `America/Chicago`. */
  readonly timeZone: string;
  /** Hours per weekday, any number a day, in any order; a split at 24:00 stands for hours across midnight. */
  readonly weekly: Readonly<Record<Weekday, readonly WallInterval[]>>;
  /** Local dates `YYYY-MM-DD`, closed the whole day; they win over overrides. */
  readonly holidays: readonly string[];
  /** Local dates with hours of their own in place of the weekly ones; `[]` closes the day. */
  readonly overrides: Readonly<Record<string, readonly WallInterval[]>>;
}
