import { Hono } from 'hono';
import { idList } from '../http/body';
import type { Env, Router } from '../http/env';
import { notFound } from '../http/failure';
import { paged } from '../http/pages';
import type { World } from '../store/world';
import { ticketView } from '../tickets/ticket';
import { takeIn, threadOf } from './receive';
import { type SuspendedTicket, waiting } from './suspended';

export function suspendedRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const find = (id: string | number): SuspendedTicket => {
    const found = waiting(world).find((one) => one.id === Number(id));
    if (!found) throw notFound();
    return found;
  };
  const view = (one: SuspendedTicket) => ({ url: world.url(`suspended_tickets/${one.id}`), ...one });
  const recover = (one: SuspendedTicket) => {
    const mail = { from: one.author.email, subject: one.subject, body: one.content };
    const thread =
      one.ticket_id === null ? threadOf(world, mail, one.recipient) : (world.state.tickets[one.ticket_id] ?? null);
    const taken = takeIn(world, mail, { address: one.author.email, name: one.author.name }, one.recipient, thread);
    delete world.state.suspended[one.id];
    return 'ticketId' in taken ? ticketView(world, world.state.tickets[taken.ticketId]!.ticket) : null;
  };
  router.get('/', (c) => c.json(paged(world, c, 'suspended_tickets', waiting(world), view)));
  router.put('/recover_many', (c) => c.json({ tickets: idList(c.req.query('ids')).map((id) => recover(find(id))) }));
  router.delete('/destroy_many', (c) => {
    for (const id of idList(c.req.query('ids'))) delete world.state.suspended[id];
    return c.body(null, 204);
  });
  router.get('/:id', (c) => c.json({ suspended_tickets: [view(find(c.req.param('id')))] }));
  router.put('/:id/recover', (c) => c.json({ ticket: [recover(find(c.req.param('id')))] }));
  router.delete('/:id', (c) => {
    delete world.state.suspended[find(c.req.param('id')).id];
    return c.body(null, 204);
  });
  return router;
}
