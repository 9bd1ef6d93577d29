import { fieldsToRead } from './fields-to-read';
import { COMMENTS_PER_READ, type Comment, readComments } from './jira/comment';
import { ISSUES_PER_READ, type Issue, readIssue, readIssues } from './jira/issue';
import { readOrganizationProperty } from './jira/organization';
import { ISSUE_PROPERTIES } from './property-keys';
import type { Site } from './site';
import type { TicketReads } from './ticket-reads';

/**
 * Reads several tickets at once: their issues, then the comments of those that are `wanted` after a look at them, each in
 * one request for many. What an organization says is asked once. A ticket alone is asked for by itself, and once.
 */
export async function readTogether(
  ids: readonly string[],
  site: Site,
  isWanted: (issue: Issue) => Promise<boolean>,
): Promise<TicketReads> {
  const issues = new Map<string, Issue>();
  for (let start = 0; ids.length > 1 && start < ids.length; start += ISSUES_PER_READ) {
    const batch = ids.slice(start, start + ISSUES_PER_READ);
    for (const issue of await readIssues(batch, fieldsToRead(site), ISSUE_PROPERTIES)) issues.set(issue.id, issue);
  }
  const wanted: string[] = [];
  for (const issue of issues.values()) {
    if (await isWanted(issue)) wanted.push(...(issue.fields.comment?.comments.map(({ id }) => id) ?? []));
  }
  const comments = new Map<string, Comment>();
  for (let start = 0; start < wanted.length; start += COMMENTS_PER_READ) {
    for (const comment of await readComments(wanted.slice(start, start + COMMENTS_PER_READ)))
      comments.set(comment.id, comment);
  }
  const properties = new Map<string, Promise<unknown>>();
  return {
    async issue(id, fields, own) {
      const issue = issues.get(id) ?? (await readIssue(id, fields, own));
      issues.set(id, issue);
      return issue;
    },
    comments: async (own) =>
      own.every((id) => comments.has(id)) ? own.map((id) => comments.get(id)!) : readComments(own),
    organizationProperty(organizationId, key) {
      const place = `${organizationId}/${key}`;
      const asked = properties.get(place) ?? readOrganizationProperty(organizationId, key);
      properties.set(place, asked);
      return asked;
    },
  };
}
