import { z } from 'zod';
import type { Agreement } from '../../../../core';
import { type Organization, organizationSchema, type Person, personSchema } from '../../../client';
import { agreementOf, mayReport } from '../../../history/entitlement-fields';
import type { Zaf } from '../../zaf/zaf';

/** Who calls, with what entitles them (F1, F2). */
export interface Caller {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly organization: { readonly id: number; readonly name: string } | null;
  readonly agreement: Agreement | null;
  readonly mayReport: boolean;
}

const MOST = 8;

const answer = z.looseObject({
  users: z.array(personSchema),
  organizations: z.array(organizationSchema).default([]),
});
const made = z.looseObject({ user: personSchema });

/** The customers whom a name, an address or a number names, as the agent may see them; one request. */
export async function findCallers(zaf: Zaf, query: string): Promise<Caller[]> {
  const params = new URLSearchParams({ query, include: 'organizations', per_page: '25' });
  const { data } = await zaf.api(`users/search.json?${params}`, answer);
  const customers = data.users.filter(({ role, active }) => role === 'end-user' && active !== false);
  return customers.slice(0, MOST).map((person) => callerOf(person, data.organizations));
}

/** One person by Zendesk's id; null where there is nobody. */
export async function readCaller(zaf: Zaf, id: number): Promise<Caller | null> {
  const params = new URLSearchParams({ ids: String(id), include: 'organizations' });
  const { data } = await zaf.api(`users/show_many.json?${params}`, answer);
  const [person] = data.users;
  return person ? callerOf(person, data.organizations) : null;
}

/**
 * Adds a customer, as the agent; Zendesk finds their organization by the address. Whether it welcomes them by mail is the account's own
 * setting, as for everybody whom an agent adds. https://developer.zendesk.com/api-reference/ticketing/users/users/#create-user
 */
export async function addContact(
  zaf: Zaf,
  contact: { readonly name: string; readonly email: string },
): Promise<Caller> {
  const user = { ...contact, role: 'end-user' };
  const { data } = await zaf.api('users.json', made, { method: 'POST', body: { user } });
  return (await readCaller(zaf, data.user.id).catch(() => null)) ?? callerOf(data.user, []);
}

function callerOf(person: Person, organizations: readonly Organization[]): Caller {
  const organization = organizations.find(({ id }) => id === person.organization_id) ?? null;
  return {
    id: person.id,
    name: person.name?.trim() || person.email || String(person.id),
    email: person.email ?? '',
    organization: organization && { id: organization.id, name: organization.name },
    agreement: organization && agreementOf(organization),
    mayReport: mayReport(person),
  };
}

/** `Tom Okafor, Delta Freight`; without an organization the address tells people apart. */
export const labelOf = ({ name, email, organization }: Caller): string =>
  [name, organization?.name ?? email].filter(Boolean).join(', ');

/** `Tom`: how support speaks of a caller. */
export const firstNameOf = ({ name }: Pick<Caller, 'name'>): string => name.trim().split(/\s+/)[0] ?? name;
