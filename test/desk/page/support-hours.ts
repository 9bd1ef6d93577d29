import type { CalendarDefinition } from '../../../core';
import { placeOf, WEEKDAYS } from '../../../core';

const NAMES = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' } as const;

/** `Support hours are Mon to Fri 09:00 to 17:00 in Chicago.` Neighbouring days of equal hours are one group. */
export function supportHours({ weekly, timeZone }: CalendarDefinition): string {
  const groups: { days: string[]; hours: string }[] = [];
  for (const day of WEEKDAYS) {
    const hours = weekly[day].map(([open, close]) => `${open} to ${close}`).join(' and ');
    const last = groups.at(-1);
    if (last && last.hours === hours) last.days.push(NAMES[day]);
    else groups.push({ days: [NAMES[day]], hours });
  }
  const words = groups
    .filter(({ hours }) => hours !== '')
    .map(({ days, hours }) => `${days.length > 1 ? `${days[0]} to ${days.at(-1)}` : days[0]} ${hours}`);
  return `Support hours are ${words.length > 0 ? words.join(', ') : 'on single days only'} in ${placeOf(timeZone)}.`;
}
