import type { Kysely } from 'kysely';
import type { CarriedOut } from '../../../core';
import type { Tables } from '../database/tables';
import type { Bell } from '../queue/queues';

/** Surveys offered to a contact in other tickets than this (K2). */
export async function offersElsewhere(
  db: Kysely<Tables>,
  { account, ticket }: Bell,
  contact: string,
): Promise<{ readonly at: number }[]> {
  return db
    .selectFrom('survey_offer')
    .select('at')
    .where('account', '=', account)
    .where('contact', '=', contact)
    .where('ticket', '!=', ticket)
    .orderBy('at')
    .execute();
}

/** Keeps the surveys among what was carried out in a ticket. */
export async function keepOffers(
  db: Kysely<Tables>,
  { account, ticket }: Bell,
  contact: string,
  done: readonly CarriedOut[],
): Promise<void> {
  const offers = done.filter(({ kind }) => kind === 'survey');
  if (offers.length === 0) return;
  await db
    .insertInto('survey_offer')
    .values(offers.map(({ key, at }) => ({ account, contact, ticket, key, at })))
    .onConflict((conflict) => conflict.columns(['account', 'contact', 'ticket', 'key']).doNothing())
    .execute();
}
