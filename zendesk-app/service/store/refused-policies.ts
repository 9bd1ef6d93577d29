import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';

/** Why a record on Zendesk that gives itself out as a policy version is not believed. */
export type Disbelief = 'not-by-an-admin' | 'unreadable' | 'faulty' | 'not-the-next-version';

export interface RefusedPolicy {
  /** Zendesk's id of the record. */
  readonly record: string;
  /** Which version it gives itself out as. */
  readonly version: number;
  readonly reason: Disbelief;
}

/** Keeps what is refused at present in place of what was refused before; gives those that are new. */
export async function keepRefused(
  db: Kysely<Tables>,
  account: string,
  refused: readonly RefusedPolicy[],
  at: number,
): Promise<readonly RefusedPolicy[]> {
  const rows = await db.selectFrom('refused_policy').selectAll().where('account', '=', account).execute();
  const reasons = new Map(rows.map(({ record, reason }) => [record, reason]));
  const gone = rows.filter(({ record }) => !refused.some((one) => one.record === record));
  if (gone.length > 0)
    await db
      .deleteFrom('refused_policy')
      .where('account', '=', account)
      .where(
        'record',
        'in',
        gone.map(({ record }) => record),
      )
      .execute();
  const fresh = refused.filter(({ record, reason }) => reasons.get(record) !== reason);
  for (const { record, version, reason } of fresh)
    await db
      .insertInto('refused_policy')
      .values({ account, record, version, reason, at })
      .onConflict((conflict) => conflict.columns(['account', 'record']).doUpdateSet({ version, reason, at }))
      .execute();
  return fresh;
}

/** The records that are refused at present, in the order of their versions. */
export async function refusedPolicies(
  db: Kysely<Tables>,
  account: string,
): Promise<readonly { readonly version: number; readonly reason: string }[]> {
  return db
    .selectFrom('refused_policy')
    .select(['version', 'reason'])
    .where('account', '=', account)
    .orderBy('version')
    .orderBy('record')
    .execute();
}
