import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';

export interface Swept {
  readonly cursor: string;
  /** Epoch milliseconds of the last sweep. */
  readonly sweptAt: number;
}

/** How far an export stream has been read; null before the first sweep. */
export async function sweptTo(db: Kysely<Tables>, account: string, stream: string): Promise<Swept | null> {
  const row = await db
    .selectFrom('sweep')
    .select(['cursor', 'swept_at'])
    .where('account', '=', account)
    .where('stream', '=', stream)
    .executeTakeFirst();
  return row ? { cursor: row.cursor, sweptAt: row.swept_at } : null;
}

export async function keepSwept(db: Kysely<Tables>, account: string, stream: string, swept: Swept): Promise<void> {
  const row = { cursor: swept.cursor, swept_at: swept.sweptAt };
  await db
    .insertInto('sweep')
    .values({ account, stream, ...row })
    .onConflict((conflict) => conflict.columns(['account', 'stream']).doUpdateSet(row))
    .execute();
}
