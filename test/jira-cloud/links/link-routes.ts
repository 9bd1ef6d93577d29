import { Hono } from 'hono';
import { z } from 'zod';
import { commentBody, commentInput } from '../comments/comment-routes';
import { addComment } from '../comments/write-comment';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { notFound } from '../http/failure';
import { browseIssue, requirePermission, requireSiteAdmin } from '../permissions/access';
import { nextId } from '../store/ids';
import type { World } from '../store/world';
import { type IssueLink, linkedIssue, linkHead, linkIssues, linkTypeBy, linkTypeDetails } from './issue-link';

const end = z.looseObject({ id: z.string().optional(), key: z.string().optional() });

/** `/issueLink` and `/issueLinkType`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/ */
export function linkRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  const linkById = (id: string): IssueLink => {
    const link = world.state.links.find((other) => other.id === id);
    if (!link) throw notFound(`No issue link with id '${id}' exists.`);
    return link;
  };

  routes.get('/issueLinkType', (c) =>
    c.json({ issueLinkTypes: world.state.linkTypes.map((type) => linkTypeDetails(world, type)) }),
  );

  routes.get('/issueLinkType/:id', (c) => c.json(linkTypeDetails(world, linkTypeBy(world, { id: c.req.param('id') }))));

  routes.post('/issueLinkType', async (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const body = await readBody(
      c,
      z.strictObject({ name: z.string().min(1), inward: z.string().min(1), outward: z.string().min(1) }),
    );
    const type = { id: nextId(world, 'linkType'), ...body };
    world.state.linkTypes.push(type);
    return c.json(linkTypeDetails(world, type), 201);
  });

  routes.post('/issueLink', async (c) => {
    const caller = c.get('caller');
    const body = await readBody(
      c,
      z.strictObject({
        type: z.looseObject({ id: z.string().optional(), name: z.string().optional() }),
        inwardIssue: end,
        outwardIssue: end,
        comment: commentBody.optional(),
      }),
    );
    const inward = browseIssue(world, caller, body.inwardIssue.id ?? body.inwardIssue.key ?? '');
    const outward = browseIssue(world, caller, body.outwardIssue.id ?? body.outwardIssue.key ?? '');
    requirePermission(world, caller, 'LINK_ISSUES', inward.projectId);
    const { id, name } = body.type;
    linkIssues(world, linkTypeBy(world, id === undefined ? { name: name ?? '' } : { id }), inward, outward);
    if (body.comment) addComment(world, inward, { author: caller.user.accountId, ...commentInput(body.comment) });
    return c.json({}, 201);
  });

  routes.get('/issueLink/:id', (c) => {
    const link = linkById(c.req.param('id'));
    const inward = browseIssue(world, c.get('caller'), link.inwardId);
    const outward = browseIssue(world, c.get('caller'), link.outwardId);
    return c.json({
      ...linkHead(world, link),
      inwardIssue: linkedIssue(world, inward),
      outwardIssue: linkedIssue(world, outward),
    });
  });

  routes.delete('/issueLink/:id', (c) => {
    const link = linkById(c.req.param('id'));
    const inward = browseIssue(world, c.get('caller'), link.inwardId);
    requirePermission(world, c.get('caller'), 'LINK_ISSUES', inward.projectId);
    world.state.links = world.state.links.filter((other) => other !== link);
    return c.body(null, 204);
  });

  return routes;
}
