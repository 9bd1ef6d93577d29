import type { Facts } from '../core';
import { fieldsToRead } from './fields-to-read';
import { commentRecordCustomers } from './history/comment-record';
import { asFirstSeen } from './history/first-seen';
import type { Ticket } from './history/history';
import { agreementsIn, organizationFactsOf, representationOf } from './history/organization-facts';
import type { People } from './history/people';
import { organizationsIn, participantsIn } from './history/request-fields';
import type { RoleLog } from './history/role-log';
import type { Account } from './jira/account';
import { readChangelogPage } from './jira/changelog';
import { COMMENTS_PER_READ, type Comment } from './jira/comment';
import type { Issue } from './jira/issue';
import { readOrganizationsOf } from './jira/organization';
import { nameIncident } from './name-incident';
import { isOlderThanProcess } from './older';
import { FACTS, ISSUE_PROPERTIES } from './property-keys';
import { type Project, projectOf, type Site } from './site';
import { refreshRoleLog } from './store/roles';
import type { TicketRecord } from './store/ticket-record';
import { ONE_BY_ONE, type TicketReads } from './ticket-reads';

/** All that one review needs of Jira, and the app's own record of the ticket with what was found out on the way. */
export interface TicketReading {
  readonly project: Project;
  readonly ticket: Ticket;
  readonly people: People;
  readonly facts: Pick<Facts, 'organization' | 'agreements' | 'representatives' | 'named'>;
  readonly record: TicketRecord;
  /** The incident that the report's subject names, where it was read just now. */
  readonly target: Issue | null;
  /** The record as it was stored: the same object when nothing was found out. */
  readonly stored: TicketRecord;
}

/** Whether what is known outside of the ticket is asked for again, or as the last review had it. */
export type FactsAsOf = 'now' | 'last-review';

/**
 * Reads a ticket in at most five requests: the issue with its newest changes, its comments, the reporter's organizations
 * (once), the organization's facts, and the incident that the subject names (once). Long histories add a request a page.
 * Null for an issue of a project that is not ours, or one older than the process there. Its record is kept by the id, which a
 * portal does not tell. `caller` is somebody besides the authors whose standing matters. As of the last review, what is outside
 * the ticket is not asked for again: two requests.
 * @throws JiraFailure 404 when there is no such issue.
 */
export async function readTicket(
  issueIdOrKey: string,
  site: Site,
  recordOf: (issueId: string) => Promise<TicketRecord>,
  roleLog: RoleLog,
  now: number,
  caller: Account | null = null,
  factsAsOf: FactsAsOf = 'now',
  reads: TicketReads = ONE_BY_ONE,
): Promise<TicketReading | null> {
  const whole = await readWholeIssue(issueIdOrKey, site, reads);
  const project = projectOf(site, whole.fields.project?.id ?? '');
  if (!project || isOlderThanProcess(whole, project)) return null;
  const stored = await recordOf(whole.id);
  const last = factsAsOf === 'last-review' ? stored.facts : null;
  const { ticket, seen } = asFirstSeen({ issue: whole, comments: await readAllComments(whole, reads) }, stored.seen);
  const { issue } = ticket;
  const roles = await rolesOf(site, roleLog, ticket, caller, now);
  const reporter = issue.fields.reporter ?? null;

  const shared = organizationsIn(issue, site);
  const organizationsOf = { ...stored.organizationsOf };
  let asked = false;
  const held = issue.fields.status.id === site.statuses['Verification Required'];
  for (const accountId of customersToAskFor(ticket, caller, roles, site)) {
    const mayHaveChanged = accountId === reporter?.accountId && held && !last;
    if (organizationsOf[accountId] && !mayHaveChanged) continue;
    organizationsOf[accountId] = await readOrganizationsOf(accountId);
    asked = true;
  }

  const own = organizationsOf[reporter?.accountId ?? ''] ?? [];
  const organization = own.find(({ id }) => shared.includes(id)) ?? own[0] ?? null;
  const people: People = {
    appAccountId: site.appAccountId,
    roles,
    reporter,
    participants: participantsIn(issue, site),
    organizations: [...shared, ...own.map(({ id }) => id)],
    organizationsOf: Object.fromEntries(
      Object.entries(organizationsOf).map(([accountId, list]) => [accountId, list.map(({ id }) => id)]),
    ),
  };
  const found = stored.named === undefined ? await nameIncident(issue, people, project, site) : null;
  const named = stored.named === undefined ? (found?.named ?? null) : stored.named;
  // A mail that joins another incident is judged by no agreement.
  const judged = named?.mayJoin ? null : organization;
  const facts = last ?? (await readFacts(judged, reporter, reads));
  return {
    project,
    ticket,
    people,
    facts: { ...facts, organization: last ? last.organization : organization, named },
    target: found?.target ?? null,
    record:
      asked || stored.named === undefined || seen !== stored.seen
        ? { ...stored, organizationsOf, named, seen }
        : stored,
    stored,
  };
}

