import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';
import type { Bell } from '../queue/queues';

/** What is kept of a reviewed ticket, so that a changed fact finds whose bell to ring. */
export interface KnownTicket extends Bell {
  readonly organization: string | null;
  readonly requester: string;
  readonly open: boolean;
  readonly held: boolean;
}

export async function keepTicket(db: Kysely<Tables>, ticket: KnownTicket, at: number): Promise<void> {
  const row = { ...ticket, reviewed_at: at };
  await db
    .insertInto('ticket')
    .values(row)
    .onConflict((conflict) => conflict.columns(['account', 'ticket']).doUpdateSet(row))
    .execute();
}

/** Held tickets of an organization or of a reporter: what lifts them may just have changed (F3). */
export async function heldTickets(
  db: Kysely<Tables>,
  account: string,
  whose: { readonly organization: string } | { readonly requester: string },
): Promise<Bell[]> {
  const held = db.selectFrom('ticket').select(['account', 'ticket']).where('account', '=', account).where('held', '=', true);
  return 'organization' in whose
    ? held.where('organization', '=', whose.organization).execute()
    : held.where('requester', '=', whose.requester).execute();
}

/** Open tickets: a re-judgement rings them all. */
export async function openTickets(db: Kysely<Tables>, account: string): Promise<Bell[]> {
  return db.selectFrom('ticket').select(['account', 'ticket']).where('account', '=', account).where('open', '=', true).execute();
}
