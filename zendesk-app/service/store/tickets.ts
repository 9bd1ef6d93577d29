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
  const held = db
    .selectFrom('ticket')
    .select(['account', 'ticket'])
    .where('account', '=', account)
    .where('held', '=', true);
  return 'organization' in whose
    ? held.where('organization', '=', whose.organization).execute()
    : held.where('requester', '=', whose.requester).execute();
}

/** Open tickets: a re-judgement rings them all. */
export async function openTickets(db: Kysely<Tables>, account: string): Promise<Bell[]> {
  return db
    .selectFrom('ticket')
    .select(['account', 'ticket'])
    .where('account', '=', account)
    .where('open', '=', true)
    .execute();
}

/** Which of these tickets were read after the second in which they changed: there is nothing in them that is not known. */
export async function reviewedSince(
  db: Kysely<Tables>,
  account: string,
  changed: readonly { readonly ticket: string; readonly at: number }[],
): Promise<ReadonlySet<string>> {
  if (changed.length === 0) return new Set();
  const rows = await db
    .selectFrom('ticket')
    .select(['ticket', 'reviewed_at'])
    .where('account', '=', account)
    .where(
      'ticket',
      'in',
      changed.map(({ ticket }) => ticket),
    )
    .execute();
  const reviewed = new Map(rows.map(({ ticket, reviewed_at }) => [ticket, reviewed_at]));
  const SECOND = 1000;
  return new Set(
    changed.filter(({ ticket, at }) => (reviewed.get(ticket) ?? 0) >= at + SECOND).map(({ ticket }) => ticket),
  );
}
