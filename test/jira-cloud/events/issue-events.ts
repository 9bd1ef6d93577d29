import type { Comment } from '../comments/comment';
import { commentDetails } from '../comments/comment';
import type { History } from '../issues/changelog';
import type { Issue } from '../issues/issue';
import { issueTypeDetails } from '../projects/issue-type';
import { projectDetails } from '../projects/project';
import { jiraTime } from '../store/instant';
import type { Json, JsonObject } from '../store/json';
import type { World } from '../store/world';
import { statusDetails } from '../workflows/status';

/** Product events as a Forge app receives them: https://developer.atlassian.com/platform/forge/events-reference/jira/ */
export function raiseCreated(world: World, issue: Issue, by: string): void {
  raise(world, 'avi:jira:created:issue', issue, by);
}

/** An assignment raises both `updated` and `assigned`. */
export function raiseUpdated(world: World, issue: Issue, by: string, history: History): void {
  const changelog: JsonObject = { id: history.id, items: history.items.map((item): JsonObject => ({ ...item })) };
  raise(world, 'avi:jira:updated:issue', issue, by, { changelog });
  if (history.items.some((item) => item.field === 'assignee'))
    raise(world, 'avi:jira:assigned:issue', issue, by, { changelog });
}

export function raiseDeleted(world: World, issue: Issue, by: string): void {
  raise(world, 'avi:jira:deleted:issue', issue, by);
}

/** The same event for a new comment and for an edited one. */
export function raiseCommented(world: World, issue: Issue, comment: Comment, by: string): void {
  raise(world, 'avi:jira:commented:issue', issue, by, { comment: commentDetails(world, issue, comment) });
}

export function raiseCommentDeleted(world: World, issue: Issue, comment: Comment, by: string): void {
  raise(world, 'avi:jira:deleted:comment', issue, by, { comment: commentDetails(world, issue, comment) });
}

export function raisePropertySet(world: World, issue: Issue, key: string, value: Json, by: string): void {
  raise(world, 'avi:jira:set:issue-property', issue, by, { property: { key, value } });
}

export function raisePropertyDeleted(world: World, issue: Issue, key: string, by: string): void {
  raise(world, 'avi:jira:deleted:issue-property', issue, by, { property: { key } });
}

function raise(world: World, eventType: string, issue: Issue, by: string, more: JsonObject = {}): void {
  world.emit(eventType, {
    eventType,
    issue: { id: issue.id, key: issue.key, fields: issueFields(world, issue) },
    atlassianId: by,
    associatedUsers: [{ accountId: by }],
    selfGenerated: world.state.users[by]?.accountType === 'app',
    ...more,
  });
}

/** A few fields only: an app reads the rest itself. */
function issueFields(world: World, issue: Issue): JsonObject {
  const account = (id: Json | undefined): JsonObject | null => (typeof id === 'string' ? { accountId: id } : null);
  return {
    summary: issue.fields.summary ?? '',
    issuetype: issueTypeDetails(world, issue.issueTypeId),
    creator: account(issue.creator),
    created: jiraTime(issue.created),
    project: projectDetails(world, world.state.projects[issue.projectId]!),
    reporter: account(issue.fields.reporter),
    assignee: account(issue.fields.assignee),
    updated: jiraTime(issue.updated),
    status: statusDetails(world, issue.statusId),
  };
}