async function readFacts(
  organization: Facts['organization'],
  reporter: Account | null,
  reads: TicketReads,
): Promise<Pick<Facts, 'agreements' | 'representatives'>> {
  const known = organizationFactsOf(organization && (await reads.organizationProperty(organization.id, FACTS)));
  return {
    agreements: agreementsIn(known),
    representatives: representationOf(known, reporter?.accountId ?? ''),
  };
}

/** The issue with its whole changelog: Jira embeds only the newest changes, the older ones come in pages. */
export async function readWholeIssue(
  issueIdOrKey: string,
  site: Site,
  reads: TicketReads = ONE_BY_ONE,
): Promise<Issue> {
  const issue = await reads.issue(issueIdOrKey, fieldsToRead(site), ISSUE_PROPERTIES);
  const { changelog } = issue;
  if (!changelog) return issue;
  const histories = [...changelog.histories];
  const missing = changelog.total - histories.length;
  for (let startAt = 0; startAt < missing; ) {
    const page = await readChangelogPage(issue.id, startAt);
    histories.push(...page.values);
    if (page.values.length === 0) break;
    startAt += page.values.length;
  }
  return { ...issue, changelog: { ...changelog, histories } };
}

export async function readAllComments({ fields }: Issue, reads: TicketReads = ONE_BY_ONE): Promise<Comment[]> {
  const ids = fields.comment?.comments.map(({ id }) => id) ?? [];
  const comments: Comment[] = [];
  for (let start = 0; start < ids.length; start += COMMENTS_PER_READ) {
    comments.push(...(await reads.comments(ids.slice(start, start + COMMENTS_PER_READ))));
  }
  return comments;
}

/** The role log, asked anew when somebody acted here whom it does not know. */
async function rolesOf(
  site: Site,
  log: RoleLog,
  { issue, comments }: Ticket,
  caller: Account | null,
  now: number,
): Promise<RoleLog> {
  const authors = [
    caller,
    issue.fields.reporter,
    ...comments.map(({ author }) => author),
    ...(issue.changelog?.histories ?? []).map(({ author }) => author),
  ];
  const unknown = authors.flatMap((author) =>
    author?.accountId && author.accountType === 'atlassian' && !log[author.accountId] ? [author.accountId] : [],
  );
  return unknown.length > 0 ? refreshRoleLog(site, log, [...new Set(unknown)], now) : log;
}

/** Those whose organizations decide something: the reporter's always, others' where nothing else makes them the customer. */
function customersToAskFor({ issue, comments }: Ticket, caller: Account | null, roles: RoleLog, site: Site): string[] {
  const participants = participantsIn(issue, site);
  const written = [
    ...(caller?.accountId ? [caller.accountId] : []),
    ...comments.flatMap(({ author }) => (author?.accountId ? [author.accountId] : [])),
    ...comments.flatMap((comment) => commentRecordCustomers(comment)),
  ].filter((id) => id !== site.appAccountId && !participants.includes(id));
  const reporter = issue.fields.reporter?.accountId;
  return [...new Set([...(reporter ? [reporter] : []), ...written])].filter((id) => !roles[id]?.at(-1)?.role);
}
