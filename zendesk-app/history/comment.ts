import type { Audit, AuditEvent } from '../client';

/** The text of a comment, plain where Zendesk gives it plain. */
export function bodyOf(event: AuditEvent | undefined): string {
  const body = event?.plain_body ?? event?.body;
  return typeof body === 'string' ? body : '';
}

/**
 * Zendesk's own flag of a comment that a machine wrote (value 4).
 * https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#comment-flags
 */
const GENERATED = 4;

export function isAutomaticComment(audit: Audit): boolean {
  const flags = audit.metadata?.flags;
  return Array.isArray(flags) && flags.includes(GENERATED);
}

/** Ids of comments that were public when they were written and were made private later: what was said stays said. */
export function madePrivate(audits: readonly Audit[]): ReadonlySet<number> {
  const changes = audits.flatMap(({ events }) => events).filter(({ type }) => type === 'CommentPrivacyChange');
  return new Set(
    changes.flatMap(({ comment_id, public: isPublic }) => (comment_id && isPublic === false ? [comment_id] : [])),
  );
}
