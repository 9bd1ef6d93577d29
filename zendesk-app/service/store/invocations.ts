import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';

/** Which of these deliveries of webhooks were accepted before. */
export async function knownInvocations(
  db: Kysely<Tables>,
  account: string,
  invocations: readonly string[],
): Promise<ReadonlySet<string>> {
  if (invocations.length === 0) return new Set();
  const rows = await db
    .selectFrom('invocation')
    .select('invocation')
    .where('account', '=', account)
    .where('invocation', 'in', invocations)
    .execute();
  return new Set(rows.map(({ invocation }) => invocation));
}

/** Keeps deliveries as accepted. */
export async function keepInvocations(
  db: Kysely<Tables>,
  account: string,
  invocations: readonly string[],
  at: number,
): Promise<void> {
  if (invocations.length === 0) return;
  await db
    .insertInto('invocation')
    .values([...new Set(invocations)].map((invocation) => ({ account, invocation, at })))
    .onConflict((conflict) => conflict.columns(['account', 'invocation']).doNothing())
    .execute();
}

/** Forgets deliveries accepted before an instant (epoch ms). */
export async function forgetInvocations(db: Kysely<Tables>, account: string, before: number): Promise<void> {
  await db.deleteFrom('invocation').where('account', '=', account).where('at', '<', before).execute();
}
