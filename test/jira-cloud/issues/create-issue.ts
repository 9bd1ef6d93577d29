import { raiseCreated } from '../events/issue-events';
import type { Project } from '../projects/project';
import { nextId } from '../store/ids';
import type { Json } from '../store/json';
import type { World } from '../store/world';
import { postFunctionChanges } from '../workflows/post-function';
import { initialTransition } from '../workflows/workflow';
import { workflowOf } from '../workflows/workflow-scheme';
import type { Issue } from './issue';

export interface NewIssue {
  project: Project;
  issueTypeId: string;
  /** Kept values by field id. */
  fields: Readonly<Record<string, Json>>;
  /** Who makes it; the reporter too unless `fields` name another. */
  by: string;
  properties?: Readonly<Record<string, Json>>;
  attachments?: readonly { filename: string; size?: number; mimeType?: string }[];
}

/** Makes an issue in the first status of its workflow and raises the event. */
export function createIssue(world: World, given: NewIssue): Issue {
  const { project, by } = given;
  const now = world.clock.now();
  const initial = initialTransition(workflowOf(world, project, given.issueTypeId));
  const issue: Issue = {
    id: nextId(world, 'issue'),
    key: `${project.key}-${project.nextIssueNumber++}`,
    projectId: project.id,
    issueTypeId: given.issueTypeId,
    creator: by,
    created: now,
    updated: now,
    statusId: initial.toStatusReference,
    statusChanged: now,
    resolved: null,
    fields: { priority: '3', labels: [], reporter: by, assignee: null, resolution: null, ...given.fields },
    properties: { ...given.properties },
    comments: [],
    histories: [],
    watchers: [],
    unsubscribed: [],
    attachments: (given.attachments ?? []).map(({ filename, size, mimeType }) => ({
      id: nextId(world, 'attachment'),
      filename,
      author: by,
      created: now,
      size: size ?? 0,
      mimeType: mimeType ?? 'application/octet-stream',
    })),
    feedback: null,
  };
  Object.assign(issue.fields, postFunctionChanges(world, issue, by, initial.actions));
  if (issue.fields.resolution) issue.resolved = now;
  world.state.issues[issue.id] = issue;
  raiseCreated(world, issue, by);
  return issue;
}
