import { Hono } from 'hono';
import { z } from 'zod';
import { groupView } from '../groups/group';
import { idList, readBody } from '../http/body';
import { type Call, caller, type Env, type Router } from '../http/env';
import { forbidden, notFound } from '../http/failure';
import { paged } from '../http/pages';
import { included } from '../http/sideload';
import { enqueue } from '../jobs/job';
import { organizationView } from '../organizations/organization';
import { matches } from '../search/people';
import type { World } from '../store/world';
import { liveTickets, ticketView } from '../tickets/ticket';
import { userEvent } from '../webhooks/events';
import { saveUser, userInput } from './save';
import { isAgent, ownView, type User, userById, userView } from './user';

export function usersRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const body = z.object({ user: userInput });
  const active = () => Object.values(world.state.users).filter((user) => user.active);
  const list = (c: Call, users: User[]) => {
    const organizations = included(c).includes('organizations')
      ? {
          organizations: [...new Set(users.map((user) => user.organization_id))].flatMap((id) =>
            id ? [organizationView(world, world.state.organizations[id]!)] : [],
          ),
        }
      : {};
    return c.json({ ...paged(world, c, 'users', users, (user) => userView(world, user)), ...organizations });
  };

  router.get('/', (c) => {
    const roles = [...(c.req.queries('role[]') ?? []), ...(c.req.queries('role') ?? [])];
    const external = c.req.query('external_id');
    return list(
      c,
      active().filter(
        (user) =>
          (roles.length === 0 || roles.includes(user.role)) &&
          (external === undefined || user.external_id === external),
      ),
    );
  });
  router.get('/me', (c) => {
    const user = c.get('user');
    if (!user)
      return c.json({
        user: {
          id: null,
          url: null,
          name: 'Anonymous user',
          email: 'invalid@example.com',
          role: 'end-user',
          verified: false,
          locale: 'en-US',
          organization_id: null,
        },
      });
    const view = isAgent(user) ? userView(world, user) : ownView(world, user);
    return c.json({ user: { ...view, authenticity_token: `token-${user.id}` } });
  });
  router.get('/count', (c) => c.json({ count: { value: active().length, refreshed_at: world.now() } }));
  router.get('/search', (c) => {
    const { query, external_id } = c.req.query();
    return list(
      c,
      active().filter((user) =>
        external_id === undefined ? matches(world, user, query ?? '') : user.external_id === external_id,
      ),
    );
  });
  router.get('/autocomplete', (c) => {
    const name = (c.req.query('name') ?? '').toLowerCase();
    return list(
      c,
      active().filter((user) => user.name.toLowerCase().includes(name)),
    );
  });
  router.get('/show_many', (c) => {
    const external = (c.req.query('external_ids') ?? '').split(',').filter(Boolean);
    const ids = idList(c.req.query('ids'));
    return list(
      c,
      active().filter(
        (user) => ids.includes(user.id) || (user.external_id !== null && external.includes(user.external_id)),
      ),
    );
  });
  router.post('/', async (c) => {
    const { user: input } = await readBody(c, body);
    if (input.role && input.role !== 'end-user' && caller(c).role !== 'admin') throw forbidden();
    return c.json({ user: userView(world, saveUser(world, input).user) }, 201);
  });
  router.post('/create_or_update', async (c) => {
    const { user, created } = saveUser(world, (await readBody(c, body)).user, { upsert: true });
    return c.json({ user: userView(world, user) }, created ? 201 : 200);
  });
  const many = (upsert: boolean) => async (c: Call) => {
    const { users } = await readBody(c, z.object({ users: z.array(z.unknown()) }));
    return c.json({ job_status: enqueue(world, { type: 'save-users', actorId: caller(c).id, users, upsert }) });
  };
  router.put('/update_many', async (c) => {
    const listed = z.array(z.looseObject({ id: z.coerce.number() })).max(100);
    const { users } = await readBody(c, z.object({ users: listed }));
    const work = { type: 'save-users', actorId: caller(c).id, users, upsert: false, byId: true } as const;
    return c.json({ job_status: enqueue(world, work) });
  });
  router.post('/create_many', many(false));
  router.post('/create_or_update_many', many(true));

  router.get('/:id', (c) => c.json({ user: userView(world, userById(world, c.req.param('id'))) }));
  router.put('/:id', async (c) => {
    const target = userById(world, c.req.param('id'));
    if (isAgent(target) && caller(c).role !== 'admin' && caller(c) !== target) throw forbidden();
    const { user: input } = await readBody(c, body);
    if (input.role && input.role !== target.role && caller(c).role !== 'admin') throw forbidden();
    return c.json({ user: userView(world, saveUser(world, input, { id: target.id }).user) });
  });
  router.delete('/:id', (c) => {
    const user = userById(world, c.req.param('id'));
    user.active = false;
    userEvent(world, 'zen:event-type:user.deleted', user, {});
    return c.json({ user: userView(world, user) });
  });
  router.get('/:id/organizations', (c) => {
    const mine = Object.values(world.state.organizationMemberships).filter(
      (one) => String(one.user_id) === c.req.param('id'),
    );
    return c.json(
      paged(
        world,
        c,
        'organizations',
        mine.flatMap((one) => world.state.organizations[one.organization_id] ?? []),
        (one) => organizationView(world, one),
      ),
    );
  });
  router.get('/:id/organization_memberships', (c) => {
    const mine = Object.values(world.state.organizationMemberships).filter(
      (one) => String(one.user_id) === c.req.param('id'),
    );
    return c.json(paged(world, c, 'organization_memberships', mine));
  });
  router.get('/:id/groups', (c) => {
    const mine = Object.values(world.state.groupMemberships).filter((one) => String(one.user_id) === c.req.param('id'));
    return c.json(
      paged(
        world,
        c,
        'groups',
        mine.flatMap((one) => world.state.groups[one.group_id] ?? []),
        (one) => groupView(world, one),
      ),
    );
  });
  router.get('/:id/tickets/:part', (c) => {
    const key = { requested: 'requester_id', assigned: 'assignee_id' }[c.req.param('part')] as
      | 'requester_id'
      | 'assignee_id'
      | undefined;
    if (!key) throw notFound();
    const tickets = liveTickets(world)
      .map((one) => one.ticket)
      .filter((ticket) => String(ticket[key]) === c.req.param('id'));
    return c.json(paged(world, c, 'tickets', tickets, (ticket) => ticketView(world, ticket)));
  });
  router.get('/:id/identities', (c) => {
    const user = userById(world, c.req.param('id'));
    const identity = {
      id: user.id + 1,
      user_id: user.id,
      type: 'email',
      value: user.email,
      verified: user.verified,
      primary: true,
      deliverable_state: 'deliverable',
      undeliverable_count: 0,
      created_at: user.created_at,
      updated_at: user.updated_at,
      url: world.url(`users/${user.id}/identities/${user.id + 1}`),
    };
    return c.json(paged(world, c, 'identities', user.email ? [identity] : []));
  });
  return router;
}
