import type { Calendar } from '../calendar';
import type { PreparedPolicy } from '../policy/prepared';
import { capital } from '../texts/capital';
import { moment } from '../texts/moment';
import type { Row } from './rows';
import type { BoardSpeech } from './speech';

const MINUTE = 60_000;

/** A deadline as it is read: `Today 14:30`, `36 min overdue`, and how urgent it looks. */
export interface DueWords {
  readonly moment: string;
  readonly distance: string;
  readonly tone: 'plain' | 'warning' | 'danger';
}

/** The row's deadline at `now` (epoch ms), in the support time zone. */
export function dueWords(
  { at, incident, toDo }: Row,
  prepared: PreparedPolicy,
  now: number,
  speech: BoardSpeech,
): DueWords {
  const { board, process } = speech;
  const { calendar } = prepared;
  if (at === null) {
    const held = toDo?.verb === 'decide';
    return { moment: held ? board.onHold : board.noDeadline, distance: '', tone: 'plain' };
  }
  const said = capital(moment(at, { now, timeZone: calendar.timeZone, time: process.time }));
  // A closure is counted in days; its distance would say nothing.
  if (at === incident.closesAt && toDo?.due !== at) return { moment: said, distance: '', tone: 'plain' };
  const late = at <= now;
  const severity = prepared.severities[incident.severity];
  const target = incident.due.firstResponse === at ? severity.firstResponse : severity.statusUpdate;
  const elapsed = target?.basis === 'elapsed';
  const counting = elapsed ? null : (target?.calendar ?? calendar);
  const distance = distanceOf(late ? at : now, late ? now : at, counting, speech);
  return {
    moment: said,
    distance: late ? board.overdue(distance) : board.ahead(distance),
    tone: late || at - now <= 5 * MINUTE ? 'danger' : at - now <= 60 * MINUTE ? 'warning' : 'plain',
  };
}

/** Plain time while support stays open throughout, else support time. */
function distanceOf(from: number, to: number, calendar: Calendar | null, { board, process }: BoardSpeech): string {
  const open = calendar ? calendar.between(from, to) : to - from;
  const span = process.time.span(Math.floor(open / MINUTE));
  return open < to - from ? board.supportTime(span) : span;
}
