import { Hono } from 'hono';
import { z } from 'zod';
import { via } from '../audits/audit';
import { commentsOf } from '../audits/comments';
import { readBody } from '../http/body';
import { caller, type Env, type Router } from '../http/env';
import { invalid, notFound } from '../http/failure';
import { paged } from '../http/pages';
import { usersOf } from '../http/sideload';
import type { World } from '../store/world';
import { personFor } from '../tickets/create';
import { liveTickets } from '../tickets/ticket';
import { mine, requestFor, requestView } from './request';
import { createRequest, requestInput, updateRequest } from './write-request';

export function requestsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const body = z.object({ request: requestInput });
  router.get('/', (c) => {
    const status = c.req.query('status')?.split(',');
    const user = caller(c);
    const found = liveTickets(world).filter(
      ({ ticket }) => ticket.is_public && mine(world, user, ticket) && (!status || status.includes(ticket.status)),
    );
    return c.json(paged(world, c, 'requests', found, (one) => requestView(world, one)));
  });
  router.get('/search', (c) => {
    const words = (c.req.query('query') ?? '').toLowerCase();
    const found = liveTickets(world).filter(
      ({ ticket }) =>
        ticket.is_public &&
        mine(world, caller(c), ticket) &&
        `${ticket.subject} ${ticket.description}`.toLowerCase().includes(words),
    );
    return c.json(paged(world, c, 'requests', found, (one) => requestView(world, one)));
  });
  router.post('/', async (c) => {
    const { request: input } = await readBody(c, body);
    const user = c.get('user') ?? anonymous(input.requester);
    const stored = createRequest(world, user, input, via('api'));
    return c.json({ request: requestView(world, stored) }, 201, {
      location: world.url(`requests/${stored.ticket.id}`),
    });
  });
  router.get('/:id', (c) => c.json({ request: requestView(world, requestFor(world, caller(c), c.req.param('id'))) }));
  router.put('/:id', async (c) => {
    const stored = requestFor(world, caller(c), c.req.param('id'));
    updateRequest(world, caller(c), stored, (await readBody(c, body)).request, via('api'));
    return c.json({ request: requestView(world, stored) });
  });
  const comments = (id: string, c: Parameters<typeof caller>[0]) =>
    commentsOf(world, requestFor(world, caller(c), id).ticket.id)
      .filter((one) => one.public)
      .map(({ metadata: _hidden, ...one }) => one);
  router.get('/:id/comments', (c) => {
    const list = comments(c.req.param('id'), c);
    return c.json({
      ...paged(world, c, 'comments', list),
      users: usersOf(
        world,
        list.map((one) => one.author_id),
      ),
    });
  });
  router.get('/:id/comments/:comment', (c) => {
    const found = comments(c.req.param('id'), c).find((one) => String(one.id) === c.req.param('comment'));
    if (!found) throw notFound();
    return c.json({ comment: found });
  });

  function anonymous(requester: z.output<typeof requestInput>['requester']) {
    if (!requester?.email) throw invalid('requester', 'Requester: is required', 'BlankValue');
    return personFor(world, requester.email, requester.name ?? null);
  }
  return router;
}
