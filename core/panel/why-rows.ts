import type { Calendar } from '../calendar';
import type { Stretch } from '../clocks/clock';
import type { TimeWords } from '../texts/catalog';
import { why as englishWhy } from '../texts/en/panel-why';
import { time as englishTime } from '../texts/en/time';
import { moment } from '../texts/moment';
import type { Worded } from '../texts/worded';

/** One line of why a deadline is when it is. */
export interface WhyRow {
  readonly start: number;
  readonly day: string;
  readonly words: string;
  readonly counted: string;
  readonly total: string;
  /** Where the stretch lies within the support day, 0 to 1; null: support was closed, or it is longer than a day. */
  readonly bar: { readonly from: number; readonly to: number; readonly counted: boolean } | null;
}

/** Open, but not counted. */
const STRIPED: readonly Stretch['reason'][] = ['verification', 'before-start'];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How a language says why a deadline is when it is, and times. */
export interface WhySaid {
  readonly why: Worded<typeof englishWhy>;
  readonly time: TimeWords;
}

/** As English says it. */
export const WHY_IN_ENGLISH: WhySaid = { why: englishWhy, time: englishTime };

/** A length of time (ms): `6 h 50 min`. */
export const lengthText = (ms: number, time: TimeWords = englishTime): string => time.span(Math.floor(ms / MINUTE));

/** Day by day what counted, what did not and why, with the running total (E1). Uncounted stretches stay one row. */
export function whyRows(
  stretches: readonly Stretch[],
  ahead: readonly Stretch[],
  calendar: Calendar,
  say: WhySaid = WHY_IN_ENGLISH,
): WhyRow[] {
  let total = 0;
  // Three days on a moment is neither today nor tomorrow, so that it always names its day.
  const read = (t: number): string => moment(t, { now: t - 3 * DAY, timeZone: calendar.timeZone, time: say.time });
  const time = (t: number): string => read(t).split(' ').at(-1) ?? '';
  const inDay = (t: number, start: number): number => t - calendar.startOfLocalDate(calendar.localDate(start));
  const counts = [...stretches, ...ahead].filter(({ counted }) => counted).flatMap((one) => perDay(one, calendar));
  const opens = Math.min(...counts.map(({ start }) => inDay(start, start)));
  const closes = Math.max(...counts.map(({ start, end }) => inDay(end, start)));
  const barOf = ({ start, end, counted, reason }: Stretch): WhyRow['bar'] => {
    if ((!counted && !STRIPED.includes(reason)) || closes <= opens || inDay(end, start) > DAY) return null;
    const share = (t: number): number => Math.min(1, Math.max(0, (inDay(t, start) - opens) / (closes - opens)));
    return { from: share(start), to: share(end), counted };
  };
  return [...stretches.map((one) => ({ ...one, come: false })), ...ahead.map((one) => ({ ...one, come: true }))]
    .flatMap((one) => (one.counted ? perDay(one, calendar) : [one]))
    .map(({ start, end, counted, reason, come }) => {
      if (counted) total += end - start;
      const day = (t: number): string => read(t).replace(/ \d\d:\d\d$/, '');
      const until = day(start) === day(end - 1) ? time(end) : `${day(end - 1)} ${time(end)}`;
      const note = say.why.reasons[reason] || (come ? say.why.toCome : '');
      return {
        start,
        bar: barOf({ start, end, counted, reason }),
        day: day(start),
        words: note ? say.why.noted(`${time(start)} – ${until}`, note) : `${time(start)} – ${until}`,
        counted: counted ? lengthText(end - start, say.time) : '–',
        total: counted ? lengthText(total, say.time) : '',
      };
    });
}

function perDay<T extends Stretch>(row: T, calendar: Calendar): T[] {
  const rows: T[] = [];
  for (let start = row.start; start < row.end; ) {
    const next = calendar.startOfLocalDate(nextDate(calendar.localDate(start)));
    const end = next > start ? Math.min(next, row.end) : row.end;
    rows.push({ ...row, start, end });
    start = end;
  }
  return rows;
}

const nextDate = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
