/**
 * Epoch milliseconds of a time that Jira wrote: `2021-01-17T12:34:00.000+0800`, with any offset, or ISO 8601.
 * NaN where the text is neither.
 */
export const readInstant = (text: string): number => Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
