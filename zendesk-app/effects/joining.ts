import type { Join, Reported } from '../../core';
import type { Ticket, TicketUpdate } from '../client';
import { metadataOf, type RecordedFacts } from '../history';
import type { Installation } from '../setup';

/** The mail's text on the incident that it names, from its sender (A4). */
export function planJoining({ key }: Join, report: Reported, installation: Installation): TicketUpdate {
  return {
    // The customer's own words are not mailed to them.
    custom_fields: [{ id: installation.fields.mailText, value: '' }],
    comment: { body: report.body.trim() || report.subject, public: true, author_id: Number(report.by.id) },
    metadata: metadataOf({ entries: [{ key }] }),
  };
}

/** The mail's own ticket, withdrawn: closed, with a note where its text went, and nothing said to the customer. */
export function planWithdrawal(
  { key, number }: Join,
  ticket: Ticket,
  installation: Installation,
  facts: RecordedFacts,
  note: string,
): TicketUpdate {
  return {
    custom_status_id: installation.statuses.Closed,
    assignee_id: ticket.assignee_id ?? installation.defaultAgents.otherwise,
    comment: { body: note, public: false },
    custom_fields: [{ id: installation.fields.linked, value: `#${number}` }],
    metadata: metadataOf({ entries: [{ key }], facts }),
  };
}
