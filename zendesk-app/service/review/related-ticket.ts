import { VERDICTS, type Verdict } from '../../../core';
import { shownField } from '../../effects';
import { isFinal } from '../../history';
import { valueOfTag } from '../../setup';
import type { Account } from '../account/account';

/** Another ticket that one names or follows. Nothing about it is revealed to whoever names it. */
export interface RelatedTicket {
  readonly number: string;
  readonly isFinal: boolean;
  /** As its own field shows it; null where the ticket is no incident of ours. */
  readonly verdict: Verdict | null;
  /** Whether somebody may answer for it: its requester, a participant, a member of its organization. */
  readonly speaksFor: (person: number, organization: number | null) => boolean;
}

/** One read; null where there is no such ticket. */
export async function relatedTicket({ zendesk, installation }: Account, number: string): Promise<RelatedTicket | null> {
  const shown = await zendesk.ticket(number);
  if (!shown) return null;
  const { ticket } = shown;
  const verdict = valueOfTag('entitlement', shownField(ticket, installation, 'entitlement'));
  const participants = [ticket.requester_id, ...(ticket.collaborator_ids ?? []), ...(ticket.email_cc_ids ?? [])];
  return {
    number: String(ticket.id),
    isFinal: isFinal(ticket),
    verdict: VERDICTS.find((known) => known === verdict) ?? null,
    speaksFor: (person, organization) =>
      participants.includes(person) || (organization !== null && organization === ticket.organization_id),
  };
}
