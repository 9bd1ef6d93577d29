import { z } from 'zod';
import type { Comment } from '../comments/comment';
import { textDocument } from '../documents/adf';
import type { History } from '../issues/changelog';
import type { Issue } from '../issues/issue';
import { reserveId } from '../store/ids';
import { readTime } from '../store/instant';
import { isJsonObject, type Json, type JsonObject } from '../store/json';
import type { World } from '../store/world';
import { initialTransition } from '../workflows/workflow';
import { workflowOf } from '../workflows/workflow-scheme';

const person = z.looseObject({ accountId: z.string().optional() });
const history = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  author: person.optional(),
  created: z.string(),
  items: z.array(
    z.looseObject({
      field: z.string(),
      from: z.string().nullish(),
      fromString: z.string().nullish(),
      to: z.string().nullish(),
      toString: z.string().nullish(),
    }),
  ),
});
const comment = z.looseObject({
  id: z.string(),
  body: z.unknown().optional(),
  created: z.string(),
  author: person.optional(),
});

/** An issue with its changelog and comments, or a page of a changelog: what public trackers and recordings carry. */
const payload = z.looseObject({
  id: z.string().nullish(),
  key: z.string().nullish(),
  issueId: z.union([z.string(), z.number()]).optional(),
  fields: z.looseObject({ comment: z.looseObject({ comments: z.array(comment) }).optional() }).optional(),
  changelog: z.looseObject({ histories: z.array(history) }).optional(),
  values: z.array(history).optional(),
});

/**
 * Puts a recorded issue into a project. What was recorded is given back as it was found, by the paths and in the order of the
 * REST API; what was not (an id, a key) is made up.
 */
export function loadRecorded(world: World, given: unknown, projectKey?: string): Issue {
  const recorded = payload.parse(given);
  const project = Object.values(world.state.projects).find((other) => !projectKey || other.key === projectKey);
  if (!project) throw new Error(`there is no project ${projectKey ?? ''}`);
  const id = String(recorded.id ?? recorded.issueId ?? Object.keys(world.state.issues).length + 900_000);
  const fields = recorded.fields as JsonObject | undefined;
  const created = readTime(String(fields?.created ?? ''));
  const issueTypeId = project.issueTypeIds[0]!;
  const issue: Issue = {
    id,
    key: recorded.key ?? `${project.key}-${id}`,
    projectId: project.id,
    issueTypeId,
    creator: '',
    created: Number.isNaN(created) ? world.clock.now() : created,
    updated: world.clock.now(),
    statusId: initialTransition(workflowOf(world, project, issueTypeId)).toStatusReference,
    statusChanged: world.clock.now(),
    resolved: null,
    fields: { summary: String(fields?.summary ?? 'Recorded issue'), labels: [] },
    properties: {},
    comments: (recorded.fields?.comment?.comments ?? []).map((found) => loadComment(found)),
    histories: (recorded.changelog?.histories ?? recorded.values ?? [])
      .map(loadHistory)
      .sort((a, b) => a.created - b.created || Number(a.id) - Number(b.id)),
    watchers: [],
    unsubscribed: [],
    attachments: [],
    feedback: null,
    ...(fields ? { recorded: withDocuments(fields) } : {}),
  };
  world.state.issues[id] = issue;
  reserveId(world, 'issue', id);
  for (const found of issue.comments) reserveId(world, 'comment', found.id);
  for (const found of issue.histories) reserveId(world, 'history', found.id);
  return issue;
}

function loadHistory(found: z.infer<typeof history>): History {
  const items = found.items.map((item) => ({
    field: item.field,
    fieldtype: item.fieldtype === 'custom' ? ('custom' as const) : ('jira' as const),
    fieldId: String(item.fieldId ?? item.field),
    from: item.from ?? null,
    fromString: item.fromString ?? null,
    to: item.to ?? null,
    toString: typeof item.toString === 'string' ? item.toString : null,
  }));
  return {
    id: found.id,
    author: found.author?.accountId ?? '',
    created: readTime(found.created),
    items,
    recorded: found as unknown as JsonObject,
  };
}

function loadComment(found: z.infer<typeof comment>): Comment {
  const recorded = withDocument(found as unknown as JsonObject);
  const created = readTime(found.created);
  const author = found.author?.accountId ?? '';
  const updated = typeof found.updated === 'string' ? readTime(found.updated) : created;
  const internal = found.jsdPublic === false;
  return {
    id: found.id,
    author,
    updateAuthor: author,
    body: recorded.body ?? textDocument(''),
    created,
    updated,
    properties: internal ? { 'sd.public.comment': { internal } } : {},
    recorded,
  };
}

/** Version 3 of the API gives rich text as documents where the older recordings have strings. */
function withDocuments(fields: JsonObject): JsonObject {
  const answer: JsonObject = { ...fields };
  for (const name of ['description', 'environment'])
    if (typeof fields[name] === 'string') answer[name] = textDocument(fields[name]);
  if (isJsonObject(fields.comment) && Array.isArray(fields.comment.comments)) {
    answer.comment = {
      ...fields.comment,
      comments: fields.comment.comments.map((found: Json) => (isJsonObject(found) ? withDocument(found) : found)),
    };
  }
  return answer;
}

function withDocument(found: JsonObject): JsonObject {
  return typeof found.body === 'string' ? { ...found, body: textDocument(found.body) } : found;
}
