import { type Audit, type CommentEvent, Draft, type Via } from '../audits/audit';
import { isAgent, type User } from '../people/user';
import { runTriggers } from '../rules/triggers';
import { epochSeconds } from '../store/instant';
import type { World } from '../store/world';
import { checkClosed, checkLife, checkRequired } from './checks';
import { addComment, type NewComment } from './comment';
import { differences } from './difference';
import type { StoredTicket, Ticket } from './ticket';
import { apply, enter, type Writes } from './writes';

export interface Update {
  actor: User;
  via: Via;
  writes: Writes;
  comment?: NewComment | null;
  /** `custom` comes through the API alone. */
  metadata?: Audit['metadata'];
}

const DAY = 86_400_000;
/** https://support.zendesk.com/hc/en-us/articles/4408894213018 */
export const CLOSED_AFTER_SOLVED = 28 * DAY;

/** Statuses an end user's public comment opens again; a new ticket stays new. */
const REOPENED: readonly Ticket['status'][] = ['pending', 'hold', 'solved'];

/**
 * One update of a ticket: all of it or, with a 422, nothing. Triggers act inside its audit. An update that changes nothing
 * leaves no audit; its events are empty then.
 */
export function updateTicket(world: World, stored: StoredTicket, update: Update): Audit {
  const { actor, comment = null, writes } = update;
  const before = stored.ticket;
  checkClosed(before, writes, comment !== null);
  const after = structuredClone(before);
  apply(world, after, writes);
  if (
    comment?.public &&
    !isAgent(comment.author) &&
    writes.status === undefined &&
    writes.custom_status_id == null &&
    REOPENED.includes(after.status)
  ) {
    enter(world, after, 'open');
  }
  checkLife(before, after);
  checkRequired(world, actor, before, after);
  const draft = new Draft(world, before.id, actor.id, { via: update.via, metadata: update.metadata ?? system() });
  const said = comment ? addComment(world, draft, comment) : null;
  for (const { field_name, previous, value } of differences(before, after))
    draft.add('Change', { value, field_name, previous_value: previous });
  if (draft.audit.events.length === 0) return draft.audit;
  return commit(world, stored, before, after, draft, said, actor, update.via.channel);
}

/** Lets the triggers act, then keeps the ticket and its audit. */
export function commit(
  world: World,
  stored: StoredTicket,
  before: Ticket | null,
  after: Ticket,
  draft: Draft,
  comment: CommentEvent | null,
  actor: User,
  channel: string,
): Audit {
  if (comment?.public) after.is_public = true;
  runTriggers({ world, before, after, actor, comment, channel }, draft);
  keep(world, stored, after, draft.audit);
  return draft.audit;
}

/** Puts a ticket's new state and its audit in place. */
export function keep(world: World, stored: StoredTicket, after: Ticket, audit: Audit): void {
  const was = stored.solvedAt !== null;
  after.updated_at = world.now();
  after.generated_timestamp = epochSeconds(world.clock.now());
  stored.ticket = after;
  const history = world.state.audits[after.id] ?? [];
  history.push(audit);
  world.state.audits[after.id] = history;
  if (after.status === 'solved' && !was) {
    stored.solvedAt = world.clock.now();
    world.schedule({ kind: 'close-solved', at: stored.solvedAt + CLOSED_AFTER_SOLVED, ticketId: after.id });
  } else if (after.status !== 'solved') stored.solvedAt = null;
}

export const system = (): Audit['metadata'] => ({
  system: { client: 'Zendesk', ip_address: '192.0.2.10', location: 'Exampleville', latitude: 0, longitude: 0 },
  custom: {},
});
