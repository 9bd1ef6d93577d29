import type { Calendar } from '../calendar';
import { businessDate, NEVER } from '../calendar/horizon';

/** One wait for an answer, and everything that bears on its end. Instants in epoch milliseconds. */
export interface Wait {
  readonly calendar: Calendar;
  /** Business dates to wait, and how many before the end the notice goes out (policy: notice < wait). */
  readonly days: number;
  readonly notice: number;
  /** The later of entering the status and the last public agent message in it. */
  readonly since: number;
  /** When a supervisor acknowledged a request, in order; each lifts a suspension of this wait. */
  readonly resumedAt: readonly number[];
  /** When the notice of this key really went out. */
  readonly sentAt: (noticeKey: string) => number | null;
}

/** When the notice and the closure are due (semantics.md section 5). Never one without the other before it. */
export interface ClosurePlan {
  /** Names this notice in effect keys. */
  readonly noticeKey: string;
  readonly noticeAt: number;
  readonly noticeSentAt: number | null;
  /** Holds only once the notice is out; before that, what it will be if the notice goes out when planned. */
  readonly closesAt: number;
}

/** Plans the notice and closure of a wait (I2, I3, I5, I6). */
export function planClosure(wait: Wait): ClosurePlan {
  const { calendar, days, notice } = wait;
  const begun = calendar.localDate(wait.since);
  const planned = endOfBusiness(calendar, businessDate(calendar, begun, days));
  const closesAfter = (sent: number): number => Math.max(planned, closureAfterNotice(calendar, notice, sent));

  let noticeKey = `closing-soon:${wait.since}`;
  let noticeAt = startOfBusiness(calendar, businessDate(calendar, begun, days - notice));
  let noticeSentAt = wait.sentAt(noticeKey);
  for (const resumed of wait.resumedAt) {
    const lapsed = noticeSentAt !== null && noticeSentAt <= resumed && closesAfter(noticeSentAt) <= resumed;
    if (!lapsed) continue;
    noticeKey = `closing-soon:${wait.since}:${resumed}`;
    noticeAt = resumed;
    noticeSentAt = wait.sentAt(noticeKey);
  }
  return { noticeKey, noticeAt, noticeSentAt, closesAt: closesAfter(noticeSentAt ?? noticeAt) };
}

/** The end of business on the `notice`-th business date after the local date on which the notice went out. */
function closureAfterNotice(calendar: Calendar, notice: number, sent: number): number {
  if (sent >= NEVER) return NEVER;
  const date = calendar.localDate(sent);
  if (notice > 0) return endOfBusiness(calendar, businessDate(calendar, date, notice));
  if (calendar.isBusinessDate(date) && calendar.endOfBusiness(date) > sent) return calendar.endOfBusiness(date);
  return endOfBusiness(calendar, businessDate(calendar, date, 1));
}

const startOfBusiness = (calendar: Calendar, date: string | null): number =>
  date === null ? NEVER : calendar.startOfBusiness(date);

/** The end of business on a business date, or never where the calendar ended first. */
export const endOfBusiness = (calendar: Calendar, date: string | null): number =>
  date === null ? NEVER : calendar.endOfBusiness(date);
