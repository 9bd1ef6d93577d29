import { z } from 'zod';
import type { OrganizationStanding } from '../../../core';
import { createZendesk, type Organization, type Person, pages, type Zendesk, ZendeskFailure } from '../../client';
import { agreementOf, mayReport } from '../../history/entitlement-fields';
import { type Here, readHere } from '../people/account';
import { heldAmong } from '../people/held';
import { searchTickets } from '../people/search-tickets';
import { connectionOf } from '../zaf/connection';
import type { Zaf } from '../zaf/zaf';

/** An organization with its people, and the incidents that its facts hold up. */
export interface OrganizationPage extends OrganizationStanding<Person> {
  readonly here: Here;
  readonly organization: Organization;
  readonly members: readonly Person[];
}

const hostSchema = z.looseObject({ organization: z.looseObject({ id: z.number() }) });
const foundSchema = z.looseObject({ results: z.array(z.looseObject({ id: z.number() })) });
/** What one request for people takes. https://developer.zendesk.com/api-reference/ticketing/users/users/#show-many-users */
const MOST = 100;

/** Six requests, two more for each further hundred people; null where the process was never set up. */
export async function loadOrganization(zaf: Zaf): Promise<OrganizationPage | null> {
  const { id } = (await zaf.get(['organization'], hostSchema)).organization;
  const zendesk = createZendesk(connectionOf(zaf));
  const [here, organization, belonging] = await Promise.all([
    readHere(zaf),
    zendesk.organization(id),
    findMembers(zaf, id),
  ]);
  if (!here) return null;
  if (!organization) throw new ZendeskFailure('GET', `organizations/${id}`, 404, 'RecordNotFound', null);
  const paused = here.setup.installation.statuses['Verification Required'];
  const tickets = await searchTickets(zaf, `organization:${id} custom_status_id:${paused}`);
  const people = await readPeople(zendesk, new Set([...belonging, ...tickets.map(({ requester_id }) => requester_id)]));
  const members = people.filter((person) => belonging.has(person.id) || person.organization_id === id);
  return {
    here,
    organization,
    agreement: agreementOf(organization),
    members: members.filter(isCustomer),
    held: heldAmong(tickets, people, here),
    mayReport,
  };
}

/**
 * The ids alone: Zendesk's index follows what happens after a while, so what it says about them is read anew.
 * https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#export-search-results
 */
async function findMembers(zaf: Zaf, id: number): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  const query = { query: `organization:${id}`, 'filter[type]': 'user' };
  for await (const { results } of pages(connectionOf(zaf), 'search/export', foundSchema, query))
    for (const person of results) found.add(person.id);
  return found;
}

async function readPeople(zendesk: Zendesk, ids: ReadonlySet<number>): Promise<Person[]> {
  const wanted = [...ids];
  const parts = Array.from({ length: Math.ceil(wanted.length / MOST) }, (_, part) =>
    zendesk.people(wanted.slice(part * MOST, (part + 1) * MOST)),
  );
  return (await Promise.all(parts)).flat();
}

/** Somebody who works in support reports for nobody. */
const isCustomer = ({ role, active }: Person): boolean => active !== false && (role ?? 'end-user') === 'end-user';
