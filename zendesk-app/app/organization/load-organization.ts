import { z } from 'zod';
import type { Agreement } from '../../../core';
import { createZendesk, type Organization, type Person, pages, personSchema, ZendeskFailure } from '../../client';
import { agreementOf } from '../../history/entitlement-fields';
import { type Here, readHere } from '../people/account';
import { type Held, heldAmong } from '../people/held';
import { searchTickets } from '../people/search-tickets';
import { connectionOf } from '../zaf/connection';
import type { Zaf } from '../zaf/zaf';

/** An organization with its people, and the incidents that its facts hold up. */
export interface OrganizationPage {
  readonly here: Here;
  readonly organization: Organization;
  readonly agreement: Agreement | null;
  readonly members: readonly Person[];
  readonly held: readonly Held[];
}

const hostSchema = z.looseObject({ organization: z.looseObject({ id: z.number() }) });
const membersSchema = z.looseObject({ users: z.array(personSchema) });

/** Five requests, one more for each further hundred people; null where the process was never set up. */
export async function loadOrganization(zaf: Zaf): Promise<OrganizationPage | null> {
  const { id } = (await zaf.get(['organization'], hostSchema)).organization;
  const zendesk = createZendesk(connectionOf(zaf));
  const [here, organization, members] = await Promise.all([
    readHere(zaf),
    zendesk.organization(id),
    readMembers(zaf, id),
  ]);
  if (!here) return null;
  if (!organization) throw new ZendeskFailure('GET', `organizations/${id}`, 404, 'RecordNotFound', null);
  const paused = here.setup.installation.statuses['Verification Required'];
  const tickets = await searchTickets(zaf, `organization:${id} custom_status_id:${paused}`);
  const strangers = new Set(
    tickets.map(({ requester_id }) => requester_id).filter((one) => !members.some((member) => member.id === one)),
  );
  const others = strangers.size > 0 ? await zendesk.people([...strangers]) : [];
  return {
    here,
    organization,
    agreement: agreementOf(organization),
    members,
    held: heldAmong(tickets, [...members, ...others], here),
  };
}

/** Customers alone: somebody who works in support reports for nobody. */
async function readMembers(zaf: Zaf, id: number): Promise<Person[]> {
  const found: Person[] = [];
  for await (const { users } of pages(connectionOf(zaf), `organizations/${id}/users`, membersSchema))
    found.push(...users);
  return found.filter(({ role, active }) => active !== false && (role ?? 'end-user') === 'end-user');
}
