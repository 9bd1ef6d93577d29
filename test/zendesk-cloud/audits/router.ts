import { Hono } from 'hono';
import type { Env, Router } from '../http/env';
import { notFound } from '../http/failure';
import { paged } from '../http/pages';
import { included, usersOf } from '../http/sideload';
import type { World } from '../store/world';
import { storedById } from '../tickets/ticket';
import { isComment } from './audit';
import { commentsOf, commentView } from './comments';
import { makePrivate } from './privacy';

/** Below `/tickets/:ticket`: its audits and its comments. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/ */
export function historyRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const ticketId = (id: string | undefined) => storedById(world, id ?? '').ticket.id;
  const audits = (id: string | undefined) => world.state.audits[ticketId(id)] ?? [];

  router.get('/audits', (c) => {
    const order =
      c.req.query('sort') === '-created_at' || c.req.query('sort_order') === 'desc'
        ? audits(c.req.param('ticket')).toReversed()
        : audits(c.req.param('ticket'));
    const page = paged(world, c, 'audits', order) as { audits: { author_id: number }[] };
    return c.json(
      included(c).includes('users')
        ? {
            ...page,
            users: usersOf(
              world,
              page.audits.map((audit) => audit.author_id),
            ),
          }
        : page,
    );
  });
  router.get('/audits/count', (c) =>
    c.json({ count: { value: audits(c.req.param('ticket')).length, refreshed_at: world.now() } }),
  );
  router.get('/audits/:audit', (c) => {
    const found = audits(c.req.param('ticket')).find((audit) => String(audit.id) === c.req.param('audit'));
    if (!found) throw notFound();
    return c.json({ audit: found });
  });
  router.put('/audits/:audit/make_private', (c) => {
    const event = audits(c.req.param('ticket'))
      .find((audit) => String(audit.id) === c.req.param('audit'))
      ?.events.find(isComment);
    if (!event) throw notFound();
    makePrivate(world, ticketId(c.req.param('ticket')), event, c.get('user')!);
    return c.body(null, 200);
  });

  router.get('/comments', (c) => {
    const list = commentsOf(world, ticketId(c.req.param('ticket')));
    const ordered =
      c.req.query('sort_order') === 'desc' || c.req.query('sort') === '-created_at' ? list.toReversed() : list;
    const page = paged(world, c, 'comments', ordered) as { comments: { author_id: number }[] };
    return c.json(
      included(c).includes('users')
        ? {
            ...page,
            users: usersOf(
              world,
              page.comments.map((one) => one.author_id),
            ),
          }
        : page,
    );
  });
  router.get('/comments/count', (c) =>
    c.json({ count: { value: commentsOf(world, ticketId(c.req.param('ticket'))).length, refreshed_at: world.now() } }),
  );
  router.put('/comments/:comment/make_private', (c) => {
    makePrivate(
      world,
      ticketId(c.req.param('ticket')),
      commentEvent(c.req.param('ticket'), c.req.param('comment')).event,
      c.get('user')!,
    );
    return c.body(null, 200);
  });
  router.put('/comments/:comment/redact', async (c) => {
    const { text = '' } = (await c.req.json()) as { text?: string };
    const { audit, event } = commentEvent(c.req.param('ticket'), c.req.param('comment'));
    for (const key of ['body', 'html_body', 'plain_body'] as const)
      event[key] = (event[key] ?? '').replaceAll(text, '▇'.repeat(text.length));
    return c.json({ comment: commentView(audit, event) });
  });

  function commentEvent(ticket: string | undefined, comment: string) {
    for (const audit of audits(ticket)) {
      const event = audit.events.filter(isComment).find((one) => String(one.id) === comment);
      if (event) return { audit, event };
    }
    throw notFound();
  }
  return router;
}
