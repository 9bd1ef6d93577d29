import type { TimeWords } from './catalog';
import { time as english } from './en/time';
import { wallReading } from './wall-reading';

/** How a language says a moment today, tomorrow and on any other day. */
export type MomentWords = Pick<TimeWords, 'today' | 'tomorrow' | 'at'>;

/** Where and when a moment is read. `now` is epoch milliseconds. */
export interface Reader {
  readonly now: number;
  readonly timeZone: string;
  /** How the reader's language says times; absent: English. */
  readonly time?: TimeWords;
}

type MomentReader = Pick<Reader, 'now' | 'timeZone'> & { readonly time?: MomentWords };

/** `today 15:30`, `tomorrow 09:00`, else `Thu 26 Nov 17:00`, with the year where it is not this one (epoch ms). */
export function moment(t: number, { now, timeZone, time = english }: MomentReader): string {
  const reading = wallReading(t, timeZone);
  const today = wallReading(now, timeZone);
  if (reading.date === today.date) return time.today(reading);
  if (reading.date === today.date + 1) return time.tomorrow(reading);
  return time.at(reading, reading.year === today.year);
}
