import type { CalendarDefinition, WallInterval } from './definition';
import { WEEKDAYS } from './definition';
import { parseLocalDate } from './local-date';
import { parseWallTime } from './wall-time';

/** Open hours of one local day in ms since local midnight, sorted, adjacent ones joined. */
export type DayHours = readonly { readonly open: number; readonly close: number }[];

/** What rules a local day's hours; a holiday wins over an override, an override over the week. */
export type DayRule = 'holiday' | 'override' | 'weekly';

/** The definition by local day (days since 1970-01-01) instead of by text. */
export interface Hours {
  on(day: number): DayHours;
  rule(day: number): DayRule;
  /** Whether any of the days `[first, last]` may have hours; a holiday may still close it. */
  mayOpen(first: number, last: number): boolean;
  /** Whether any weekday has hours. */
  readonly weekly: boolean;
  /** The days that overrides open, ascending. */
  readonly opened: readonly number[];
  readonly firstHoliday: number | undefined;
}

/** Reads a definition that `calendarFaults` has found sound. */
export function createHours(definition: CalendarDefinition): Hours {
  // 1970-01-01 was a Thursday: day + 3 counts from a Monday.
  const week = WEEKDAYS.map((weekday) => parseHours(definition.weekly[weekday]));
  const holidays = new Set(definition.holidays.map(dayOf));
  const overrides = new Map(
    Object.entries(definition.overrides).map(([date, list]) => [dayOf(date), parseHours(list)]),
  );

  const rule = (day: number): DayRule => {
    if (holidays.has(day)) return 'holiday';
    return overrides.has(day) ? 'override' : 'weekly';
  };
  const on = (day: number): DayHours => {
    if (holidays.has(day)) return [];
    return overrides.get(day) ?? week[(((day + 3) % 7) + 7) % 7]!;
  };
  const weekly = week.some((hours) => hours.length > 0);
  const opened = [...overrides.keys()].filter((day) => on(day).length > 0).sort((a, b) => a - b);
  return {
    on,
    rule,
    mayOpen: (first, last) => weekly || opened.some((day) => first <= day && day <= last),
    weekly,
    opened,
    firstHoliday: [...holidays].sort((a, b) => a - b)[0],
  };
}

function parseHours(list: readonly WallInterval[]): DayHours {
  const sorted = list
    .map(([open, close]) => ({ open: parseWallTime(open)!, close: parseWallTime(close)! }))
    .sort((a, b) => a.open - b.open);
  const joined: { open: number; close: number }[] = [];
  for (const hours of sorted) {
    const last = joined.at(-1);
    if (last && last.close === hours.open) last.close = hours.close;
    else joined.push(hours);
  }
  return joined;
}

function dayOf(date: string): number {
  return parseLocalDate(date)!;
}
