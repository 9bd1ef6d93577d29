import type { OpenIncident, RecordEntry } from '../../../core';
import type { Ticket } from '../../client';
import { externalIdOf, planOpening, shownField } from '../../effects';
import { creationOf, metadataOf } from '../../history';
import { openedNote } from '../../sentences';
import type { Account } from '../account/account';
import type { Written } from './carry-out';
import type { Judged } from './judged';

/**
 * Opens an incident for each item of a split, and records their numbers in the first one (G1). Each is looked up by its external
 * id before it is made, and rung whether it was just made or found: dying between any two requests neither loses nor doubles one.
 */
export async function openIncidents(
  account: Account,
  { source, facts }: Judged,
  openings: readonly OpenIncident[],
): Promise<Written> {
  const { zendesk, installation, queue, name } = account;
  const entries: RecordEntry[] = [];
  for (const opening of openings) {
    const externalId = externalIdOf(opening);
    const found = await openedBefore(account, externalId);
    const plan = planOpening(opening, source.ticket, installation, { ...facts, named: null, continues: null });
    const opened = found ?? (await zendesk.create(plan, externalId)).ticket;
    const number = String(opened.id);
    await queue.ring({ account: name, ticket: number });
    entries.push({ key: opening.key, number });
  }
  const numbers = entries.flatMap(({ number }) => number ?? []);
  const linked = [String(shownField(source.ticket, installation, 'linked')), ...numbers.map((number) => `#${number}`)];
  const answer = await zendesk.update(source.ticket.id, {
    comment: { body: openedNote(numbers), public: false },
    custom_fields: [{ id: installation.fields.linked, value: linked.filter(Boolean).join(', ') }],
    metadata: metadataOf({ entries }),
  });
  return { ...answer, entries };
}

/** An agent may give any ticket this external id; ours is the one that the app itself made. */
async function openedBefore({ zendesk, installation }: Account, externalId: string): Promise<Ticket | null> {
  for (const ticket of await zendesk.byExternalId(externalId)) {
    const { audits } = await zendesk.audits(ticket.id);
    const creation = creationOf(
      ticket,
      audits.toSorted((a, b) => a.created_at - b.created_at),
    );
    if (creation?.author_id === installation.appUser) return ticket;
  }
  return null;
}
