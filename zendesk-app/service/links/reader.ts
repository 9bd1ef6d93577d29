import { placeOf } from '../../../core';
import type { Person } from '../../client';
import { filled, languageOf, PAGE_TEXTS, type PageLanguage, type PageTexts } from './page-texts';
import { zoneNamed } from './zone-names';

/** How somebody reads our pages. */
export interface PageReader {
  readonly language: PageLanguage;
  readonly texts: PageTexts;
  /** IANA zone. */
  readonly timeZone: string;
  /** Named beside a time where the zone is support's, and so perhaps not the reader's own. */
  readonly place: string | null;
}

/** `supportZone`: where the person's profile names none, or the one that the whole account has. */
export function readerOf(person: Person | null, supportZone: string, acceptLanguage = ''): PageReader {
  const language = languageOf([...(person?.locale ? [person.locale] : []), ...acceptLanguage.split(',')]);
  const own = person ? zoneOf(person) : null;
  const isOwn = own !== null && own !== supportZone;
  return {
    language,
    texts: PAGE_TEXTS[language],
    timeZone: own ?? supportZone,
    place: isOwn ? null : placeOf(supportZone),
  };
}

function zoneOf({ iana_time_zone: iana, time_zone: name }: Person): string | null {
  return [name && zoneNamed(name), iana, name].find((zone): zone is string => !!zone && isZone(zone)) ?? null;
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** `Thursday 3 Dec at 17:00` and ` (Chicago)`, in the reader's words. `at`: epoch milliseconds. */
export function momentFor(at: number, reader: PageReader): { readonly said: string; readonly place: string } {
  const said = filled(reader.texts.moment, parts(at, reader, 'long'));
  return { said, place: reader.place === null ? '' : ` (${reader.place})` };
}

/** `Mon 30 Nov`, in the reader's words. */
export const dayFor = (at: number, reader: PageReader): string => filled(reader.texts.day, parts(at, reader, 'short'));

function parts(at: number, { language, timeZone }: PageReader, weekday: 'long' | 'short'): Record<string, string> {
  const one = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { timeZone, ...options }).format(at);
  return {
    weekday: one({ weekday: language === 'ja' ? 'short' : weekday }),
    day: one({ day: 'numeric' }).replace(/\D/g, ''),
    month: one({ month: language === 'en' ? 'short' : 'long' }),
    time: one({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}
