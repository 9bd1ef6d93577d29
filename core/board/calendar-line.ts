import { addLocalDays, type Calendar } from '../calendar';
import { moment } from '../texts/moment';
import { placeOf } from '../texts/wall-reading';
import type { BoardSpeech } from './speech';

const WEEK = 7;

/** `Tuesday 24 Nov, 15:06 in Chicago. Open until 17:00. Thursday is a holiday.` */
export function calendarLine(calendar: Calendar, now: number, speech: BoardSpeech): string {
  const { board } = speech;
  const { timeZone } = calendar;
  const day = board.day(now, timeZone);
  const parts = [board.nowIs(day, board.time(now, timeZone), placeOf(timeZone)), openLine(calendar, now, speech)];
  return [...parts, ...holidays(calendar, now, speech)].join(' ');
}

function openLine(calendar: Calendar, now: number, { board, process: { time } }: BoardSpeech): string {
  const { timeZone } = calendar;
  if (!calendar.isOpen(now)) return board.closedUntil(moment(calendar.nextOpening(now), { now, timeZone, time }));
  const tomorrow = calendar.startOfLocalDate(addLocalDays(calendar.localDate(now), 1));
  const [open] = calendar.openIntervals(now, tomorrow);
  return board.openUntil(board.time(open?.end ?? now, timeZone));
}

/** The holidays of the next week: they move what is due. */
function holidays(calendar: Calendar, now: number, { board }: BoardSpeech): string[] {
  const today = calendar.localDate(now);
  return Array.from({ length: WEEK }, (_, days) => addLocalDays(today, days)).flatMap((date, days) => {
    const start = calendar.startOfLocalDate(date);
    const reason = calendar.isBusinessDate(date) ? null : calendar.whyClosed(start)?.reason;
    if (reason !== 'holiday' && reason !== 'override') return [];
    return [board.holiday(days === 0 ? null : board.weekday(start, calendar.timeZone))];
  });
}
