import type { ZendeskLine } from './zendesk-line';

/**
 * Who is who in an exported ticket. Users that came with it have their own role. Of others the requester and those in copy are
 * customers, and everybody else who updated the ticket is an agent; a requester who wrote an internal comment is one too, who
 * reported it for somebody.
 */
export function peopleOf({ ticket, audits, users }: ZendeskLine): NonNullable<ZendeskLine['users']> {
  const told = new Map((users ?? []).map((user) => [user.id, user]));
  const authors = new Set<number>();
  const internal = new Set<number>();
  for (const { author_id, events } of audits) {
    authors.add(author_id);
    for (const { type, author_id: writer, public: isPublic } of events) {
      if (type !== 'Comment') continue;
      authors.add(writer ?? author_id);
      if (isPublic === false) internal.add(writer ?? author_id);
    }
  }
  const copied = new Set([...(ticket.collaborator_ids ?? []), ...(ticket.email_cc_ids ?? [])]);
  const isCustomer = (id: number): boolean => !internal.has(id) && (id === ticket.requester_id || copied.has(id));
  const unknown = [...authors].filter((id) => id > 0 && told.get(id)?.role == null);
  return [
    ...[...told.values()].filter(({ role }) => role != null),
    ...unknown.map((id) => ({ ...told.get(id), id, role: isCustomer(id) ? 'end-user' : 'agent' })),
  ];
}
