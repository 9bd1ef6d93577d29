import { z } from 'zod';
import { type Agreement, type Held, judge, type Verdict } from '../../../core';
import { createZendesk, type Organization, type Person, type Ticket, ZendeskFailure } from '../../client';
import { agreementOf, mayReport } from '../../history/entitlement-fields';
import { type Here, readHere } from '../people/account';
import { heldAmong } from '../people/held';
import { searchTickets } from '../people/search-tickets';
import { connectionOf } from '../zaf/connection';
import type { Zaf } from '../zaf/zaf';

/** A person, whom they report for, and what they have reported that is not closed for good. */
export interface UserPage {
  readonly here: Here;
  readonly person: Person;
  readonly organization: Organization | null;
  readonly agreement: Agreement | null;
  readonly tickets: readonly Ticket[];
  readonly held: readonly Held<Person>[];
}

const hostSchema = z.looseObject({ user: z.looseObject({ id: z.number() }) });

/** Five requests; null where the process was never set up. */
export async function loadUser(zaf: Zaf): Promise<UserPage | null> {
  const { id } = (await zaf.get(['user'], hostSchema)).user;
  const zendesk = createZendesk(connectionOf(zaf));
  const [here, person, tickets] = await Promise.all([
    readHere(zaf),
    zendesk.person(id),
    searchTickets(zaf, `requester:${id} status<closed`),
  ]);
  if (!here) return null;
  if (!person) throw new ZendeskFailure('GET', `users/${id}`, 404, 'RecordNotFound', null);
  const organization = person.organization_id ? await zendesk.organization(person.organization_id) : null;
  return {
    here,
    person,
    organization,
    agreement: organization && agreementOf(organization),
    tickets,
    // An incident is judged by the organization that it was reported for.
    held: heldAmong(
      tickets.filter(({ organization_id }) => organization && organization_id === organization.id),
      [person],
      here,
    ),
  };
}

/** Whether the person may be given support (F1, F2). */
export const personVerdict = ({ here, person, organization, agreement }: UserPage): Verdict =>
  judge(
    here.today,
    { organizationKnown: organization !== null, agreement, representative: mayReport(person) },
    here.graceDays,
  );
