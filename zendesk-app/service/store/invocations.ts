import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';

/** Whether this delivery is new; a second one of the same invocation is not. Older ones than `forgetBefore` are forgotten. */
export async function isNewInvocation(
  db: Kysely<Tables>,
  account: string,
  invocation: string,
  at: number,
  forgetBefore: number,
): Promise<boolean> {
  await db.deleteFrom('invocation').where('account', '=', account).where('at', '<', forgetBefore).execute();
  const kept = await db
    .insertInto('invocation')
    .values({ account, invocation, at })
    .onConflict((conflict) => conflict.columns(['account', 'invocation']).doNothing())
    .executeTakeFirst();
  return (kept.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
