import { isLocalDate } from '../calendar/local-date';
import type { TimeWords } from '../texts/catalog';
import { time as english } from '../texts/en/time';
import { wallReading } from '../texts/wall-reading';

/** `Thu 26 Nov 2026`, of a local date; a text that is no date as it is. */
export const dayWords = (date: string, time: TimeWords = english): string =>
  isLocalDate(date) ? time.at(wallReading(Date.parse(`${date}T12:00:00Z`), 'UTC'), false).replace(/ 12:00$/, '') : date;
