import { z } from 'zod';
import type { Connection } from './connection';

const meta = z.looseObject({
  meta: z.looseObject({ has_more: z.boolean().optional(), after_cursor: z.string().nullish() }).optional(),
});

/** Page after page of a list, by cursor (100 a page). https://developer.zendesk.com/api-reference/introduction/pagination/ */
export async function* pages<T>(
  connection: Connection,
  path: string,
  /** A loose object: the cursor is read from what it leaves in. */
  page: z.ZodType<T>,
  query: Readonly<Record<string, string | number>> = {},
): AsyncGenerator<T> {
  let after: string | null = null;
  do {
    const answer: T = await connection.call('GET', path, page, {
      query: { ...query, 'page[size]': 100, ...(after === null ? {} : { 'page[after]': after }) },
    });
    yield answer;
    const found = meta.parse(answer).meta;
    after = found?.has_more ? (found.after_cursor ?? null) : null;
  } while (after !== null);
}
