import type { World } from '../store/world';
import { type Audit, type CommentEvent, isComment, via } from './audit';

/** The comments of a ticket as the comment lists give them, oldest first. */
export function commentsOf(world: World, ticketId: number) {
  return (world.state.audits[ticketId] ?? []).flatMap((audit) =>
    audit.events.filter(isComment).map((event) => commentView(audit, event)),
  );
}

export function commentView(audit: Audit, event: CommentEvent) {
  return {
    ...event,
    audit_id: event.audit_id ?? audit.id,
    author_id: event.author_id ?? audit.author_id,
    via: audit.via ?? via('web'),
    created_at: audit.created_at,
    metadata: audit.metadata,
  };
}
