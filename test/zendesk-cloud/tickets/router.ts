import { Hono } from 'hono';
import { z } from 'zod';
import { type Via, via } from '../audits/audit';
import { historyRouter } from '../audits/router';
import { idList, readBody } from '../http/body';
import { type Call, caller, type Env, type Router } from '../http/env';
import { Failure, invalid } from '../http/failure';
import { paged } from '../http/pages';
import { ticketsWith, ticketWith, usersOf } from '../http/sideload';
import { enqueue } from '../jobs/job';
import type { World } from '../store/world';
import { deleteTicket } from './deletion';
import { type TicketInput, ticketInput } from './input';
import { liveTickets, storedById, type Ticket, ticketView } from './ticket';
import { system, updateTicket } from './update';
import { createFrom, updateFrom } from './write-ticket';

const MANY = 100;

export function ticketsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const list = (c: Call, tickets: Ticket[]) => {
    const page = paged(world, c, 'tickets', tickets, (ticket) => ticketWith(world, c, ticket));
    return c.json({ ...page, ...ticketsWith(world, c, tickets) });
  };

  router.get('/', (c) => {
    const external = c.req.query('external_id');
    return list(
      c,
      liveTickets(world)
        .map((one) => one.ticket)
        .filter((ticket) => external === undefined || ticket.external_id === external),
    );
  });
  router.get('/count', (c) => c.json({ count: { value: liveTickets(world).length, refreshed_at: world.now() } }));
  router.get('/show_many', (c) =>
    list(
      c,
      idList(c.req.query('ids'))
        .slice(0, MANY)
        .flatMap((id) => (world.state.tickets[id]?.deleted === null ? [world.state.tickets[id].ticket] : [])),
    ),
  );
  router.get('/recent', (c) =>
    list(
      c,
      liveTickets(world)
        .map((one) => one.ticket)
        .slice(-5),
    ),
  );

  router.post('/', async (c) => {
    const { ticket: input } = await readBody(c, z.object({ ticket: ticketInput }));
    const { ticket } = createFrom(world, caller(c), typed(c, input), channelOf(c));
    const audit = world.state.audits[ticket.id]!.at(-1);
    return c.json({ ticket: ticketView(world, ticket), audit }, 201, { location: world.url(`tickets/${ticket.id}`) });
  });
  router.post('/create_many', async (c) => {
    const { tickets } = await readBody(c, z.object({ tickets: z.array(z.unknown()) }));
    if (tickets.length > MANY) throw tooMany();
    return c.json({ job_status: enqueue(world, { type: 'create-tickets', actorId: caller(c).id, tickets }) });
  });
  router.put('/update_many', async (c) => {
    const body = await readBody(
      c,
      z.object({
        ticket: z.record(z.string(), z.unknown()).optional(),
        tickets: z.array(z.looseObject({ id: z.coerce.number() })).optional(),
      }),
    );
    const ids = idList(c.req.query('ids'));
    const changes =
      body.tickets?.map(({ id, ...ticket }) => ({ id, ticket })) ??
      ids.map((id) => ({ id, ticket: body.ticket ?? {} }));
    if (changes.length > MANY) throw tooMany();
    return c.json({ job_status: enqueue(world, { type: 'update-tickets', actorId: caller(c).id, changes }) });
  });
  router.delete('/destroy_many', (c) => {
    const ids = idList(c.req.query('ids'));
    if (ids.length > MANY) throw tooMany();
    return c.json({ job_status: enqueue(world, { type: 'delete-tickets', actorId: caller(c).id, ids }) });
  });

  router.get('/:ticket', (c) => {
    const { ticket } = storedById(world, c.req.param('ticket'));
    return c.json({ ticket: ticketWith(world, c, ticket), ...ticketsWith(world, c, [ticket]) });
  });
  router.put('/:ticket', async (c) => {
    const stored = storedById(world, c.req.param('ticket'));
    const { ticket: input } = await readBody(c, z.object({ ticket: ticketInput }));
    const audit = updateFrom(world, caller(c), stored, typed(c, input), channelOf(c));
    return c.json({ ticket: ticketView(world, stored.ticket), audit });
  });
  router.delete('/:ticket', (c) => {
    deleteTicket(world, storedById(world, c.req.param('ticket')), caller(c));
    return c.body(null, 204);
  });
  router.post('/:ticket/merge', async (c) => {
    const target = storedById(world, c.req.param('ticket')).ticket;
    const merge = await readBody(c, z.looseObject({ ids: z.array(z.coerce.number()) }));
    if (target.status === 'closed') throw invalid('base', 'Target ticket is closed');
    return c.json({
      job_status: enqueue(world, { type: 'merge-tickets', actorId: caller(c).id, targetId: target.id, merge }),
    });
  });

  router.get('/:ticket/tags', (c) => c.json({ tags: storedById(world, c.req.param('ticket')).ticket.tags }));
  const tagWriter = (write: (tags: string[]) => object, status: 200 | 201) => async (c: Call) => {
    const stored = storedById(world, c.req.param('ticket') ?? '');
    const { tags } = await readBody(c, z.object({ tags: z.union([z.array(z.string()), z.string()]).default([]) }));
    updateTicket(world, stored, {
      actor: caller(c),
      via: via('api'),
      writes: write([tags].flat()),
      metadata: system(),
    });
    return c.json({ tags: stored.ticket.tags }, status);
  };
  router.put(
    '/:ticket/tags',
    tagWriter((tags) => ({ additional_tags: tags }), 200),
  );
  router.post(
    '/:ticket/tags',
    tagWriter((tags) => ({ tags }), 201),
  );
  router.delete(
    '/:ticket/tags',
    tagWriter((tags) => ({ remove_tags: tags }), 200),
  );

  router.get('/:ticket/incidents', (c) => {
    const id = storedById(world, c.req.param('ticket')).ticket.id;
    return list(
      c,
      liveTickets(world)
        .map((one) => one.ticket)
        .filter((ticket) => ticket.problem_id === id),
    );
  });
  const people = (key: 'follower_ids' | 'email_cc_ids' | 'collaborator_ids') => (c: Call) => {
    const { ticket } = storedById(world, c.req.param('ticket') ?? '');
    return c.json({
      users: usersOf(world, ticket[key]),
      next_page: null,
      previous_page: null,
      count: ticket[key].length,
    });
  };
  router.get('/:ticket/followers', people('follower_ids'));
  router.get('/:ticket/email_ccs', people('email_cc_ids'));
  router.get('/:ticket/collaborators', people('collaborator_ids'));
  router.route('/:ticket', historyRouter(world));
  return router;
}

const channelOf = (c: Call): Via => via(c.get('channel'));

/** The agent interface sends no metadata, whatever stands in the body. */
function typed(c: Call, input: TicketInput): TicketInput {
  if (c.get('channel') === 'api') return input;
  const { metadata: _metadata, ...rest } = input;
  return rest;
}

const tooMany = () => new Failure(422, { error: 'TooManyValues', description: `Too many tickets. Limit is ${MANY}.` });
