import type { Calendar } from '../calendar';

/** A stretch of local dates, `[start, end)`. */
export interface Stretch {
  /** The first date, `YYYY-MM-DD`. */
  readonly from: string;
  /** The first date after it. */
  readonly until: string;
  readonly start: number;
  readonly end: number;
}

/** A period that the board counts, with the shorter ones by which it is told. */
export interface Period extends Stretch {
  readonly key: string;
  readonly kind: 'month' | 'months';
  readonly parts: readonly Stretch[];
}

/** How many months, this one among them, a board counts. */
const MONTHS = 6;

/** This month, the five before it, and all six together, by the calendar's dates at `now` (epoch ms). */
export function periodsAt(calendar: Calendar, now: number): readonly Period[] {
  const thisMonth = `${calendar.localDate(now).slice(0, 7)}-01`;
  const firsts = Array.from({ length: MONTHS }, (_, back) => shifted(thisMonth, { months: -back }));
  const months = firsts.map((from) => stretch(calendar, from, shifted(from, { months: 1 })));
  const all = stretch(calendar, firsts.at(-1) ?? thisMonth, shifted(thisMonth, { months: 1 }));
  return [
    ...months.map((month) => ({ ...month, key: month.from, kind: 'month' as const, parts: weeksOf(calendar, month) })),
    { ...all, key: 'all', kind: 'months', parts: months.toReversed() },
  ];
}

/** Monday to Sunday, the first and the last cut by the month. */
function weeksOf(calendar: Calendar, { from, until }: Stretch): Stretch[] {
  const weeks: Stretch[] = [];
  for (let day = from; day < until; ) {
    const monday = shifted(day, { days: 7 - ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) });
    const end = monday < until ? monday : until;
    weeks.push(stretch(calendar, day, end));
    day = end;
  }
  return weeks;
}

const stretch = (calendar: Calendar, from: string, until: string): Stretch => ({
  from,
  until,
  start: calendar.startOfLocalDate(from),
  end: calendar.startOfLocalDate(until),
});

function shifted(date: string, by: { readonly months?: number; readonly days?: number }): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + (by.months ?? 0), day + (by.days ?? 0))).toISOString().slice(0, 10);
}

/** What of a list was reported in a stretch. */
export const within = <T extends { readonly reportedAt: number }>(list: readonly T[], { start, end }: Stretch): T[] =>
  list.filter(({ reportedAt }) => reportedAt >= start && reportedAt < end);
