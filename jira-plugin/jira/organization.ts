import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { answer, done } from './answer';
import { isNotFound } from './failure';
import { READS, WRITES } from './headers';

const organizationSchema = z.object({ id: z.string(), name: z.string() });
const pageSchema = z.object({ values: z.array(organizationSchema), isLastPage: z.boolean() });
const memberSchema = z.object({
  accountId: z.string(),
  displayName: z.string().nullish(),
  /** Jira leaves it out where the person's profile hides it. */
  emailAddress: z.string().nullish(),
});
const membersSchema = z.object({ values: z.array(memberSchema), isLastPage: z.boolean() });

/** Somebody who belongs to an organization. */
export type Member = z.infer<typeof memberSchema>;

const propertySchema = z.object({ key: z.string(), value: z.unknown() });

export type Organization = z.infer<typeof organizationSchema>;

/** The organizations that a customer belongs to. */
export async function readOrganizationsOf(accountId: string): Promise<Organization[]> {
  const response = await asApp().requestJira(route`/rest/servicedeskapi/organization?accountId=${accountId}`, {
    method: 'GET',
    headers: READS,
  });
  return (await answer('read the organizations of a customer', response, pageSchema)).values;
}

/** An organization; null where there is none. */
export async function readOrganization(organizationId: string): Promise<Organization | null> {
  const response = await asApp().requestJira(route`/rest/servicedeskapi/organization/${organizationId}`, {
    method: 'GET',
    headers: READS,
  });
  try {
    return await answer('read an organization', response, organizationSchema);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** The organizations of a service desk, at most so many, by pages of fifty; `more`: there are others. */
export async function readOrganizationsOfDesk(
  deskId: string,
  most: number,
): Promise<{ readonly organizations: readonly Organization[]; readonly more: boolean }> {
  const organizations: Organization[] = [];
  let more = true;
  while (more && organizations.length < most) {
    const response = await asApp().requestJira(
      route`/rest/servicedeskapi/servicedesk/${deskId}/organization?start=${organizations.length}&limit=50`,
      { method: 'GET', headers: READS },
    );
    const page = await answer('read the organizations of a service desk', response, pageSchema);
    organizations.push(...page.values);
    more = !page.isLastPage && page.values.length > 0;
  }
  return { organizations, more };
}

/** The value of an organization's property; null where there is none. */
export async function readOrganizationProperty(organizationId: string, key: string): Promise<unknown> {
  const response = await asApp().requestJira(
    route`/rest/servicedeskapi/organization/${organizationId}/property/${key}`,
    { method: 'GET', headers: READS },
  );
  try {
    return (await answer('read a property of the organization', response, propertySchema)).value;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

export async function writeOrganizationProperty(organizationId: string, key: string, value: unknown): Promise<void> {
  const response = await asApp().requestJira(
    route`/rest/servicedeskapi/organization/${organizationId}/property/${key}`,
    { method: 'PUT', headers: WRITES, body: JSON.stringify(value) },
  );
  await done('write a property of the organization', response);
}

/** The people of an organization, fifty a request. */
export async function readMembers(organizationId: string): Promise<Member[]> {
  const members: Member[] = [];
  for (let last = false; !last; ) {
    const response = await asApp().requestJira(
      route`/rest/servicedeskapi/organization/${organizationId}/user?start=${members.length}&limit=50`,
      { method: 'GET', headers: READS },
    );
    const page = await answer('read the people of an organization', response, membersSchema);
    members.push(...page.values);
    last = page.isLastPage || page.values.length === 0;
  }
  return members;
}
