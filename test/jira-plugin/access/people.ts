import type { Caller } from '../../jira-cloud/forge-host';
import type { JiraDriver, Snapshot } from '../../scenarios/jira/driver';
import { continueFrom, openSite, report } from '../example-site';

export const KEY = 'SUP-40100';

/** Everybody who may turn up at a module: who they are, on the site that {@link peopledSite} makes. */
export const PEOPLE = {
  agent: { name: 'agent', accountType: 'licensed' },
  manager: { name: 'manager', accountType: 'licensed' },
  administrator: { name: 'admin', accountType: 'licensed' },
  /** Works in another service project of the same site. */
  'other project’s agent': { name: 'otto', accountType: 'licensed' },
  /** Has a licence for Jira, and no part in any service project. */
  'Jira user': { name: 'dora', accountType: 'licensed' },
  requester: { name: 'ann@acme.test', accountType: 'customer' },
  participant: { name: 'zed@home.test', accountType: 'customer' },
  'same organization': { name: 'bob@acme.test', accountType: 'customer' },
  stranger: { name: 'mel@home.test', accountType: 'customer' },
  anonymous: { name: null, accountType: 'anonymous' },
} as const;

export type Person = keyof typeof PEOPLE;

export const EVERYBODY = Object.keys(PEOPLE) as Person[];

/** As Forge vouches for somebody in a place. */
export function callerOf(driver: JiraDriver, person: Person, extension: Record<string, unknown>): Caller {
  const { name, accountType } = PEOPLE[person];
  return { ...(name === null ? {} : { accountId: driver.town.user(name).accountId }), accountType, extension };
}

let made: Promise<Snapshot> | undefined;

/** A site of its own where Ann of Acme has reported and everybody of {@link PEOPLE} has an account. */
export async function peopledSite(): Promise<JiraDriver> {
  made ??= make();
  return continueFrom(await made);
}

async function make(): Promise<Snapshot> {
  const driver = await openSite();
  await report(driver);
  const { town, site } = driver;
  const { seed } = site.cloud;
  const { authorization } = town.user('admin');
  const add = (name: string, email: string, kind: 'customer' | 'atlassian') =>
    town.register.users.set(name, seed.addUser({ email, displayName: name, kind }));
  add('mel@home.test', 'mel@home.test', 'customer');
  add('dora', 'dora@vendor.test', 'atlassian');
  add('otto', 'otto@vendor.test', 'atlassian');
  seed.addServiceProject({ key: 'OTHER', name: 'Other', firstNumber: 1 });
  const roles = (await site.request(authorization, 'GET', '/rest/api/3/role')) as { id: number; name: string }[];
  const { id } = roles.find(({ name }) => name === 'Service Desk Team')!;
  await site.request(authorization, 'POST', `/rest/api/3/project/OTHER/role/${id}`, {
    user: [town.user('otto').accountId],
  });
  await site.request(authorization, 'POST', `/rest/servicedeskapi/request/${KEY}/participant`, {
    accountIds: [town.user('zed@home.test').accountId],
  });
  await site.settle();
  return driver.snapshot();
}
