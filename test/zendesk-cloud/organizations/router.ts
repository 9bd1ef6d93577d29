import { Hono } from 'hono';
import { z } from 'zod';
import { idList, readBody } from '../http/body';
import { type Call, caller, type Env, type Router } from '../http/env';
import { forbidden, notFound } from '../http/failure';
import { paged } from '../http/pages';
import { enqueue } from '../jobs/job';
import { userView } from '../people/user';
import type { World } from '../store/world';
import { liveTickets, ticketView } from '../tickets/ticket';
import { organizationEvent } from '../webhooks/events';
import { join, type Organization, organizationById, organizationView } from './organization';
import { organizationInput, saveOrganization } from './save';

export function organizationsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const body = z.object({ organization: organizationInput });
  const all = () => Object.values(world.state.organizations);
  const list = (c: Call, found: Organization[]) =>
    c.json(paged(world, c, 'organizations', found, (one) => organizationView(world, one)));

  router.get('/', (c) => list(c, all()));
  router.get('/count', (c) => c.json({ count: { value: all().length, refreshed_at: world.now() } }));
  router.get('/search', (c) => {
    const { external_id, name } = c.req.query();
    return list(
      c,
      all().filter((one) =>
        external_id === undefined ? one.name.toLowerCase() === name?.toLowerCase() : one.external_id === external_id,
      ),
    );
  });
  router.get('/autocomplete', (c) =>
    list(
      c,
      all().filter((one) => one.name.toLowerCase().startsWith((c.req.query('name') ?? '').toLowerCase())),
    ),
  );
  router.get('/show_many', (c) => {
    const ids = idList(c.req.query('ids'));
    const external = (c.req.query('external_ids') ?? '').split(',').filter(Boolean);
    return list(
      c,
      all().filter((one) => ids.includes(one.id) || (one.external_id !== null && external.includes(one.external_id))),
    );
  });
  router.post('/', async (c) =>
    c.json(
      { organization: organizationView(world, saveOrganization(world, (await readBody(c, body)).organization, null)) },
      201,
    ),
  );
  router.post('/create_or_update', async (c) => {
    const { organization: input } = await readBody(c, body);
    const known = all().find(
      (one) =>
        one.id === input.id ||
        (input.external_id && one.external_id === input.external_id) ||
        one.name.toLowerCase() === input.name?.toLowerCase(),
    );
    return c.json(
      { organization: organizationView(world, saveOrganization(world, input, known?.id ?? null)) },
      known ? 200 : 201,
    );
  });
  const work = (c: Call, organizations: { id: number | null; organization: unknown }[]) =>
    c.json({ job_status: enqueue(world, { type: 'save-organizations', actorId: caller(c).id, organizations }) });
  router.post('/create_many', async (c) => {
    const { organizations } = await readBody(c, z.object({ organizations: z.array(z.unknown()).max(100) }));
    return work(
      c,
      organizations.map((organization) => ({ id: null, organization })),
    );
  });
  router.put('/update_many', async (c) => {
    const one = await readBody(
      c,
      z.object({
        organization: z.unknown().optional(),
        organizations: z
          .array(z.looseObject({ id: z.coerce.number() }))
          .max(100)
          .optional(),
      }),
    );
    return work(
      c,
      one.organizations?.map((organization) => ({ id: organization.id, organization })) ??
        idList(c.req.query('ids')).map((id) => ({ id, organization: one.organization })),
    );
  });
  router.get('/:id', (c) =>
    c.json({ organization: organizationView(world, organizationById(world, c.req.param('id'))) }),
  );
  router.put('/:id', async (c) => {
    const { organization: input } = await readBody(c, body);
    const { id } = organizationById(world, c.req.param('id'));
    // Agents without a custom role may write notes and nothing else.
    if (caller(c).role !== 'admin' && Object.keys(input).some((key) => key !== 'notes')) throw forbidden();
    return c.json({ organization: organizationView(world, saveOrganization(world, input, id)) });
  });
  router.delete('/:id', (c) => {
    const organization = organizationById(world, c.req.param('id'));
    delete world.state.organizations[organization.id];
    for (const membership of Object.values(world.state.organizationMemberships)) {
      if (membership.organization_id !== organization.id) continue;
      delete world.state.organizationMemberships[membership.id];
      const user = world.state.users[membership.user_id];
      if (user?.organization_id === organization.id) user.organization_id = null;
    }
    organizationEvent(world, 'zen:event-type:organization.deleted', organization, {});
    return c.body(null, 204);
  });
  router.get('/:id/users', (c) => {
    const ids = Object.values(world.state.organizationMemberships)
      .filter((one) => String(one.organization_id) === c.req.param('id'))
      .map((one) => one.user_id);
    return c.json(
      paged(
        world,
        c,
        'users',
        ids.flatMap((id) => world.state.users[id] ?? []),
        (user) => userView(world, user),
      ),
    );
  });
  router.get('/:id/tickets', (c) => {
    const tickets = liveTickets(world)
      .map((one) => one.ticket)
      .filter((ticket) => String(ticket.organization_id) === c.req.param('id'));
    return c.json(paged(world, c, 'tickets', tickets, (ticket) => ticketView(world, ticket)));
  });
  return router;
}

export function organizationMembershipsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const view = (id: number | string) => {
    const one = world.state.organizationMemberships[id];
    if (!one) throw notFound();
    return {
      url: world.url(`organization_memberships/${id}`),
      ...one,
      organization_name: world.state.organizations[one.organization_id]?.name,
    };
  };
  router.get('/', (c) =>
    c.json(
      paged(world, c, 'organization_memberships', Object.values(world.state.organizationMemberships), (one) =>
        view(one.id),
      ),
    ),
  );
  router.get('/:id', (c) => c.json({ organization_membership: view(c.req.param('id')) }));
  router.post('/', async (c) => {
    const { organization_membership: input } = await readBody(
      c,
      z.object({
        organization_membership: z.looseObject({ user_id: z.coerce.number(), organization_id: z.coerce.number() }),
      }),
    );
    if (!world.state.users[input.user_id]) throw notFound();
    organizationById(world, input.organization_id);
    return c.json({ organization_membership: view(join(world, input.user_id, input.organization_id).id) }, 201);
  });
  router.delete('/:id', (c) => {
    const one = world.state.organizationMemberships[c.req.param('id')];
    if (!one) throw notFound();
    delete world.state.organizationMemberships[one.id];
    const user = world.state.users[one.user_id];
    if (user?.organization_id === one.organization_id) user.organization_id = null;
    return c.body(null, 204);
  });
  return router;
}
