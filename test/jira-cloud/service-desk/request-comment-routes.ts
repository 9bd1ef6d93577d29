import { Hono } from 'hono';
import { z } from 'zod';
import { type Comment, isInternal, PUBLICITY } from '../comments/comment';
import { addComment } from '../comments/write-comment';
import { textDocument } from '../documents/adf';
import { renderHtml } from '../documents/html';
import { plainText } from '../documents/plain-text';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { badRequest, forbidden, notFound } from '../http/failure';
import { deskPage, queryList } from '../http/paging';
import { type Issue, issueByIdOrKey } from '../issues/issue';
import { customerDetails } from '../people/user';
import type { Caller } from '../permissions/caller';
import { customerTime } from '../store/instant';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import { isAgent, isCustomerOf, seeRequest } from './request-access';

/** `/request/{id}/comment`: plain text, and only what is public for those who are not agents. */
export function requestCommentRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.get('/request/:request/comment', (c) => {
    const caller = c.get('caller');
    const issue = issueByIdOrKey(world, c.req.param('request'));
    if (!issue) throw notFound('The customer request does not exist.');
    // By its documentation this list is empty, and no error, for somebody the request is no business of.
    if (!isAgent(world, caller.user, issue.projectId) && !isCustomerOf(world, issue, caller.user.accountId))
      return c.json(deskPage(c, []));
    const kinds = { public: c.req.query('public') !== 'false', internal: c.req.query('internal') !== 'false' };
    const comments = visibleComments(world, caller, issue, queryList(c, 'expand')).filter((comment) =>
      comment.public ? kinds.public : kinds.internal,
    );
    return c.json(deskPage(c, comments));
  });

  routes.get('/request/:request/comment/:id', (c) => {
    const caller = c.get('caller');
    const issue = seeRequest(world, caller, c.req.param('request'));
    const comment = visibleComments(world, caller, issue, queryList(c, 'expand')).find(
      ({ id }) => id === c.req.param('id'),
    );
    if (!comment) throw notFound('The comment does not exist.');
    return c.json(comment);
  });

  routes.post('/request/:request/comment', async (c) => {
    const caller = c.get('caller');
    const issue = seeRequest(world, caller, c.req.param('request'));
    const body = await readBody(c, z.strictObject({ body: z.string(), public: z.boolean() }));
    if (body.body.trim() === '') throw badRequest('The comment cannot be empty.');
    const isPublic = body.public;
    if (!isPublic && !isAgent(world, caller.user, issue.projectId))
      throw forbidden('Only agents can write internal comments.');
    const comment = addComment(world, issue, {
      author: caller.user.accountId,
      body: textDocument(body.body),
      properties: { [PUBLICITY]: { internal: !isPublic } },
    });
    return c.json(commentOf(world, issue, comment, []), 201);
  });

  return routes;
}

export function visibleComments(
  world: World,
  caller: Caller,
  issue: Issue,
  expand: readonly string[] = [],
): JsonObject[] {
  const agent = isAgent(world, caller.user, issue.projectId);
  return issue.comments
    .filter((comment) => agent || !isInternal(comment))
    .map((comment) => commentOf(world, issue, comment, expand));
}

function commentOf(world: World, issue: Issue, comment: Comment, expand: readonly string[]): JsonObject {
  return {
    _expands: ['attachment', 'renderedBody'],
    id: comment.id,
    body: plainText(comment.body),
    ...(expand.includes('renderedBody') ? { renderedBody: { html: renderHtml(comment.body) } } : {}),
    public: !isInternal(comment),
    author: customerDetails(world, comment.author),
    created: customerTime(comment.created),
    _links: { self: `${world.siteUrl}/rest/servicedeskapi/request/${issue.id}/comment/${comment.id}` },
  };
}
