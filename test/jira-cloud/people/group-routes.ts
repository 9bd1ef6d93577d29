import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment, Exchange } from '../http/environment';
import { badRequest, conflict, notFound } from '../http/failure';
import { platformPage, queryList } from '../http/paging';
import { requireSiteAdmin } from '../permissions/access';
import { nextUuid } from '../store/ids';
import type { World } from '../store/world';
import { type Group, groupName } from './group';
import { userDetails } from './user';

/** `/group`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/ */
export function groupRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  const named = (c: Exchange): Group => {
    const group = world.state.groups.find(
      (other) => other.groupId === c.req.query('groupId') || other.name === c.req.query('groupname'),
    );
    if (!group) throw notFound('The group does not exist.');
    return group;
  };

  routes.post('/group', async (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const { name } = await readBody(c, z.looseObject({ name: z.string().min(1) }));
    if (world.state.groups.some((group) => group.name === name))
      throw conflict('A group or user with this name already exists.');
    const group: Group = { groupId: nextUuid(world, 'group'), name, members: [] };
    world.state.groups.push(group);
    return c.json(
      {
        ...groupName(world, group),
        users: { size: 0, items: [], 'max-results': 50, 'start-index': 0, 'end-index': 0 },
        expand: 'users',
      },
      201,
    );
  });

  routes.get('/group/bulk', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const ids = queryList(c, 'groupId');
    const names = queryList(c, 'groupName');
    const found = world.state.groups.filter(
      (group) => ids.length + names.length === 0 || ids.includes(group.groupId) || names.includes(group.name),
    );
    return c.json(
      platformPage(
        c,
        found.map(({ groupId, name }) => ({ groupId, name })),
      ),
    );
  });

  routes.get('/group/member', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    return c.json(
      platformPage(
        c,
        named(c).members.map((id) => userDetails(world, id)),
      ),
    );
  });

  routes.post('/group/user', async (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const group = named(c);
    const { accountId } = await readBody(c, z.looseObject({ accountId: z.string() }));
    if (!world.state.users[accountId]) throw notFound('The user does not exist.');
    if (group.members.includes(accountId)) throw badRequest('The user is already a member of the group.');
    group.members.push(accountId);
    return c.json({ ...groupName(world, group), expand: 'users' }, 201);
  });

  routes.delete('/group/user', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const group = named(c);
    group.members = group.members.filter((id) => id !== c.req.query('accountId'));
    return c.body(null, 200);
  });

  return routes;
}
