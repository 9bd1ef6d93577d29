import type { Audit } from '../../client';
import type { TicketSource } from '../../history';
import type { Account } from '../account/account';

/** Reads a ticket with its audits, people and organization: two reads, and one more for every further hundred audits. */
export async function readSource({ zendesk }: Account, ticket: string): Promise<TicketSource | null> {
  const shown = await zendesk.ticket(ticket);
  if (!shown) return null;
  const { audits, users } = await zendesk.audits(ticket);
  const people = new Map([...users, ...shown.users].map((person) => [person.id, person]));
  return { ticket: shown.ticket, audits, people: [...people.values()], organizations: shown.organizations };
}

/** The source after a write, from the write's own answer; null where the answer lacks the audit. */
export function afterWrite(
  source: TicketSource,
  { ticket, audit }: { readonly ticket: TicketSource['ticket']; readonly audit?: Audit | undefined },
): TicketSource | null {
  return audit ? { ...source, ticket, audits: [...source.audits, audit] } : null;
}
