import { z } from 'zod';

/** An ISO 8601 instant with its offset, read as epoch milliseconds. */
export const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

/** An instant as scenario files write it: UTC, without milliseconds where there are none. */
export const showInstant = (t: number): string => new Date(t).toISOString().replace('.000Z', 'Z');
