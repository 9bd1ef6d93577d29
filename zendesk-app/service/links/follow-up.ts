import { readTicketSource, type TicketSource } from '../../client';
import { isFinal } from '../../history';
import type { Opened } from './opened';

/**
 * Says the customer's words in the incident that continues one which Zendesk has closed for good (I8), and opens it where there is
 * none. `isNew`: they were not said there before.
 * https://developer.zendesk.com/documentation/ticketing/managing-tickets/creating-a-follow-up-ticket/
 */
export async function continueInFollowUp(
  opened: Opened,
  text: string,
  from: TicketSource = opened.judged.source,
): Promise<{ readonly ticket: string; readonly isNew: boolean }> {
  const { account, claims, reader } = opened;
  const { zendesk } = account;
  const customer = Number(claims.customer);
  const body = text.trim() || reader.texts.ways.help;
  const externalId = `support-process/${from.ticket.id}/follow-up`;
  const known = await knownFollowUp(opened, from, externalId);
  if (known && isFinal(known.ticket)) return continueInFollowUp(opened, text, known);
  const said = known?.audits.some(({ author_id, events }) =>
    events.some(
      (event) => event.type === 'Comment' && (event.author_id ?? author_id) === customer && saidIn(event, body),
    ),
  );
  const ticket = known
    ? known.ticket.id
    : (
        await zendesk.create(
          {
            subject: from.ticket.subject ?? `Incident# ${from.ticket.id}`,
            comment: { body, public: true, author_id: customer },
            requester_id: customer,
            ticket_form_id: account.installation.form,
            via_followup_source_id: from.ticket.id,
            external_id: externalId,
          },
          externalId,
        )
      ).ticket.id;
  if (known && !said)
    await zendesk.update(ticket, {
      comment: { body, public: true, author_id: customer },
      custom_fields: [{ id: account.installation.fields.mailText, value: '' }],
      safe_update: true,
      updated_stamp: known.ticket.updated_at,
    });
  await account.queue.ring({ account: account.name, ticket: String(ticket) });
  return { ticket: String(ticket), isNew: !said };
}

const saidIn = (event: TicketSource['audits'][number]['events'][number], body: string): boolean =>
  [event.body, event.plain_body].some((one) => typeof one === 'string' && one.trim() === body);

/** The ticket's follow-up that is this customer's own: of somebody else's nothing is told. */
async function knownFollowUp(
  { account, claims }: Opened,
  { ticket }: TicketSource,
  externalId: string,
): Promise<TicketSource | null> {
  const id = ticket.followup_ids?.at(-1) ?? (await account.zendesk.byExternalId(externalId))[0]?.id;
  const source = id === undefined ? null : await readTicketSource(account.zendesk, id);
  return source && source.ticket.requester_id === Number(claims.customer) ? source : null;
}
