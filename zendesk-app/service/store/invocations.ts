import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';

/** Whether this delivery of a webhook was accepted before. */
export async function isKnownInvocation(db: Kysely<Tables>, account: string, invocation: string): Promise<boolean> {
  const row = await db
    .selectFrom('invocation')
    .select('at')
    .where('account', '=', account)
    .where('invocation', '=', invocation)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps a delivery as accepted, and forgets those older than `forgetBefore`: they are too old to be accepted again. */
export async function keepInvocation(
  db: Kysely<Tables>,
  account: string,
  invocation: string,
  at: number,
  forgetBefore: number,
): Promise<void> {
  await db.deleteFrom('invocation').where('account', '=', account).where('at', '<', forgetBefore).execute();
  await db
    .insertInto('invocation')
    .values({ account, invocation, at })
    .onConflict((conflict) => conflict.columns(['account', 'invocation']).doNothing())
    .execute();
}
