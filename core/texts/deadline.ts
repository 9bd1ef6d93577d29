import type { Calendar } from '../calendar';
import type { Clock } from '../clocks/clock';
import { time as english } from './en/time';
import type { Reader } from './moment';
import { moment } from './moment';

/** Who reads a deadline, and by which calendar it is counted. */
export interface DeadlineReader extends Reader {
  readonly calendar: Calendar;
  /** When the hold began (the incident's `statusSince`); a held clock does not know. */
  readonly heldSince?: number;
}

/** What is read of a clock, or known of a deadline without one. */
export type ShownClock = Pick<Clock, 'state' | 'dueAt' | 'endedAt' | 'basis'>;

const MINUTE = 60_000;

/** A clock as a moment with its distance: `Due today 15:30, in 24 min`, `Met: Tue 24 Nov 15:12`, `On hold since today 14:20`. */
export function deadlineText(clock: ShownClock, reader: DeadlineReader): string {
  const { time = english } = reader;
  const { dueAt, endedAt } = clock;
  switch (clock.state) {
    case 'met':
      return time.met(moment(endedAt ?? reader.now, reader));
    case 'stopped':
      return time.stopped(moment(endedAt ?? reader.now, reader));
    case 'held':
      return time.held(reader.heldSince === undefined ? null : moment(reader.heldSince, reader));
    case 'running':
    case 'breached': {
      if (dueAt === null) return time.held(null);
      if (endedAt !== null) return time.late(moment(dueAt, reader), ...distance(dueAt, endedAt, clock, reader));
      return reader.now > dueAt
        ? time.overdue(moment(dueAt, reader), ...distance(dueAt, reader.now, clock, reader))
        : time.due(moment(dueAt, reader), ...distance(reader.now, dueAt, clock, reader));
    }
    default:
      return clock.state satisfies never;
  }
}

/** Plain time while support stays open throughout, else support time. */
function distance(
  from: number,
  to: number,
  clock: ShownClock,
  reader: DeadlineReader,
): [text: string, supportTime: boolean] {
  const open = clock.basis === 'elapsed' ? to - from : reader.calendar.between(from, to);
  const { time = english } = reader;
  return [time.span(Math.floor(open / MINUTE)), open < to - from];
}
