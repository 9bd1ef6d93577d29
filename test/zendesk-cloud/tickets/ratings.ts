import { Hono } from 'hono';
import { z } from 'zod';
import { Draft, via } from '../audits/audit';
import { readBody } from '../http/body';
import { caller, type Env, type Router } from '../http/env';
import { forbidden, invalid, notFound } from '../http/failure';
import { paged } from '../http/pages';
import type { World } from '../store/world';
import { storedById } from './ticket';
import { commit, system } from './update';

/** What the requester of a solved ticket says of it. https://developer.zendesk.com/api-reference/ticketing/ticket-management/satisfaction_ratings/ */
export function ticketRatingRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  router.post('/:ticket/satisfaction_rating', async (c) => {
    const stored = storedById(world, c.req.param('ticket'));
    const { ticket } = stored;
    const user = caller(c);
    if (ticket.requester_id !== user.id) throw forbidden();
    const { satisfaction_rating: input } = await readBody(
      c,
      z.object({
        satisfaction_rating: z.looseObject({ score: z.enum(['good', 'bad']), comment: z.string().optional() }),
      }),
    );
    if (!['solved', 'closed'].includes(ticket.status)) throw invalid('base', 'Only solved tickets can be rated');
    const rating = {
      id: world.id(),
      url: '',
      assignee_id: ticket.assignee_id,
      group_id: ticket.group_id,
      requester_id: user.id,
      ticket_id: ticket.id,
      score: input.score,
      comment: input.comment ?? null,
      created_at: world.now(),
      updated_at: world.now(),
    };
    rating.url = world.url(`satisfaction_ratings/${rating.id}`);
    world.state.satisfactionRatings[rating.id] = rating;
    const after = structuredClone(ticket);
    after.satisfaction_rating = { id: rating.id, score: input.score, comment: input.comment ?? null };
    const draft = new Draft(world, ticket.id, user.id, { via: via('api'), metadata: system() });
    const previous = (ticket.satisfaction_rating as { score?: string } | null)?.score ?? 'unoffered';
    draft.add('Change', { value: input.score, field_name: 'satisfaction_score', previous_value: previous });
    commit(world, stored, ticket, after, draft, null, user, 'api');
    return c.json({ satisfaction_rating: [rating] });
  });
  return router;
}

export function ratingsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  router.get('/', (c) =>
    c.json(paged(world, c, 'satisfaction_ratings', Object.values(world.state.satisfactionRatings))),
  );
  router.get('/:id', (c) => {
    const found = world.state.satisfactionRatings[c.req.param('id')];
    if (!found) throw notFound();
    return c.json({ satisfaction_rating: [found] });
  });
  return router;
}
