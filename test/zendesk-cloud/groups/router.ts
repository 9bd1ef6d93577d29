import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Env, Router } from '../http/env';
import { invalid, notFound } from '../http/failure';
import { paged } from '../http/pages';
import { isAgent } from '../people/user';
import type { World } from '../store/world';
import { enlist, groupById, groupView, newGroup } from './group';

const groupInput = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  is_public: z.boolean().optional(),
});

export function groupsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const body = z.object({ group: groupInput });
  const all = () => Object.values(world.state.groups).filter((group) => !group.deleted);
  router.get('/', (c) => c.json(paged(world, c, 'groups', all(), (group) => groupView(world, group))));
  router.get('/assignable', (c) => c.json(paged(world, c, 'groups', all(), (group) => groupView(world, group))));
  router.get('/:id', (c) => c.json({ group: groupView(world, groupById(world, c.req.param('id'))) }));
  router.post('/', async (c) => {
    const { group: input } = await readBody(c, body);
    if (!input.name?.trim()) throw invalid('name', 'Name: cannot be blank', 'BlankValue');
    const { name, description, is_public } = input;
    return c.json(
      {
        group: groupView(
          world,
          newGroup(world, {
            name,
            ...(description === undefined ? {} : { description }),
            ...(is_public === undefined ? {} : { is_public }),
          }),
        ),
      },
      201,
    );
  });
  router.put('/:id', async (c) => {
    const group = groupById(world, c.req.param('id'));
    const { group: input } = await readBody(c, body);
    for (const key of ['name', 'description', 'is_public'] as const)
      if (input[key] !== undefined) Object.assign(group, { [key]: input[key] });
    group.updated_at = world.now();
    return c.json({ group: groupView(world, group) });
  });
  router.delete('/:id', (c) => {
    const group = groupById(world, c.req.param('id'));
    if (group.default) throw invalid('base', 'The default group cannot be deleted');
    group.deleted = true;
    return c.body(null, 204);
  });
  router.get('/:id/memberships', (c) =>
    c.json(
      paged(
        world,
        c,
        'group_memberships',
        Object.values(world.state.groupMemberships).filter((one) => String(one.group_id) === c.req.param('id')),
      ),
    ),
  );
  return router;
}

export function groupMembershipsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  // Every agent here can be assigned tickets, so both lists are the same.
  for (const path of ['/', '/assignable'])
    router.get(path, (c) =>
      c.json(
        paged(world, c, 'group_memberships', Object.values(world.state.groupMemberships), (one) => ({
          url: world.url(`group_memberships/${one.id}`),
          ...one,
        })),
      ),
    );
  router.post('/', async (c) => {
    const { group_membership: input } = await readBody(
      c,
      z.object({ group_membership: z.looseObject({ user_id: z.coerce.number(), group_id: z.coerce.number() }) }),
    );
    const user = world.state.users[input.user_id];
    if (!user || !isAgent(user)) throw invalid('user_id', 'User: is not an agent', 'InvalidValue');
    const one = enlist(world, user.id, groupById(world, input.group_id).id);
    return c.json({ group_membership: { url: world.url(`group_memberships/${one.id}`), ...one } }, 201);
  });
  router.delete('/:id', (c) => {
    if (!world.state.groupMemberships[c.req.param('id')]) throw notFound();
    delete world.state.groupMemberships[c.req.param('id')];
    return c.body(null, 204);
  });
  return router;
}
