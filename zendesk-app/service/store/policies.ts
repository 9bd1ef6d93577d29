import type { Kysely } from 'kysely';
import { type Policy, parsePolicy } from '../../../core';
import type { Tables } from '../database/tables';

/** One saved version of the policy. */
export interface PolicyVersion {
  readonly policy: Policy;
  readonly savedAt: number;
  readonly savedBy: string;
  /** Open incidents are judged anew as of `savedAt` (semantics.md section 8). */
  readonly rejudge: boolean;
  /** Why it was changed, in words; null where nobody said. */
  readonly reason: string | null;
}

/** The account's versions, oldest first. */
export async function policiesOf(db: Kysely<Tables>, account: string): Promise<PolicyVersion[]> {
  const rows = await db.selectFrom('policy').selectAll().where('account', '=', account).orderBy('version').execute();
  return rows.flatMap(({ policy, saved_at, saved_by, rejudge, reason }) => {
    const parsed = parsePolicy(policy);
    return parsed.ok ? [{ policy: parsed.policy, savedAt: saved_at, savedBy: saved_by, rejudge, reason }] : [];
  });
}

/** The number of the latest version in the store; 0 where there is none. */
export async function latestVersion(db: Kysely<Tables>, account: string): Promise<number> {
  const row = await db
    .selectFrom('policy')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('account', '=', account)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Whether a version asks for every open incident to be judged anew and their bells are still to be rung. */
export async function awaitsRinging(db: Kysely<Tables>, account: string): Promise<boolean> {
  const row = await db
    .selectFrom('policy')
    .select('version')
    .where('account', '=', account)
    .where('rung', '=', false)
    .executeTakeFirst();
  return row !== undefined;
}

/** Every open ticket's bell was rung for the versions up to this one. */
export async function keepRung(db: Kysely<Tables>, account: string, version: number): Promise<void> {
  await db
    .updateTable('policy')
    .set({ rung: true })
    .where('account', '=', account)
    .where('version', '<=', version)
    .execute();
}

/** Keeps a copy of a version; one that is known already stays as it is. */
export async function keepPolicy(db: Kysely<Tables>, account: string, version: PolicyVersion): Promise<void> {
  const { policy, savedAt, savedBy, rejudge, reason } = version;
  await db
    .insertInto('policy')
    .values({
      account,
      version: policy.version,
      policy: JSON.stringify(policy),
      saved_at: savedAt,
      saved_by: savedBy,
      rejudge,
      reason,
      rung: !rejudge,
    })
    .onConflict((conflict) => conflict.columns(['account', 'version']).doNothing())
    .execute();
}
