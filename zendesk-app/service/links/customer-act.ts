import { actNote, type PanelAct, refusalText, refuse } from '../../../core';
import { actorsOf, metadataOf } from '../../history';
import type { Account } from '../account/account';
import type { Judged } from '../review/judged';
import type { Claims } from './token';

/**
 * Writes into the ticket what a customer did through a link: by the app, naming the customer, as a note. Refused, in words, where
 * the process would not allow it; then nothing is written.
 */
export async function writeCustomerAct(
  account: Account,
  { source, review }: Judged,
  { customer, ticket }: Claims,
  act: PanelAct,
): Promise<string | null> {
  const now = account.clock.now();
  const cast = {
    ticket: source.ticket,
    people: source.people,
    installation: account.installation,
    roleAt: account.roleAt,
  };
  const actor = actorsOf(cast)(Number(customer), now);
  const refusal = refuse(review.incident, act, actor);
  if (refusal) {
    // "You already told us" may be the second try of somebody whose first was written by a process that died before it rang.
    await account.queue.ring({ account: account.name, ticket });
    return refusalText(refusal);
  }
  await account.zendesk.update(ticket, {
    comment: { body: actNote(act, actor.name ?? ''), public: false },
    metadata: metadataOf({ act, customer }),
  });
  await account.queue.ring({ account: account.name, ticket });
  return null;
}
