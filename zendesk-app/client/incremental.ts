import { z } from 'zod';
import type { Connection } from './connection';

const page = z.looseObject({ after_cursor: z.string().nullish(), end_of_stream: z.boolean() });

/** Zendesk refuses a start less than a minute ago. https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/ */
const YOUNGEST = 60_000;

/** One page of a cursor export; `cursor` opens the next one, now or at the next sweep. */
export interface ExportPage<T> {
  readonly records: T;
  readonly cursor: string | null;
  readonly end: boolean;
}

/** The records of an export that changed after `from` (a cursor, or an instant in epoch ms), page by page. */
export async function* changedSince<T>(
  connection: Connection,
  stream: 'tickets' | 'users',
  /** A loose object: the cursor is read from what it leaves in. */
  records: z.ZodType<T>,
  from: { readonly cursor: string } | { readonly since: number; readonly now: number },
): AsyncGenerator<ExportPage<T>> {
  let query: Record<string, string | number> =
    'cursor' in from
      ? { cursor: from.cursor }
      : { start_time: Math.max(0, Math.floor(Math.min(from.since, from.now - YOUNGEST) / 1000)) };
  for (;;) {
    const answer: T = await connection.call('GET', `incremental/${stream}/cursor`, records, { query });
    const { after_cursor, end_of_stream } = page.parse(answer);
    const cursor = after_cursor ?? null;
    yield { records: answer, cursor, end: end_of_stream };
    if (end_of_stream || cursor === null) return;
    query = { cursor };
  }
}
