import type { Actor } from '../incident/actor';
import type { Words } from '../texts/catalog';
import { type DeadlineReader, deadlineText, type ShownClock } from '../texts/deadline';
import { moment, type Reader } from '../texts/moment';
import type { Judged } from './judged';
import { agentReader, firstName } from './reader';

const MINUTE = 60_000;

/** Times and names as panels say them, in one language. `words` are read at each call. */
export const timesIn = (words: Words) => ({
  /** `today 15:30`. */
  moment: (t: number, reader: Reader): string => moment(t, { ...reader, time: words.time }),
  /** A clock as a moment with its distance. */
  deadlineText: (clock: ShownClock, reader: DeadlineReader): string =>
    deadlineText(clock, { ...reader, time: words.time }),
  /** `4 h 14 min`, of milliseconds. */
  spanText: (ms: number): string => words.time.span(Math.floor(ms / MINUTE)),
  /** An instant (epoch ms) as an agent reads it, in support's time zone. */
  agentMoment: (judged: Judged, t: number): string => moment(t, { ...agentReader(judged), time: words.time }),
  /** `Ann`, or that it is the customer. */
  firstName: (actor: Actor): string => firstName(actor, words.customer),
});
