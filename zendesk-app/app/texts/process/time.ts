import {
  agentReader,
  type DeadlineReader,
  deadlineText as deadlineIn,
  type Judged,
  moment as momentIn,
  type Reader,
  type ShownClock,
} from '../../../../core';
import { processWords } from './words';

const MINUTE = 60_000;

/** `today 15:30`, in the reader's language. */
export const moment = (t: number, reader: Reader): string => momentIn(t, { ...reader, time: processWords.time });

/** A clock as a moment with its distance, in the reader's language. */
export const deadlineText = (clock: ShownClock, reader: DeadlineReader): string =>
  deadlineIn(clock, { ...reader, time: processWords.time });

/** `4 h 14 min`, of milliseconds. */
export const spanText = (ms: number): string => processWords.time.span(Math.floor(ms / MINUTE));

/** An instant as an agent reads it, in support's time zone and the agent's language. */
export const agentMoment = (judged: Judged, t: number): string => moment(t, agentReader(judged));
