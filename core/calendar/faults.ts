import { createBusinessDates } from './business-dates';
import type { CalendarDefinition, WallInterval } from './definition';
import { WEEKDAYS } from './definition';
import type { CalendarFault } from './fault';
import { createHours } from './hours';
import { isLocalDate } from './local-date';
import { createOffsets } from './offsets';
import { createOpenClock } from './open-clock';
import { parseWallTime } from './wall-time';

type Path = CalendarFault['path'];
type Rule = (definition: CalendarDefinition) => CalendarFault[];

const RULES: readonly Rule[] = [
  ({ timeZone }) =>
    isTimeZone(timeZone) ? [] : [{ path: ['timeZone'], code: 'time-zone-unknown', data: { timeZone } }],
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
  const faults = RULES.flatMap((rule) => rule(definition));
  if (faults.length > 0) return faults;
  return opensWithinTenYears(definition, from) ? [] : [{ path: [], code: 'never-open' }];
}

function isTimeZone(timeZone: string): boolean {
  // Intl also takes bare offsets such as +02:00, which are no IANA zones.
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return true;
  } catch {
    return false;
  }
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

function opensWithinTenYears(definition: CalendarDefinition, from: number | undefined): boolean {
  const hours = createHours(definition);
  const firstDoubt = hours.weekly ? hours.firstHoliday : hours.opened[0];
  if (firstDoubt === undefined) return hours.weekly;
  const offsets = createOffsets(definition.timeZone);
  const start = from ?? createBusinessDates(hours, offsets).startOf(firstDoubt);
  const end = new Date(start);
  end.setUTCFullYear(end.getUTCFullYear() + 10);
  const opening = createOpenClock(hours, offsets).next(start);
  return opening !== null && opening < end.getTime();
}
