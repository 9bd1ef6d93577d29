import { Hono } from 'hono';
import { type Call, caller, type Env, type Router } from '../http/env';
import { paged } from '../http/pages';
import type { World } from '../store/world';
import { liveTickets, type Ticket, ticketView } from '../tickets/ticket';
import { allHold } from './condition';
import { type Rule, ruleById } from './rule';

/** What a view shows to the one who looks. */
export function viewTicketsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const rule = (c: Call): Rule => ruleById(world.state.views, c.req.param('id') ?? '');
  const tickets = (c: Call): Ticket[] =>
    liveTickets(world)
      .map((one) => one.ticket)
      .filter((ticket) =>
        allHold(
          { world, before: ticket, after: ticket, actor: caller(c), comment: null, channel: 'web' },
          rule(c).conditions,
        ),
      );
  router.get('/:id/tickets', (c) =>
    c.json(paged(world, c, 'tickets', tickets(c), (ticket) => ticketView(world, ticket))),
  );
  router.get('/:id/count', (c) => {
    const value = tickets(c).length;
    return c.json({
      view_count: {
        view_id: rule(c).id,
        url: world.url(`views/${rule(c).id}/count`),
        value,
        pretty: String(value),
        fresh: true,
        active: true,
      },
    });
  });
  router.get('/:id/execute', (c) => {
    const { id, execution } = rule(c);
    const rows = tickets(c).map((ticket) => ({
      ticket: {
        id: ticket.id,
        subject: ticket.subject,
        status: ticket.status,
        priority: ticket.priority,
        type: ticket.type,
        url: world.url(`tickets/${ticket.id}`),
      },
      subject: ticket.subject,
      requester_id: ticket.requester_id,
      updated: ticket.updated_at,
      ticket_id: ticket.id,
    }));
    return c.json({
      columns: (execution as { columns?: unknown[] } | undefined)?.columns ?? [],
      rows,
      view: { id, url: world.url(`views/${id}`) },
      ...{ count: rows.length },
    });
  });
  return router;
}
