import { z } from 'zod';
import { type Audit, auditSchema } from './audit';
import type { Connection } from './connection';
import { isNotFound } from './failure';
import { pages } from './pages';
import { type Organization, organizationSchema, type Person, personSchema } from './person';
import { type NewTicket, type Ticket, type TicketUpdate, ticketSchema } from './ticket';

/** A ticket with the people and the organization that it names. */
export interface ShownTicket {
  readonly ticket: Ticket;
  readonly users: readonly Person[];
  readonly organizations: readonly Organization[];
}

export interface Audits {
  readonly audits: readonly Audit[];
  readonly users: readonly Person[];
}

const people = z.array(personSchema).default([]);
const organizations = z.array(organizationSchema).default([]);
const one = z.looseObject({ ticket: ticketSchema, users: people, organizations });
const written = z.looseObject({ ticket: ticketSchema, audit: auditSchema.optional().catch(undefined) });

/** The calls on tickets and people that a review needs; what setup needs stands in its own folder. */
export function createZendesk(connection: Connection) {
  return {
    connection,
    /** Null where there is no such ticket, or it was deleted. */
    async ticket(id: string | number): Promise<ShownTicket | null> {
      try {
        return await connection.call('GET', `tickets/${id}`, one, { query: { include: 'users,organizations' } });
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    },
    /** Every audit of a ticket, oldest first as Zendesk lists them, with the people who wrote them. */
    async audits(ticket: string | number): Promise<Audits> {
      const audits: Audit[] = [];
      const users = new Map<number, Person>();
      const page = z.looseObject({ audits: z.array(auditSchema), users: people });
      for await (const found of pages(connection, `tickets/${ticket}/audits`, page, { include: 'users' })) {
        audits.push(...found.audits);
        for (const person of found.users) users.set(person.id, person);
      }
      return { audits, users: [...users.values()] };
    },
    update: (id: string | number, ticket: TicketUpdate) =>
      connection.call('PUT', `tickets/${id}`, written, { body: { ticket } }),
    create: (ticket: NewTicket, idempotencyKey: string) =>
      connection.call('POST', 'tickets', written, {
        body: { ticket },
        headers: { 'idempotency-key': idempotencyKey },
        repeatable: true,
      }),
    async byExternalId(externalId: string): Promise<readonly Ticket[]> {
      const found = await connection.call('GET', 'tickets', z.looseObject({ tickets: z.array(ticketSchema) }), {
        query: { external_id: externalId },
      });
      return found.tickets;
    },
    async person(id: string | number): Promise<Person | null> {
      try {
        return (await connection.call('GET', `users/${id}`, z.looseObject({ user: personSchema }))).user;
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    },
    /** People by their ids, at most a hundred. */
    async people(ids: readonly number[]): Promise<readonly Person[]> {
      const shown = z.looseObject({ users: z.array(personSchema) });
      return (await connection.call('GET', 'users/show_many', shown, { query: { ids: ids.slice(0, 100).join(',') } }))
        .users;
    },
    async organization(id: string | number): Promise<Organization | null> {
      try {
        const shown = z.looseObject({ organization: organizationSchema });
        return (await connection.call('GET', `organizations/${id}`, shown)).organization;
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    },
    async me(): Promise<Person> {
      return (await connection.call('GET', 'users/me', z.looseObject({ user: personSchema }))).user;
    },
  };
}

export type Zendesk = ReturnType<typeof createZendesk>;
