import { z } from 'zod';
import type { Agreement, Held, Policy } from '../../core';
import { readInstant } from '../history/instant';
import { type OrganizationFacts, organizationFactsOf, representationOf } from '../history/organization-facts';
import { roleAt } from '../history/role-log';
import type { Issue } from '../jira/issue';
import { type Member, readMembers, readOrganization, readOrganizationProperty } from '../jira/organization';
import { searchIncidentsAsUser } from '../jira/search';
import { FACTS } from '../property-keys';
import { numberOf, type Site } from '../site';
import { policiesOf, readPolicyVersions } from '../store/policies';
import { readRoleLog } from '../store/roles';
import { readSetUpSite } from '../store/site-settings';
import { heldFor } from '../store/wake';
import type { Caller } from './caller';
import { mayChangeFacts } from './organization-facts';
import { notAllowed, type Result, refusedPayload } from './result';

/** The organization is the one beside which the panel stands. */
const payloadSchema = z.strictObject({});

/** Somebody of the organization, or who reported for it. */
export interface Reporting {
  readonly id: string;
  /** Null where Jira does not tell it. */
  readonly name: string | null;
  readonly email: string | null;
  readonly mayReport: boolean;
}

/** What the organization's panel is drawn from. */
export type OrganizationAnswer =
  | {
      readonly state: 'organization';
      readonly organization: { readonly id: string; readonly name: string };
      readonly agreement: Agreement | null;
      readonly members: readonly Reporting[];
      /** The incidents that its facts hold up, of those that whoever asks may see. */
      readonly held: readonly Held<Reporting>[];
      /** The keys of their issues, by their numbers. */
      readonly keys: Readonly<Record<string, string>>;
      /** Whether whoever asks may change it: the managers and those who administer a project keep the contracts. */
      readonly mayChange: boolean;
      readonly policies: readonly Policy[];
      readonly rejudgedAt: readonly number[];
      /** Epoch ms. */
      readonly now: number;
    }
  | { readonly state: 'not-set-up' }
  /** The panel stands beside no organization, or beside one that is no more. */
  | { readonly state: 'no-organization' };

/** The organization's agreement, its people and what waits because of them, for those who work in support. Reads only. */
export async function organization(payload: unknown, caller: Caller, now: number): Promise<Result<OrganizationAnswer>> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const site = await readSetUpSite();
  if (caller.accountType !== 'atlassian') return notAllowed();
  if (!site) return { ok: true, state: 'not-set-up' };
  const isStaff = roleAt(await readRoleLog(), caller.accountId, now) !== null;
  const mayChange = await mayChangeFacts(site, caller, now);
  if (!isStaff && !mayChange) return notAllowed();
  const id = caller.organization;
  const found = id === null ? null : await readOrganization(id);
  if (!found) return { ok: true, state: 'no-organization' };
  const [property, people, issues, versions] = await Promise.all([
    readOrganizationProperty(found.id, FACTS),
    readMembers(found.id),
    heldFor(found.id).then(readIssues),
    readPolicyVersions(),
  ]);
  const facts = organizationFactsOf(property);
  const members = people.map((member) => reportingOf(member, facts));
  return {
    ok: true,
    state: 'organization',
    organization: found,
    agreement: facts.agreements.at(-1)?.agreement ?? null,
    members,
    held: heldOf(issues, members, facts, site),
    keys: Object.fromEntries(issues.map(({ key }) => [numberOf(key), key])),
    mayChange,
    policies: policiesOf(versions),
    rejudgedAt: versions.filter(({ rejudge }) => rejudge).map(({ savedAt }) => savedAt),
    now,
  };
}

/** More than a hundred would not be read by anybody. */
const MOST_ISSUES = 100;
const WANTED = { fields: ['created', 'updated', 'status', 'reporter'], properties: [] };

/** Those of the issues that whoever asks may see. */
async function readIssues(issueIds: readonly string[]): Promise<readonly Issue[]> {
  const ids = issueIds.slice(0, MOST_ISSUES);
  if (ids.length === 0) return [];
  return (await searchIncidentsAsUser(`id in (${ids.join(', ')})`, WANTED, ids.length)).issues;
}

const reportingOf = (
  { accountId, displayName, emailAddress }: Omit<Member, 'emailAddress'> & Partial<Member>,
  facts: OrganizationFacts,
): Reporting => ({
  id: accountId,
  name: displayName ?? null,
  email: emailAddress ?? null,
  mayReport: representationOf(facts, accountId).at(-1)?.representative ?? false,
});

/** The index of holds follows after a while: what is no longer held is left out. */
function heldOf(
  issues: readonly Issue[],
  members: readonly Reporting[],
  facts: OrganizationFacts,
  site: Site,
): Held<Reporting>[] {
  const held = issues.flatMap(({ key, fields: { created, status, reporter } }) => {
    const accountId = reporter?.accountId;
    if (status.id !== site.statuses['Verification Required'] || accountId === undefined) return [];
    const known = members.find(({ id }) => id === accountId);
    const person = known ?? reportingOf({ accountId, displayName: reporter?.displayName }, facts);
    return [{ number: numberOf(key), reporter: person, reportedAt: readInstant(created) }];
  });
  return held.toSorted((a, b) => a.reportedAt - b.reportedAt);
}
