import { addLocalDays, createCalendar } from '../../../core/calendar';
import type { Figure } from '../measure';
import { race } from '../measure';
import type { Answers } from './calendar-contestants';
import { LIBRARIES, OURS } from './calendar-contestants';
import { DAY, HOLIDAYS, HOUR, instants, OFFICE } from './calendar-inputs';

const ROUNDS = 15;
const TIMES = 20;

/** From nothing to the first answer, in nanoseconds; the years it had to know something of are counted along. */
export interface ColdStart {
  /** The very first calendar of the process: Intl loads its data, and nothing is compiled yet. */
  readonly first: number;
  /** A calendar in a zone that this process has had a calendar for. */
  readonly zoneKnown: Figure;
  /** A calendar in a zone that this process has never named. */
  readonly zoneNew: Figure;
  /** Years touched by each of them, on average. */
  readonly years: number;
  /** The other libraries told their hours and holidays anew, and asked once. */
  readonly others: readonly Figure[];
}

const TS = instants(4096);
let years = 0;
let calendars = 0;

/** Call it before anything else has named a zone. */
export function coldStarts(): ColdStart {
  const began = process.hrtime.bigint();
  firstAnswer('Europe/Vienna', 0);
  const first = Number(process.hrtime.bigint() - began);

  // Not the first of the list, which are warmed up with; each zone is named once.
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'Europe/Vienna');
  const rounds = Math.min(ROUNDS, Math.floor(zones.length / TIMES) - 1);
  const [zoneKnown, zoneNew] = race(
    [
      { name: 'zone known', times: TIMES, run: (i) => firstAnswer('Europe/Vienna', i) },
      { name: 'zone new', times: TIMES, run: (i) => firstAnswer(zones[i]!, i) },
    ],
    rounds,
  );
  const perCalendar = years / calendars;
  return { first, zoneKnown: zoneKnown!, zoneNew: zoneNew!, years: perCalendar, others: others() };
}

/** A calendar of its own holidays, asked once. */
function firstAnswer(timeZone: string, i: number): number {
  const t = TS[i % TS.length]!;
  const holidays = HOLIDAYS.map((date) => addLocalDays(date, i % 7));
  const due = createCalendar({ ...OFFICE, timeZone, holidays }).add(t, 16 * HOUR);
  // The first holiday's year is looked at too, when the calendar is checked for ever being open.
  years += new Set([yearOf(Date.parse(holidays[0]!)), yearOf(t), yearOf(due)]).size;
  calendars++;
  return due;
}

function others(): Figure[] {
  const field = LIBRARIES.filter(({ name, setUp }) => name !== OURS && typeof setUp(HOLIDAYS).between === 'function');
  return race(
    field.map(({ name, setUp }) => ({
      name,
      times: TIMES,
      run: (i) => {
        const { between } = setUp(HOLIDAYS.map((date) => addLocalDays(date, i % 7))) as Answers;
        return between(TS[i % TS.length]!, TS[i % TS.length]! + DAY);
      },
    })),
    5,
  );
}

function yearOf(t: number): number {
  return new Date(t).getUTCFullYear();
}
