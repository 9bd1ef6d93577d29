import type { CalendarParts } from './calendar-parts';
import { createCalendarParts } from './calendar-parts';
import type { CalendarDefinition, WallInterval } from './definition';
import { WEEKDAYS } from './definition';
import type { CalendarFault } from './fault';
import { isLocalDate } from './local-date';
import { createOffsetReader } from './offset-reader';
import { parseWallTime } from './wall-time';

type Path = CalendarFault['path'];
type Rule = (definition: CalendarDefinition) => CalendarFault[];

const RULES: readonly Rule[] = [
  ({ weekly }) => WEEKDAYS.flatMap((weekday) => dayFaults(weekly[weekday], ['weekly', weekday])),
  ({ holidays }) => holidays.flatMap((date, i) => dateFaults(date, ['holidays', i])),
  ({ overrides }) =>
    Object.entries(overrides).flatMap(([date, list]) => [
      ...dateFaults(date, ['overrides', date]),
      ...dayFaults(list, ['overrides', date]),
    ]),
];

/**
 * Everything that is wrong with a calendar, in the order of its fields; `[]` when it can be built.
 *
 * `never-open` is looked for once the rest is sound. The ten years begin at `from` (epoch ms; a policy's
 * `effectiveFrom`, or the time of checking). Without it, since nothing here reads a clock, they begin where the
 * definition itself gives a reason to doubt: with weekly hours at the first holiday, without at the first override that
 * opens a day.
 */
export function calendarFaults(definition: CalendarDefinition, from?: number): CalendarFault[] {
  const checked = checkCalendar(definition, from);
  return Array.isArray(checked) ? checked : [];
}

/** As {@link calendarFaults}; without faults, the parts that the check has built and partly prepared. */
export function checkCalendar(definition: CalendarDefinition, from?: number): CalendarFault[] | CalendarParts {
  const { timeZone } = definition;
  const offsetAt = createOffsetReader(timeZone);
  const faults = RULES.flatMap((rule) => rule(definition));
  if (offsetAt === null) return [{ path: ['timeZone'], code: 'time-zone-unknown', data: { timeZone } }, ...faults];
  if (faults.length > 0) return faults;
  const parts = createCalendarParts(definition, offsetAt);
  return opensWithinTenYears(parts, from) ? parts : [{ path: [], code: 'never-open' }];
}

function dateFaults(date: string, path: Path): CalendarFault[] {
  return isLocalDate(date) ? [] : [{ path, code: 'date-invalid', data: { date } }];
}

function dayFaults(list: readonly WallInterval[], path: Path): CalendarFault[] {
  const faults: CalendarFault[] = [];
  const sound: { i: number; opens: number; closes: number }[] = [];
  list.forEach(([open, close], i) => {
    const opens = open === '24:00' ? null : parseWallTime(open);
    const closes = parseWallTime(close);
    if (opens === null) faults.push({ path: [...path, i, 0], code: 'wall-time-invalid', data: { time: open } });
    if (closes === null) faults.push({ path: [...path, i, 1], code: 'wall-time-invalid', data: { time: close } });
    if (opens === null || closes === null) return;
    if (opens === closes) faults.push({ path: [...path, i], code: 'interval-empty', data: { open, close } });
    else if (closes < opens) faults.push({ path: [...path, i], code: 'interval-overnight', data: { open, close } });
    else sound.push({ i, opens, closes });
  });

  sound.sort((a, b) => a.opens - b.opens || a.i - b.i);
  let lastClose = 0;
  for (const { i, opens, closes } of sound) {
    const [open, close] = list[i]!;
    if (opens < lastClose) faults.push({ path: [...path, i], code: 'interval-overlap', data: { open, close } });
    lastClose = Math.max(lastClose, closes);
  }
  return faults;
}

function opensWithinTenYears({ hours, clock, dates }: CalendarParts, from: number | undefined): boolean {
  const firstDoubt = hours.weekly ? hours.firstHoliday : hours.opened[0];
  if (firstDoubt === undefined) return hours.weekly;
  const start = from ?? dates.startOf(firstDoubt);
  const end = new Date(start);
  end.setUTCFullYear(end.getUTCFullYear() + 10);
  return clock.next(start) < end.getTime();
}
