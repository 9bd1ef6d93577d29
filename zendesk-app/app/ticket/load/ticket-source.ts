import type { Person, Ticket, TicketSource } from '../../../client';
import type { ReadAudits } from './audit-pages';
import type { HostTicket } from './host-ticket';

/**
 * The ticket as the readers take it, from what the page knows and the audits tell. Nobody's unsaved change of a field is
 * believed: whatever decides something is read from the audits.
 */
export function ticketSource({ ticket, currentUser }: HostTicket, { audits, people }: ReadAudits): TicketSource {
  const [first] = audits;
  const last = audits.at(-1);
  const instant = (at: number | undefined): string => new Date(at ?? 0).toISOString();
  const requester = ticket.requester;
  return {
    ticket: {
      id: ticket.id,
      subject: ticket.subject ?? '',
      status: ticket.status,
      custom_status_id: ticket.customStatus?.id ?? null,
      priority: ticket.priority ?? null,
      requester_id: requester?.id ?? 0,
      assignee_id: ticket.assignee?.user?.id ?? null,
      group_id: ticket.assignee?.group?.id ?? null,
      organization_id: ticket.organization?.id ?? null,
      collaborator_ids: (ticket.collaborators ?? []).flatMap(({ id }) => id ?? []),
      created_at: ticket.createdAt ?? instant(first?.created_at),
      updated_at: instant(last?.created_at),
      via: first?.via ?? null,
    } satisfies Ticket,
    audits,
    people: peopleOf([...people], [requester, currentUser, ticket.assignee?.user]),
    organizations: ticket.organization ? [ticket.organization] : [],
  };
}

/** Everybody once; what the API says of somebody goes before what the page says. */
function peopleOf(known: readonly Person[], shown: readonly (Person | null | undefined)[]): Person[] {
  const all = new Map(shown.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  for (const person of known) all.set(person.id, person);
  return [...all.values()];
}
