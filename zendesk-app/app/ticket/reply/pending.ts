import type { TicketSource } from '../../../client';
import { type ReplyField, readReplyField } from '../../../history';

/**
 * The reply that the sidebar prepared and that was not submitted yet: the field keeps the last reply's value for good, so only
 * a value that no update of the ticket set is news.
 */
export function pendingReply(value: unknown, { audits }: TicketSource, field: number): ReplyField | null {
  const reply = readReplyField(value);
  const isSaved = audits.some(({ events }) =>
    events.some((event) => event.field_name === String(field) && event.value === value),
  );
  return reply && !isSaved ? reply : null;
}
