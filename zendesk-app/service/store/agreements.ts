import type { Kysely } from 'kysely';
import type { Agreement, Facts } from '../../../core';
import type { Tables } from '../database/tables';

/** An organization's agreements as the service came to know them, oldest first. */
export async function agreementsOf(
  db: Kysely<Tables>,
  account: string,
  organization: string,
): Promise<Facts['agreements'][number][]> {
  const rows = await db
    .selectFrom('agreement')
    .select(['at', 'starts_on', 'ends_on'])
    .where('account', '=', account)
    .where('organization', '=', organization)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ at, starts_on, ends_on }) => ({
    at,
    agreement: starts_on !== null && ends_on !== null ? { startsOn: starts_on, endsOn: ends_on } : null,
  }));
}

/** Adds an entry to the log. */
export async function addAgreement(
  db: Kysely<Tables>,
  account: string,
  organization: string,
  at: number,
  agreement: Agreement | null,
): Promise<void> {
  await db
    .insertInto('agreement')
    .values({ account, organization, at, starts_on: agreement?.startsOn ?? null, ends_on: agreement?.endsOn ?? null })
    .execute();
}
