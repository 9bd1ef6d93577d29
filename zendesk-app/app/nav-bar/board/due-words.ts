import type { Calendar, PreparedPolicy } from '../../../../core';
import { boardWords } from '../../texts/board';
import { moment, spanText } from '../../texts/process/time';
import type { Tone } from '../../ui/styled';
import type { Row } from './rows';

const MINUTE = 60_000;

/** A deadline as it is read: `Today 14:30`, `36 min overdue`, and how urgent it looks. */
export interface DueWords {
  readonly moment: string;
  readonly distance: string;
  readonly tone: Tone;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The row's deadline at `now` (epoch ms), in the support time zone. */
export function dueWords({ at, incident, toDo }: Row, prepared: PreparedPolicy, now: number): DueWords {
  const { calendar } = prepared;
  if (at === null) {
    const held = toDo?.verb === 'decide';
    return { moment: held ? boardWords.onHold : boardWords.noDeadline, distance: '', tone: 'plain' };
  }
  const said = capital(moment(at, { now, timeZone: calendar.timeZone }));
  // A closure is counted in days; its distance would say nothing.
  if (at === incident.closesAt && toDo?.due !== at) return { moment: said, distance: '', tone: 'plain' };
  const late = at <= now;
  const severity = prepared.severities[incident.severity];
  const target = incident.due.firstResponse === at ? severity.firstResponse : severity.statusUpdate;
  const elapsed = target?.basis === 'elapsed';
  const distance = distanceOf(late ? at : now, late ? now : at, elapsed ? null : (target?.calendar ?? calendar));
  return {
    moment: said,
    distance: late ? boardWords.overdue(distance) : boardWords.ahead(distance),
    tone: late || at - now <= 5 * MINUTE ? 'danger' : at - now <= 60 * MINUTE ? 'warning' : 'plain',
  };
}

/** Plain time while support stays open throughout, else support time. */
function distanceOf(from: number, to: number, calendar: Calendar | null): string {
  const open = calendar ? calendar.between(from, to) : to - from;
  const span = spanText(open);
  return open < to - from ? boardWords.supportTime(span) : span;
}
