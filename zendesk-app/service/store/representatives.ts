import type { Kysely } from 'kysely';
import type { Facts } from '../../../core';
import type { Tables } from '../database/tables';

/** Whether a person may report, as the service came to know it, oldest first. */
export async function representationOf(
  db: Kysely<Tables>,
  account: string,
  person: string,
): Promise<Facts['representatives'][number][]> {
  return db
    .selectFrom('representative')
    .select(['at', 'representative'])
    .where('account', '=', account)
    .where('person', '=', person)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** Adds an entry to the log. */
export async function addRepresentation(
  db: Kysely<Tables>,
  account: string,
  person: string,
  at: number,
  representative: boolean,
): Promise<void> {
  await db.insertInto('representative').values({ account, person, at, representative }).execute();
}
