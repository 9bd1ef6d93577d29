import type { Calendar } from '../calendar';
import type { BoardIncident } from './incident';
import { closuresOf, type Row, rowsOf } from './rows';
import type { BoardSpeech } from './speech';
import { earliest } from './to-do';

/** The board's five numbers; each is a list of its own. */
export const NUMBERS = ['breached', 'hour', 'call', 'verification', 'closing'] as const;
/** One of {@link NUMBERS}. */
export type NumberName = (typeof NUMBERS)[number];

const HOUR = 3_600_000;

/** What a board counts, and the rows behind it. */
export interface Numbers<T extends BoardIncident = BoardIncident> {
  readonly rows: readonly Row<T>[];
  readonly lists: Readonly<Record<NumberName, readonly Row<T>[]>>;
  /** Whether everything that is late became so today. */
  readonly breachedToday: boolean;
  /** The next deadline of anybody, and the next closure (epoch ms). */
  readonly next: number | null;
}

/** What the incidents come to at `now`. Days and weeks are the calendar's; a week ends with its Sunday. */
export function numbersOf<T extends BoardIncident>(
  incidents: readonly T[],
  calendar: Calendar,
  now: number,
): Numbers<T> {
  const rows = rowsOf(incidents);
  const breached = rows.filter(({ at }) => at !== null && at <= now);
  const today = calendar.localDate(now);
  const closures = closuresOf(incidents);
  const ahead = incidents
    .flatMap(({ due, closesAt }) => [...Object.values(due), closesAt])
    .filter((at) => at !== null && at > now);
  return {
    rows,
    lists: {
      breached,
      hour: rows.filter(({ at }) => at !== null && at > now && at <= now + HOUR),
      call: rows.filter(({ incident }) => incident.callOutstanding),
      verification: rows.filter(({ incident }) => incident.status === 'Verification Required'),
      closing: closures.filter(({ at }) => at !== null && calendar.localDate(at) <= sundayOf(today)),
    },
    breachedToday: breached.every(({ at }) => at !== null && calendar.localDate(at) === today),
    next: earliest(...ahead),
  };
}

/** The last day of a local date's week. */
function sundayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}

/** What a number counts, in words. */
export const numberWords = (
  name: NumberName,
  { breachedToday }: Pick<Numbers, 'breachedToday'>,
  { board: { numbers } }: BoardSpeech,
): string => (name === 'breached' ? numbers.breached(breachedToday) : numbers[name]);
