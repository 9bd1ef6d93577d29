import { z } from 'zod';
import { calendarFaults } from '../calendar';
import type { CalendarDefinition, Weekday } from '../calendar/definition';
import { WEEKDAYS } from '../calendar/definition';
import { WAITING_STATUSES } from '../lifecycle/status';
import { SEVERITIES } from '../severity/level';
import type { Fault } from './fault';
import { calendarSchema } from './schema';

type Path = readonly (string | number)[];

/** What several keys together can get wrong. Each rule skips what has no sound shape: the schema has named that already. */
const RULES: readonly ((data: unknown) => readonly Fault[])[] = [
  ...WAITING_STATUSES.map((status) => (data: unknown) => noticeBeforeClosure(data, status)),
  (data) => calendarHours(data, ['calendar']),
  ...SEVERITIES.map((severity) => (data: unknown) => calendarHours(data, ['severities', String(severity), 'calendar'])),
];

/** The faults of a policy beyond its shape. */
export const crossFaults = (data: unknown): Fault[] => RULES.flatMap((rule) => rule(data));

function noticeBeforeClosure(data: unknown, status: string): readonly Fault[] {
  const notice = at(data, ['closure', 'notice']);
  const wait = at(data, ['closure', 'waits', status]);
  if (!Number.isInteger(notice) || !Number.isInteger(wait) || Number(wait) < 1 || Number(notice) < Number(wait))
    return [];
  const said = { notice: String(notice), wait: String(wait), status };
  return [{ path: ['closure', 'waits', status], code: 'notice-not-before-closure', data: said }];
}

function calendarHours(data: unknown, path: Path): readonly Fault[] {
  const given = at(data, path);
  if (given === undefined) return [];
  const shaped = calendarSchema.safeParse(given);
  const faults = calendarFaults(shaped.success ? shaped.data : soundParts(given))
    // Left out parts may be the very ones that open it.
    .filter(({ code }) => shaped.success || code !== 'never-open');
  return faults.map((fault) => ({ path: [...path, ...fault.path], code: fault.code, data: fault.data ?? {} }));
}

const sound = calendarSchema.shape;
const hours = sound.overrides.valueType;

const partsSchema = z
  .object({
    timeZone: sound.timeZone.catch('UTC'),
    weekly: z
      .object(
        Object.fromEntries(WEEKDAYS.map((day) => [day, hours.catch([])])) as Record<Weekday, z.ZodCatch<typeof hours>>,
      )
      .catch({ mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }),
    holidays: sound.holidays.catch([]),
    overrides: z.record(z.string(), hours.catch([])).catch({}),
  })
  .catch({
    timeZone: 'UTC',
    weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
    holidays: [],
    overrides: {},
  });

/** The parts of a misshapen calendar that can still be checked, so that every fault is named at once. */
const soundParts = (given: unknown): CalendarDefinition => partsSchema.parse(given);

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
