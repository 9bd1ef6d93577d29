import { type Calendar, moment, panelWhy, type Stretch, wordsIn } from '../../../../core';

export interface WhyRow {
  readonly start: number;
  readonly day: string;
  readonly words: string;
  readonly counted: string;
  readonly total: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
export const span = (ms: number): string => wordsIn().time.span(Math.floor(ms / MINUTE));

/** Day by day what counted, what did not and why, with the running total (E1). Uncounted stretches stay one row. */
export function whyRows(stretches: readonly Stretch[], ahead: readonly Stretch[], calendar: Calendar): WhyRow[] {
  let total = 0;
  // Three days on a moment is neither today nor tomorrow, so that it always names its day.
  const read = (t: number): string => moment(t, { now: t - 3 * DAY, timeZone: calendar.timeZone });
  const time = (t: number): string => read(t).split(' ').at(-1) ?? '';
  return [...stretches.map((one) => ({ ...one, come: false })), ...ahead.map((one) => ({ ...one, come: true }))]
    .flatMap((one) => (one.counted ? perDay(one, calendar) : [one]))
    .map(({ start, end, counted, reason, come }) => {
      if (counted) total += end - start;
      const day = (t: number): string => read(t).split(' ').slice(0, 3).join(' ');
      const until = day(start) === day(end - 1) ? time(end) : `${day(end - 1)} ${time(end)}`;
      const note = panelWhy.reasons[reason] || (come ? panelWhy.toCome : '');
      return {
        start,
        day: day(start),
        words: `${time(start)} – ${until}${note ? `. ${note}` : ''}`,
        counted: counted ? span(end - start) : '–',
        total: counted ? span(total) : '',
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
