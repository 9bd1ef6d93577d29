import { Hono } from 'hono';
import { isComment } from '../audits/audit';
import { commentView } from '../audits/comments';
import type { Call, Env, Router } from '../http/env';
import { Failure } from '../http/failure';
import { included, ticketsWith, usersOf } from '../http/sideload';
import { organizationView } from '../organizations/organization';
import { userView } from '../people/user';
import { epochSeconds } from '../store/instant';
import type { World } from '../store/world';
import { type Ticket, ticketView } from '../tickets/ticket';

const PAGE = 1000;
/** What changed in the minute before the request is not told yet, nor may an export start in it. */
const UNTOLD = 60;

interface Item {
  at: number;
  id: number;
}

/** https://developer.zendesk.com/api-reference/ticketing/ticket-management/incremental_exports/ */
export function incrementalRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const seconds = () => epochSeconds(world.clock.now());

  const startTime = (c: Call): number => {
    const start = Number(c.req.query('start_time'));
    if (c.req.query('start_time') === undefined || !Number.isFinite(start))
      throw new Failure(400, { error: 'InvalidStartTime', description: 'start_time is required' });
    if (start > seconds() - UNTOLD)
      throw new Failure(422, {
        error: 'StartTimeTooRecent',
        description: 'Too recent start_time. Use a start_time older than 60 seconds',
      });
    return start;
  };

  /** One page after a cursor; the last page's cursor goes on where it ended. */
  const byCursor = <T extends Item>(c: Call, key: string, items: T[], view: (one: T) => unknown) => {
    const cursor = c.req.query('cursor');
    const [since, afterId] = cursor ? decode(cursor) : [startTime(c), 0];
    const size = Math.min(Number(c.req.query('per_page') ?? PAGE) || PAGE, PAGE);
    const rest = items
      .filter((one) => one.at <= seconds() - UNTOLD && (one.at > since || (one.at === since && one.id > afterId)))
      .sort((a, b) => a.at - b.at || a.id - b.id);
    const shown = rest.slice(0, size);
    const last = shown.at(-1);
    const next = last ? encode(last.at, last.id) : (cursor ?? encode(since, 0));
    return {
      shown,
      body: {
        [key]: shown.map(view),
        after_cursor: next,
        after_url: `${world.origin}/api/v2/incremental/${key}/cursor.json?cursor=${encodeURIComponent(next)}`,
        before_cursor: null,
        before_url: null,
        end_of_stream: rest.length <= size,
      },
    };
  };

  /** One page from a start time; items of the last second may come again on the next. */
  const byTime = <T extends Item>(c: Call, path: string, key: string, items: T[], view: (one: T) => unknown) => {
    const since = startTime(c);
    const rest = items
      .filter((one) => one.at >= since && one.at <= seconds() - UNTOLD)
      .sort((a, b) => a.at - b.at || a.id - b.id);
    let shown = rest.slice(0, PAGE);
    const end = shown.at(-1)?.at ?? since;
    shown = rest.filter((one, index) => index < PAGE || one.at === end);
    return {
      [key]: shown.map(view),
      count: shown.length,
      end_of_stream: shown.length === rest.length,
      end_time: end,
      next_page: `${world.origin}/api/v2/incremental/${path}.json?start_time=${end}`,
    };
  };

  const tickets = () =>
    Object.values(world.state.tickets).map(({ ticket, deleted }) => ({
      at: ticket.generated_timestamp,
      id: ticket.id,
      ticket: deleted ? { ...ticket, status: 'deleted' as const } : ticket,
    }));
  const without = (c: Call, list: ReturnType<typeof tickets>) =>
    c.req.query('exclude_deleted') === 'true' ? list.filter((one) => one.ticket.status !== 'deleted') : list;

  router.get('/tickets/cursor', (c) => {
    const { shown, body } = byCursor(c, 'tickets', without(c, tickets()), (one) => ticketView(world, one.ticket));
    return c.json({
      ...body,
      ...ticketsWith(
        world,
        c,
        shown.map((one): Ticket => one.ticket),
      ),
    });
  });
  router.get('/tickets', (c) =>
    c.json(byTime(c, 'tickets', 'tickets', tickets(), (one) => ticketView(world, one.ticket))),
  );
  router.get('/users/cursor', (c) => {
    const users = Object.values(world.state.users).map((user) => ({
      at: epochSeconds(user.updated_at),
      id: user.id,
      user,
    }));
    return c.json(byCursor(c, 'users', users, (one) => userView(world, one.user)).body);
  });
  router.get('/organizations', (c) => {
    const organizations = Object.values(world.state.organizations).map((one) => ({
      at: epochSeconds(one.updated_at),
      id: one.id,
      organization: one,
    }));
    return c.json(
      byTime(c, 'organizations', 'organizations', organizations, (one) => organizationView(world, one.organization)),
    );
  });
  router.get('/ticket_events', (c) => {
    const comments = included(c).includes('comment_events');
    const events = Object.values(world.state.audits)
      .flat()
      .map((audit) => ({ at: epochSeconds(audit.created_at), id: audit.id, audit }));
    const page = byTime(c, 'ticket_events', 'ticket_events', events, ({ at, audit }) => ({
      id: audit.id,
      ticket_id: audit.ticket_id,
      timestamp: at,
      created_at: audit.created_at,
      updater_id: audit.author_id,
      via: audit.via?.channel ?? 'web',
      system: audit.metadata.system,
      metadata: audit.metadata,
      event_type: 'Audit',
      child_events: audit.events
        .filter((event) => comments || !isComment(event))
        .map((event) => childEvent(audit, event)),
    }));
    return c.json(
      included(c).includes('users')
        ? {
            ...page,
            users: usersOf(
              world,
              events.map((one) => one.audit.author_id),
            ),
          }
        : page,
    );
  });
  router.get('/ticket_metric_events', (c) =>
    c.json(byTime(c, 'ticket_metric_events', 'ticket_metric_events', [], (one) => one)),
  );
  return router;
}

/** A child event names its field by the KEY that holds the new value, and its type `event_type`. */
function childEvent(
  audit: Parameters<typeof commentView>[0],
  event: Parameters<typeof commentView>[0]['events'][number],
): unknown {
  if (isComment(event))
    return { ...commentView(audit, event), event_type: 'Comment', comment_present: true, comment_public: event.public };
  const base = { id: event.id, via: 'Web form', via_reference_id: null, event_type: event.type };
  if (event.type === 'Create') return { ...base, [String(event.field_name)]: event.value };
  if (event.type === 'Change')
    return { ...base, [String(event.field_name)]: event.value, previous_value: event.previous_value };
  return base;
}

const encode = (at: number, id: number): string => Buffer.from(`${at}.0||${id}|`).toString('base64');

function decode(cursor: string): [number, number] {
  const parts = /^(\d+)(?:\.\d+)?\|\|(\d+)\|$/.exec(Buffer.from(cursor, 'base64').toString());
  if (!parts) throw new Failure(400, { error: 'InvalidCursor', description: 'Invalid cursor' });
  return [Number(parts[1]), Number(parts[2])];
}
