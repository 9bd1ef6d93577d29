import { Hono } from 'hono';
import type { Environment } from '../http/environment';
import { badRequest, forbidden, notFound } from '../http/failure';
import { platformPage, queryList, queryNumber } from '../http/paging';
import { permits } from '../permissions/access';
import type { World } from '../store/world';
import { groupName } from './group';
import { type User, userDetails } from './user';

/** `/user`, `/users`, `/myself`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/ */
export function userRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  const mayBrowse = (user: User): void => {
    if (!permits(world, user, 'USER_PICKER'))
      throw forbidden('You do not have the Browse users and groups global permission.');
  };

  routes.get('/myself', (c) => c.json(userDetails(world, c.get('caller').user.accountId)));

  routes.get('/user', (c) => {
    const accountId = c.req.query('accountId');
    if (!accountId)
      throw badRequest('Either the accountId, username, or the key query parameters need to be provided.');
    const { user } = c.get('caller');
    if (user.accountId !== accountId) mayBrowse(user);
    const details = userDetails(world, accountId);
    if (!details) throw notFound(`Specified user does not exist or you do not have required permissions`);
    return c.json(details);
  });

  routes.get('/user/groups', (c) => {
    mayBrowse(c.get('caller').user);
    const accountId = c.req.query('accountId') ?? '';
    if (!world.state.users[accountId]) throw notFound('The user does not exist.');
    return c.json(
      world.state.groups.filter((group) => group.members.includes(accountId)).map((group) => groupName(world, group)),
    );
  });

  routes.get('/user/bulk', (c) => {
    mayBrowse(c.get('caller').user);
    const found = queryList(c, 'accountId').flatMap((id) => userDetails(world, id) ?? []);
    return c.json(platformPage(c, found, 10, 200));
  });

  routes.get('/user/search', (c) => {
    mayBrowse(c.get('caller').user);
    const query = c.req.query('query')?.toLowerCase();
    const accountId = c.req.query('accountId');
    if (query === undefined && accountId === undefined) throw badRequest('The query parameter is required.');
    const startAt = queryNumber(c, 'startAt', 0);
    const found = Object.values(world.state.users).filter((user) =>
      accountId ? user.accountId === accountId : matches(user, query ?? ''),
    );
    const page = found.slice(startAt, startAt + Math.min(queryNumber(c, 'maxResults', 50), 1000));
    return c.json(page.map((user) => userDetails(world, user.accountId)));
  });

  routes.get('/user/assignable/search', (c) => {
    mayBrowse(c.get('caller').user);
    const key = c.req.query('project') ?? c.req.query('issueKey')?.replace(/-\d+$/, '');
    const project = Object.values(world.state.projects).find((other) => other.key === key || other.id === key);
    if (!project) throw notFound('The project or issue does not exist.');
    const query = (c.req.query('query') ?? '').toLowerCase();
    const found = Object.values(world.state.users).filter(
      (user) => matches(user, query) && permits(world, user, 'ASSIGNABLE_USER', project.id),
    );
    return c.json(found.slice(0, queryNumber(c, 'maxResults', 50)).map((user) => userDetails(world, user.accountId)));
  });

  return routes;
}

function matches(user: User, query: string): boolean {
  return [user.displayName, user.email ?? ''].some((text) => text.toLowerCase().includes(query));
}
