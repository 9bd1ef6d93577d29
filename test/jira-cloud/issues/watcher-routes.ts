import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { badRequest, notFound } from '../http/failure';
import { sendMail } from '../mail/send-mail';
import { userDetails } from '../people/user';
import { browseIssue, permits, requirePermission } from '../permissions/access';
import type { World } from '../store/world';
import { issueLinkOf } from './issue';

const notifyBody = z.strictObject({
  subject: z.string().optional(),
  textBody: z.string().optional(),
  htmlBody: z.string().optional(),
  to: z
    .strictObject({
      reporter: z.boolean().optional(),
      assignee: z.boolean().optional(),
      watchers: z.boolean().optional(),
      voters: z.boolean().optional(),
      users: z.array(z.looseObject({ accountId: z.string().optional() })).optional(),
      groups: z.array(z.looseObject({ name: z.string().optional(), groupId: z.string().optional() })).optional(),
      groupIds: z.array(z.string()).optional(),
    })
    .optional(),
  restrict: z.looseObject({}).optional(),
});

/** Watchers and `notify`. */
export function watcherRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.get('/issue/:issue/watchers', (c) => {
    const issue = browseIssue(world, c.get('caller'), c.req.param('issue'));
    return c.json({
      self: `${issueLinkOf(world, issue)}/watchers`,
      isWatching: issue.watchers.includes(c.get('caller').user.accountId),
      watchCount: issue.watchers.length,
      watchers: issue.watchers.map((id) => userDetails(world, id)),
    });
  });

  routes.post('/issue/:issue/watchers', async (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    const given = c.req.header('content-type') ? await readBody(c, z.string()) : '';
    const accountId = given || caller.user.accountId;
    if (!world.state.users[accountId]) throw badRequest('The user does not exist.');
    if (accountId !== caller.user.accountId) requirePermission(world, caller, 'MANAGE_WATCHERS', issue.projectId);
    if (!permits(world, world.state.users[accountId]!, 'BROWSE_PROJECTS', issue.projectId)) {
      throw badRequest('The user does not have permission to see the issue.');
    }
    if (!issue.watchers.includes(accountId)) issue.watchers.push(accountId);
    return c.body(null, 204);
  });

  routes.delete('/issue/:issue/watchers', (c) => {
    const caller = c.get('caller');
    const issue = browseIssue(world, caller, c.req.param('issue'));
    const accountId = c.req.query('accountId') ?? caller.user.accountId;
    if (!world.state.users[accountId]) throw notFound('The user does not exist.');
    if (accountId !== caller.user.accountId) requirePermission(world, caller, 'MANAGE_WATCHERS', issue.projectId);
    issue.watchers = issue.watchers.filter((id) => id !== accountId);
    return c.body(null, 204);
  });

  routes.post('/issue/:issue/notify', async (c) => {
    const issue = browseIssue(world, c.get('caller'), c.req.param('issue'));
    const { to = {}, ...body } = await readBody(c, notifyBody);
    const members = world.state.groups
      .filter(
        (group) =>
          to.groupIds?.includes(group.groupId) ||
          to.groups?.some((given) => given.groupId === group.groupId || given.name === group.name),
      )
      .flatMap((group) => group.members);
    const accounts = [
      ...(to.reporter ? [issue.fields.reporter] : []),
      ...(to.assignee ? [issue.fields.assignee] : []),
      ...(to.watchers ? issue.watchers : []),
      ...(to.users ?? []).map((user) => user.accountId),
      ...members,
    ].filter((id): id is string => typeof id === 'string');
    if (accounts.length === 0) throw badRequest('No recipients were defined for notification.');
    for (const accountId of new Set(accounts)) {
      sendMail(world, issue, {
        to: accountId,
        subject: body.subject ?? `(${issue.key}) ${String(issue.fields.summary)}`,
        text: body.textBody ?? (body.htmlBody ?? '').replace(/<[^>]+>/g, ''),
      });
    }
    return c.body(null, 204);
  });

  return routes;
}
