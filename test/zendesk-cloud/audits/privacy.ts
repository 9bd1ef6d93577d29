import { invalid } from '../http/failure';
import type { User } from '../people/user';
import type { World } from '../store/world';
import { storedById } from '../tickets/ticket';
import { keep, system } from '../tickets/update';
import { type CommentEvent, Draft, via } from './audit';

/** Turns a public comment into an internal one, with an audit that says so; there is no way back. */
export function makePrivate(world: World, ticketId: number, event: CommentEvent, by: User): void {
  const stored = storedById(world, ticketId);
  if (stored.ticket.status === 'closed') throw invalid('status', 'Status: closed prevents ticket update');
  if (!event.public) return;
  event.public = false;
  const draft = new Draft(world, ticketId, by.id, { via: via('api'), metadata: system() });
  draft.add('CommentPrivacyChange', { comment_id: event.id, public: false });
  keep(world, stored, structuredClone(stored.ticket), draft.audit);
}
