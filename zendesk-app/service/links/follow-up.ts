import type { Account } from '../account/account';
import type { Judged } from '../review/judged';
import type { Claims } from './token';

/**
 * Opens the incident that continues one which Zendesk has closed for good (I8), once: a second press finds the first one's.
 * https://developer.zendesk.com/documentation/ticketing/managing-tickets/creating-a-follow-up-ticket/
 */
export async function openFollowUp(
  account: Account,
  { source }: Judged,
  claims: Claims,
  text: string,
): Promise<string> {
  const { ticket } = source;
  const known = ticket.followup_ids?.at(-1);
  const externalId = `support-process/${claims.ticket}/follow-up`;
  const made =
    known ??
    (await account.zendesk.byExternalId(externalId))[0]?.id ??
    (
      await account.zendesk.create(
        {
          subject: ticket.subject ?? `Incident# ${claims.ticket}`,
          comment: { body: text, public: true, author_id: Number(claims.customer) },
          requester_id: Number(claims.customer),
          ticket_form_id: account.installation.form,
          via_followup_source_id: ticket.id,
          external_id: externalId,
        },
        externalId,
      )
    ).ticket.id;
  await account.queue.ring({ account: account.name, ticket: String(made) });
  return String(made);
}
