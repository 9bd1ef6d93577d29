import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';

/** What an operator asks the time of: a genuine delivery of a webhook, a sweep that came to its end, a page's ring. */
export type Seen = 'webhook' | 'sweep' | 'ring';

/** Notes that it happened at `at`. */
export async function keepSeen(db: Kysely<Tables>, account: string, what: Seen, at: number): Promise<void> {
  await db
    .insertInto('last_seen')
    .values({ account, what, at })
    .onConflict((conflict) => conflict.columns(['account', 'what']).doUpdateSet({ at }))
    .execute();
}

/** When each was last seen (epoch ms). */
export async function lastSeen(db: Kysely<Tables>, account: string): Promise<Partial<Record<Seen, number>>> {
  const rows = await db.selectFrom('last_seen').select(['what', 'at']).where('account', '=', account).execute();
  return Object.fromEntries(rows.map(({ what, at }) => [what, at]));
}
