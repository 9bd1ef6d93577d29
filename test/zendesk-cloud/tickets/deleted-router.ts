import { Hono } from 'hono';
import { idList } from '../http/body';
import { caller, type Env, type Router } from '../http/env';
import { notFound } from '../http/failure';
import { paged } from '../http/pages';
import type { World } from '../store/world';
import { restoreTicket } from './deletion';

export function deletedTicketsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const deleted = () => Object.values(world.state.tickets).filter((one) => one.deleted);
  const find = (id: string | number) => {
    const found = world.state.tickets[id];
    if (!found?.deleted) throw notFound();
    return found;
  };
  router.get('/', (c) =>
    c.json(
      paged(world, c, 'deleted_tickets', deleted(), ({ ticket, deleted: how }) => ({
        id: ticket.id,
        subject: ticket.subject,
        description: ticket.description,
        actor: { id: how!.by, name: world.state.users[how!.by]?.name },
        deleted_at: how!.at,
        previous_state: how!.previousState,
      })),
    ),
  );
  router.put('/restore_many', (c) => {
    for (const id of idList(c.req.query('ids'))) restoreTicket(world, find(id), caller(c));
    return c.body(null, 200);
  });
  router.put('/:id/restore', (c) => {
    restoreTicket(world, find(c.req.param('id')), caller(c));
    return c.body(null, 200);
  });
  return router;
}
