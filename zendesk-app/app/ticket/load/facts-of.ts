import type { Facts } from '../../../../core';
import type { TicketSource } from '../../../client';
import type { RecordedFacts } from '../../../history';
import { united } from '../../../history/dated';
import { agreementOf, mayReport } from '../../../history/entitlement-fields';
import type { AccountSetup } from '../../account/account-setup';

/**
 * The facts outside the ticket: those by which the app judged it last, as its own writes record them, and what the organization's
 * and the reporter's fields say at `now` where they were read.
 */
export function factsOf(
  { ticket, organizations, people }: TicketSource,
  recorded: RecordedFacts | null,
  { rejudgements }: Pick<AccountSetup, 'rejudgements'>,
  now: number,
): Facts {
  const organization = organizations.find(({ id }) => id === ticket.organization_id);
  const reporter = people.find(({ id }) => id === ticket.requester_id);
  const same = recorded?.organization?.id === String(organization?.id);
  return {
    organization: organization ? { id: String(organization.id), name: organization.name } : null,
    agreements: united(
      [
        same ? (recorded?.agreements ?? []) : [],
        organization?.organization_fields ? [{ at: now, agreement: agreementOf(organization) }] : [],
      ],
      ({ agreement }) => agreement,
    ),
    representatives: united(
      [
        recorded?.representatives ?? [],
        reporter?.user_fields ? [{ at: now, representative: mayReport(reporter) }] : [],
      ],
      ({ representative }) => representative,
    ),
    rejudgements,
    surveyOffers: [],
    carriedOut: [],
    named: recorded?.named ?? null,
    continues: recorded?.continues ?? null,
  };
}
