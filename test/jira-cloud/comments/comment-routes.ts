import { Hono } from 'hono';
import { z } from 'zod';
import { documentFault } from '../documents/adf';
import { renderHtml } from '../documents/html';
import { anyJson, readBody } from '../http/body';
import type { Environment, Exchange } from '../http/environment';
import { badFields, badRequest, notFound } from '../http/failure';
import { queryList, queryNumber } from '../http/paging';
import type { Issue } from '../issues/issue';
import { browseIssue, permits, visibleProjects } from '../permissions/access';
import type { Caller } from '../permissions/caller';
import type { Json, JsonObject } from '../store/json';
import { checkProperty } from '../store/property';
import type { World } from '../store/world';
import { type Comment, commentDetails } from './comment';
import { issuesOfComments } from './comment-index';
import { addComment, deleteComment, editComment } from './write-comment';

export const commentBody = z.strictObject({
  body: anyJson.optional(),
  properties: z.array(z.strictObject({ key: z.string(), value: anyJson })).optional(),
  visibility: z
    .strictObject({ type: z.enum(['group', 'role']), value: z.string().optional(), identifier: z.string().nullish() })
    .optional(),
});

/** `/issue/{id}/comment` and `/comment`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/ */
export function commentRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  const commentOf = (issue: Issue, id: string): Comment => {
    const comment = issue.comments.find((other) => other.id === id);
    if (!comment) throw notFound(`Can not find a comment for the id: ${id}.`);
    return comment;
  };
  const shown = (c: Exchange, issue: Issue, comment: Comment): JsonObject => ({
    ...commentDetails(world, issue, comment),
    ...(queryList(c, 'expand').includes('renderedBody') ? { renderedBody: renderHtml(comment.body) } : {}),
  });

  routes.get('/issue/:issue/comment', (c) => {
    const issue = browseIssue(world, c.get('caller'), c.req.param('issue'));
    const startAt = queryNumber(c, 'startAt', 0);
    const maxResults = Math.min(queryNumber(c, 'maxResults', 100), 5000);
    const orderBy = c.req.query('orderBy') ?? 'created';
    if (!['created', '-created', '+created'].includes(orderBy))
      throw badRequest(`The order '${orderBy}' is not supported.`);
    const ordered = orderBy === '-created' ? [...issue.comments].reverse() : issue.comments;
    const comments = ordered.slice(startAt, startAt + maxResults).map((comment) => shown(c, issue, comment));
    return c.json({ startAt, maxResults, total: issue.comments.length, comments });
  });

  routes.get('/issue/:issue/comment/:id', (c) => {
    const issue = browseIssue(world, c.get('caller'), c.req.param('issue'));
    return c.json(shown(c, issue, commentOf(issue, c.req.param('id'))));
  });

  routes.post('/issue/:issue/comment', async (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    const body = await readBody(c, commentBody);
    if (!permits(world, caller.user, 'ADD_COMMENTS', issue.projectId)) {
      throw badRequest('You do not have the permission to comment on this issue.');
    }
    const comment = addComment(world, issue, { author: caller.user.accountId, ...commentInput(body) });
    return c.json(shown(c, issue, comment), 201);
  });

  routes.put('/issue/:issue/comment/:id', async (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    const comment = commentOf(issue, c.req.param('id'));
    const body = await readBody(c, commentBody);
    requireOwnOrAll(world, caller, issue, comment, 'EDIT');
    editComment(world, issue, comment, { by: caller.user.accountId, ...commentInput(body) });
    return c.json(shown(c, issue, comment));
  });

  routes.delete('/issue/:issue/comment/:id', (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    const comment = commentOf(issue, c.req.param('id'));
    requireOwnOrAll(world, caller, issue, comment, 'DELETE');
    deleteComment(world, issue, comment, caller.user.accountId);
    return c.body(null, 204);
  });

  routes.post('/comment/list', async (c) => {
    const { ids } = await readBody(c, z.strictObject({ ids: z.array(z.number().int()).max(1000) }));
    const expand = queryList(c, 'expand');
    const seen = visibleProjects(world, c.get('caller').user);
    const wanted = new Set(ids.map(String));
    const values = issuesOfComments(world, [...wanted])
      .filter((issue) => seen.has(issue.projectId))
      .flatMap((issue) =>
        issue.comments.filter((comment) => wanted.has(comment.id)).map((comment) => ({ issue, comment })),
      )
      .map(({ issue, comment }) => ({
        ...shown(c, issue, comment),
        ...(expand.includes('properties')
          ? { properties: Object.entries(comment.properties).map(([key, value]) => ({ key, value })) }
          : {}),
      }));
    return c.json({ self: c.req.url, maxResults: 1_048_576, startAt: 0, total: values.length, isLast: true, values });
  });

  return routes;
}

/** What a comment's body carries, checked. */
export function commentInput(given: z.infer<typeof commentBody>): {
  body: Json;
  properties: Record<string, Json>;
  visibility?: Comment['visibility'];
} {
  const fault = documentFault(given.body);
  if (fault) throw badFields({ comment: `Comment body is not valid! ${fault}` });
  const properties = Object.fromEntries((given.properties ?? []).map(({ key, value }) => [key, value]));
  for (const [key, value] of Object.entries(properties)) checkProperty(key, value);
  const { visibility } = given;
  return {
    body: given.body!,
    properties,
    ...(visibility
      ? { visibility: { type: visibility.type, value: visibility.value ?? visibility.identifier ?? '' } }
      : {}),
  };
}

/** Own comments, or all of them, by permission; without it the platform answers 400. */
export function requireOwnOrAll(
  world: World,
  caller: Caller,
  issue: Issue,
  comment: Comment,
  act: 'EDIT' | 'DELETE',
): void {
  const own =
    comment.author === caller.user.accountId && permits(world, caller.user, `${act}_OWN_COMMENTS`, issue.projectId);
  if (own || permits(world, caller.user, `${act}_ALL_COMMENTS`, issue.projectId)) return;
  throw badRequest(`You do not have the permission to ${act.toLowerCase()} this comment.`);
}
