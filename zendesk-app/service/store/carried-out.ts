import type { Kysely } from 'kysely';
import type { CarriedOut, RecordEntry } from '../../../core';
import { recordEntrySchema } from '../../../core';
import type { Tables } from '../database/tables';
import type { Bell } from '../queue/queues';

/** Everything that the store knows as carried out for one ticket. */
export async function carriedOut(db: Kysely<Tables>, { account, ticket }: Bell): Promise<CarriedOut[]> {
  const rows = await db
    .selectFrom('carried_out')
    .selectAll()
    .where('account', '=', account)
    .where('ticket', '=', ticket)
    .orderBy('at')
    .execute();
  return rows.map(({ key, at, kind, addressee, number }) => ({
    ...recordEntrySchema.parse({
      key,
      ...(kind === null ? {} : { kind }),
      ...(addressee === null ? {} : { to: addressee }),
      ...(number === null ? {} : { number }),
    }),
    at,
  }));
}

/** Remembers what was carried out; what is known already stays as it was first known. */
export async function rememberCarriedOut(
  db: Kysely<Tables>,
  { account, ticket }: Bell,
  entries: readonly (RecordEntry & { readonly at: number })[],
): Promise<void> {
  if (entries.length === 0) return;
  await db
    .insertInto('carried_out')
    .values(
      entries.map(({ key, at, kind, to, number }) => ({
        account,
        ticket,
        key,
        at,
        kind: kind ?? null,
        addressee: to ?? null,
        number: number ?? null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['account', 'ticket', 'key']).doNothing())
    .execute();
}
