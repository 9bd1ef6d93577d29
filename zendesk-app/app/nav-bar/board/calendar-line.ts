import { addLocalDays, type Calendar, placeOf } from '../../../../core';
import { boardWords } from '../../texts/board';
import { moment } from '../../texts/process/time';

const WEEK = 7;

/** `Tuesday 24 Nov, 15:06 in Chicago. Open until 17:00. Thursday is a holiday.` */
export function calendarLine(calendar: Calendar, now: number): string {
  const { timeZone } = calendar;
  const day = boardWords.day(now, timeZone);
  const parts = [boardWords.nowIs(day, boardWords.time(now, timeZone), placeOf(timeZone)), openLine(calendar, now)];
  return [...parts, ...holidays(calendar, now)].join(' ');
}

function openLine(calendar: Calendar, now: number): string {
  const { timeZone } = calendar;
  if (!calendar.isOpen(now)) return boardWords.closedUntil(moment(calendar.nextOpening(now), { now, timeZone }));
  const tomorrow = calendar.startOfLocalDate(addLocalDays(calendar.localDate(now), 1));
  const [open] = calendar.openIntervals(now, tomorrow);
  return boardWords.openUntil(boardWords.time(open?.end ?? now, timeZone));
}

/** The holidays of the next week: they move what is due. */
function holidays(calendar: Calendar, now: number): string[] {
  const today = calendar.localDate(now);
  return Array.from({ length: WEEK }, (_, days) => addLocalDays(today, days)).flatMap((date, days) => {
    const start = calendar.startOfLocalDate(date);
    const reason = calendar.isBusinessDate(date) ? null : calendar.whyClosed(start)?.reason;
    if (reason !== 'holiday' && reason !== 'override') return [];
    return [boardWords.holiday(days === 0 ? null : boardWords.weekday(start, calendar.timeZone))];
  });
}
