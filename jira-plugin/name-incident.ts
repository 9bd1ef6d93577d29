import { type Facts, namedIncident } from '../core';
import { originalText, readChanges } from './history/change';
import type { People } from './history/people';
import { organizationsIn, participantsIn } from './history/request-fields';
import { isNotFound } from './jira/failure';
import { type Issue, readIssue } from './jira/issue';
import { readOrganizationsOf } from './jira/organization';
import type { Project, Site } from './site';

/**
 * The incident that a report's subject names, and whether its reporter may join it (A4): as its requester, a participant, or
 * a member of the same organization. Null where the subject names none, or none that exists.
 */
export async function nameIncident(
  issue: Issue,
  people: People,
  project: Project,
  site: Site,
): Promise<Facts['named']> {
  const subject = originalText(readChanges(issue.changelog?.histories ?? []), 'summary', issue.fields.summary);
  const number = namedIncident(subject);
  const sender = people.reporter?.accountId;
  if (number === null || !sender) return null;
  const named = await readNamed(`${project.key}-${number}`, site);
  if (!named || named.id === issue.id) return null;
  const requester = named.fields.reporter?.accountId;
  if (requester === sender || participantsIn(named, site).includes(sender)) return { number, mayJoin: true };
  const own = people.organizationsOf[sender] ?? [];
  if (own.some((id) => organizationsIn(named, site).includes(id))) return { number, mayJoin: true };
  const theirs = requester && own.length > 0 ? await readOrganizationsOf(requester) : [];
  return { number, mayJoin: theirs.some(({ id }) => own.includes(id)) };
}

async function readNamed(key: string, site: Site): Promise<Issue | null> {
  const fields = [
    'summary',
    'created',
    'updated',
    'status',
    'reporter',
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
