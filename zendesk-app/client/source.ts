import type { Audit } from './audit';
import type { Organization, Person } from './person';
import type { Ticket } from './ticket';
import type { Zendesk } from './zendesk';

/** A ticket as Zendesk gives it, before anything is understood. */
export interface TicketSource {
  readonly ticket: Ticket;
  readonly audits: readonly Audit[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
}

/**
 * Reads a ticket with its audits, people and organization: two reads, one more for every further hundred audits, and one for
 * people whom the side-loads leave out, such as the author of a comment that somebody else's update carried. Null where there is
 * no such ticket.
 */
export async function readTicketSource(zendesk: Zendesk, ticket: string | number): Promise<TicketSource | null> {
  const shown = await zendesk.ticket(ticket);
  if (!shown) return null;
  const { audits, users } = await zendesk.audits(ticket);
  const people = new Map([...users, ...shown.users].map((person) => [person.id, person]));
  const missing = authorsOf(audits).filter((id) => id > 0 && !people.has(id));
  for (const person of missing.length > 0 ? await zendesk.people(missing) : []) people.set(person.id, person);
  return { ticket: shown.ticket, audits, people: [...people.values()], organizations: shown.organizations };
}

/** Everybody who wrote an audit or a comment in one. */
function authorsOf(audits: readonly Audit[]): number[] {
  const authors = audits.flatMap(({ author_id, events }) => [
    author_id,
    ...events.flatMap((event) => (event.type === 'Comment' && event.author_id ? [event.author_id] : [])),
  ]);
  return [...new Set(authors)];
}
