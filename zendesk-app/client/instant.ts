import { z } from 'zod';

/** A date, a time and an offset: without one the instant would depend on the machine that reads it. */
const INSTANT = /^(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:(Z)|([+-]\d\d):?(\d\d))$/;

/** Epoch milliseconds of a time as Zendesk writes it; NaN where it is none. */
function readInstant(text: string): number {
  const [, year, month, day, time, utc, hours, minutes] = INSTANT.exec(text) ?? [];
  return year === undefined ? Number.NaN : Date.parse(`${year}-${month}-${day}T${time}${utc ?? `${hours}:${minutes}`}`);
}

/** Zendesk writes instants in ISO 8601; its oldest samples read `2011/09/25 22:35:44 -0700`. */
export const instantSchema = z.string().transform((text, context) => {
  const at = readInstant(text);
  if (Number.isNaN(at)) context.addIssue({ code: 'custom', message: 'not an instant' });
  return at;
});

/** An instant that stays the text it is, and can be read. */
export const instantTextSchema = z.string().refine((text) => !Number.isNaN(readInstant(text)), 'not an instant');
