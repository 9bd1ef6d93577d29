import { type Facts, namedIncident } from '../core';
import { originalText, readChanges } from './history/change';
import type { People } from './history/people';
import { organizationsIn, participantsIn } from './history/request-fields';
import { isNotFound } from './jira/failure';
import { type Issue, readIssue } from './jira/issue';
import { readOrganizationsOf } from './jira/organization';
import { isOlderThanProcess } from './older';
import type { Project, Site } from './site';

/** An incident that a mail names, as the core knows it, and as Jira gave it. */
export interface Named {
  readonly named: NonNullable<Facts['named']>;
  readonly target: Issue;
}

/**
 * The incident that a report's subject names, and whether its reporter may join it (A4): as its requester, a participant, or
 * a member of the same organization. Null where the subject names none, or none that exists.
 */
export async function nameIncident(
  issue: Issue,
  people: Pick<People, 'reporter' | 'organizationsOf'>,
  project: Project,
  site: Site,
): Promise<Named | null> {
  const subject = originalText(readChanges(issue.changelog?.histories ?? []), 'summary', issue.fields.summary);
  const number = namedIncident(subject);
  const sender = people.reporter?.accountId;
  if (number === null || !sender) return null;
  const target = await readNamed(`${project.key}-${number}`, site);
  if (!target || target.id === issue.id || isOlderThanProcess(target, project)) return null;
  return {
    named: { number, mayJoin: await mayJoin(sender, people.organizationsOf[sender] ?? [], target, site) },
    target,
  };
}

async function mayJoin(sender: string, own: readonly string[], target: Issue, site: Site): Promise<boolean> {
  const requester = target.fields.reporter?.accountId;
  if (requester === sender || participantsIn(target, site).includes(sender)) return true;
  if (own.some((id) => organizationsIn(target, site).includes(id))) return true;
  const theirs = requester && own.length > 0 ? await readOrganizationsOf(requester) : [];
  return theirs.some(({ id }) => own.includes(id));
}

async function readNamed(key: string, site: Site): Promise<Issue | null> {
  const fields = [
    'summary',
    'created',
    'updated',
    'status',
    'reporter',
    // Whoever joins it looks first whether the mail stands there already.
    'comment',
    site.fields.organizations,
    site.fields.participants,
  ];
  try {
    return await readIssue(key, fields, []);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
