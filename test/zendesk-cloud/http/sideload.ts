import { commentsOf } from '../audits/comments';
import { groupView } from '../groups/group';
import { organizationView } from '../organizations/organization';
import { userView } from '../people/user';
import type { World } from '../store/world';
import { type Ticket, ticketView } from '../tickets/ticket';
import type { Call } from './env';

/** https://developer.zendesk.com/documentation/ticketing/using-the-zendesk-api/side_loading/ */
export function included(c: Call): string[] {
  return (c.req.query('include') ?? '').split(',').map((part) => part.trim().replace(/^tickets\((.*)\)$/, '$1'));
}

export function ticketsWith(world: World, c: Call, tickets: readonly Ticket[]): Record<string, unknown> {
  const wanted = included(c);
  const all = <T>(ids: (number | null)[], table: Record<string, T>, view: (one: T) => unknown) =>
    [...new Set(ids)].flatMap((id) => (id !== null && table[id] ? [view(table[id])] : []));
  const side: Record<string, unknown> = {};
  if (wanted.includes('users')) {
    const ids = tickets.flatMap((one) => [
      one.requester_id,
      one.submitter_id,
      one.assignee_id,
      ...one.email_cc_ids,
      ...one.follower_ids,
    ]);
    side.users = all(ids, world.state.users, (user) => userView(world, user));
  }
  if (wanted.includes('organizations'))
    side.organizations = all(
      tickets.map((one) => one.organization_id),
      world.state.organizations,
      (one) => organizationView(world, one),
    );
  if (wanted.includes('groups'))
    side.groups = all(
      tickets.map((one) => one.group_id),
      world.state.groups,
      (one) => groupView(world, one),
    );
  if (wanted.includes('ticket_forms'))
    side.ticket_forms = all(
      tickets.map((one) => one.ticket_form_id),
      world.state.ticketForms,
      (one) => one,
    );
  return side;
}

/** A ticket with what is side-loaded into it. */
export function ticketWith(world: World, c: Call, ticket: Ticket) {
  const counted = included(c).includes('comment_count') ? { comment_count: commentsOf(world, ticket.id).length } : {};
  return { ...ticketView(world, ticket), ...counted };
}

export function usersOf(world: World, ids: (number | undefined)[]): unknown[] {
  return [...new Set(ids)].flatMap((id) =>
    id !== undefined && world.state.users[id] ? [userView(world, world.state.users[id])] : [],
  );
}
