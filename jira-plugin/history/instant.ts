/** A date, a time and an offset: without one the instant would depend on the machine that reads it. */
const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:(Z)|([+-]\d\d):?(\d\d))$/;

/**
 * Epoch milliseconds of a time that Jira wrote: `2021-01-17T12:34:00.000+0800`, with any offset, or ISO 8601.
 * NaN where the text is neither.
 */
export function readInstant(text: string): number {
  const [, local, utc, hours, minutes] = INSTANT.exec(text) ?? [];
  return local === undefined ? Number.NaN : Date.parse(`${local}${utc ?? `${hours}:${minutes}`}`);
}
