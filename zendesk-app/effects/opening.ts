import type { OpenIncident } from '../../core';
import type { NewTicket, Ticket } from '../client';
import { metadataOf, type RecordedFacts } from '../history';
import type { Installation } from '../setup';
import { reportFields } from './report-fields';

/** The name by which a ticket that the process opens is found again, however often its opening is tried. */
export const externalIdOf = (effect: OpenIncident): string =>
  `support-process/${effect.origin.splitFrom}/${effect.key}`;

/** The ticket for one item of a split: of the same requester, with its origin in its record (G1). */
export function planOpening(
  effect: OpenIncident,
  first: Ticket,
  installation: Installation,
  facts: RecordedFacts,
): NewTicket {
  const { item, origin } = effect;
  return {
    subject: item.subject,
    comment: { body: item.body.trim() || item.subject, public: true },
    requester_id: first.requester_id,
    ...(first.organization_id ? { organization_id: first.organization_id } : {}),
    ...(first.group_id ? { group_id: first.group_id } : {}),
    ticket_form_id: installation.form,
    external_id: externalIdOf(effect),
    custom_fields: [
      ...reportFields(installation, { answers: item.answers }),
      { id: installation.fields.linked, value: `#${origin.splitFrom}` },
    ],
    metadata: metadataOf({ origin, facts }),
  };
}
