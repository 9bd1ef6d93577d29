import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Env, Router } from '../http/env';
import { notFound } from '../http/failure';
import { paged } from '../http/pages';
import { statusById } from '../statuses/status';
import type { World } from '../store/world';
import { formById, type TicketFormStatus } from './form';

/** Links a custom status to a form; the link that exists already is given back. */
export function linkStatus(world: World, statusId: number, formId: number): TicketFormStatus {
  const known = Object.values(world.state.ticketFormStatuses).find(
    (one) => one.custom_status_id === statusId && one.ticket_form_id === formId,
  );
  if (known) return known;
  const link = {
    id: `01HF${world.id().toString(36).toUpperCase().padStart(22, '0')}`,
    custom_status_id: statusId,
    ticket_form_id: formId,
  };
  world.state.ticketFormStatuses[link.id] = link;
  return link;
}

/** https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_form_statuses/ */
export function formStatusesRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const of = (formId: number) =>
    Object.values(world.state.ticketFormStatuses).filter((one) => one.ticket_form_id === formId);
  const formOf = (id: string | undefined) => formById(world, id ?? '');
  router.get('/', (c) => c.json({ ticket_form_statuses: of(formOf(c.req.param('form')).id) }));
  router.post('/', async (c) => {
    const form = formOf(c.req.param('form'));
    const { ticket_form_status } = await readBody(
      c,
      z.object({ ticket_form_status: z.array(z.looseObject({ custom_status_id: z.coerce.number() })) }),
    );
    for (const one of ticket_form_status) linkStatus(world, statusById(world, one.custom_status_id).id, form.id);
    return c.json({ ticket_form_statuses: of(form.id) });
  });
  router.put('/', async (c) => {
    const form = formOf(c.req.param('form'));
    const change = z.looseObject({
      id: z.string().optional(),
      custom_status_id: z.coerce.number().optional(),
      _destroy: z.union([z.string(), z.boolean()]).optional(),
    });
    const { ticket_form_status } = await readBody(c, z.object({ ticket_form_status: z.array(change) }));
    for (const one of ticket_form_status) {
      if (one._destroy !== undefined && String(one._destroy) === 'true' && one.id)
        delete world.state.ticketFormStatuses[one.id];
      else if (one.custom_status_id) linkStatus(world, statusById(world, one.custom_status_id).id, form.id);
    }
    return c.json({ ticket_form_statuses: of(form.id) });
  });
  router.delete('/:link', (c) => {
    const link = world.state.ticketFormStatuses[c.req.param('link')];
    if (!link) throw notFound();
    delete world.state.ticketFormStatuses[link.id];
    return c.body(null, 204);
  });
  return router;
}

export function allFormStatusesRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  router.get('/', (c) =>
    c.json(paged(world, c, 'ticket_form_statuses', Object.values(world.state.ticketFormStatuses))),
  );
  return router;
}
