import { isLocalDate } from '../calendar/local-date';
import type { TimeWords } from '../texts/catalog';
import { moment } from '../texts/moment';

/** `Thu 26 Nov 2026`, of a local date; a text that is no date as it is. */
export function dayWords(date: string, time?: TimeWords): string {
  if (!isLocalDate(date)) return date;
  const noon = Date.parse(`${date}T12:00:00Z`);
  const shown = moment(noon, { now: noon - 5 * 86_400_000, timeZone: 'UTC', ...(time ? { time } : {}) }).replace(
    / \d\d:\d\d$/,
    '',
  );
  return shown.endsWith(date.slice(0, 4)) ? shown : `${shown} ${date.slice(0, 4)}`;
}
