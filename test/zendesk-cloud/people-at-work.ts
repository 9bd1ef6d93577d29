import { via } from './audits/audit';
import { parse } from './http/body';
import { type User, userByEmail } from './people/user';
import { requestFor } from './requests/request';
import { createRequest, requestInput, updateRequest } from './requests/write-request';
import type { World } from './store/world';
import { type TicketInput, ticketInput } from './tickets/input';
import { storedById, type Ticket } from './tickets/ticket';
import { createFrom, updateFrom } from './tickets/write-ticket';

/** What a person types into Zendesk's own pages. Failures are the API's: a `Failure` with its status and body. */
export interface PeopleAtWork {
  /** An agent submits the ticket page: `via` web, and no metadata, whatever is passed. */
  agentSubmits(email: string, ticketId: number, ticket: unknown): Ticket;
  agentCreates(email: string, ticket: unknown): Ticket;
  /** An end user sends the Help Center's form. */
  customerRequests(email: string, request: unknown): Ticket;
  /** An end user answers, or marks as solved, on the request's page. */
  customerUpdates(email: string, ticketId: number, request: unknown): Ticket;
}

export function peopleAtWork(world: World): PeopleAtWork {
  const person = (email: string): User => {
    const user = userByEmail(world, email);
    if (!user) throw new TypeError(`nobody has the address ${email}`);
    return user;
  };
  const typed = (ticket: unknown): TicketInput => {
    const { metadata: _metadata, ...rest } = parse(ticketInput, ticket);
    return rest;
  };
  return {
    agentSubmits(email, ticketId, ticket) {
      const stored = storedById(world, ticketId);
      updateFrom(world, person(email), stored, typed(ticket), via('web'));
      return stored.ticket;
    },
    agentCreates: (email, ticket) => createFrom(world, person(email), typed(ticket), via('web')).ticket,
    customerRequests: (email, request) =>
      createRequest(world, person(email), parse(requestInput, request), via('web')).ticket,
    customerUpdates(email, ticketId, request) {
      const user = person(email);
      const stored = requestFor(world, user, String(ticketId));
      updateRequest(world, user, stored, parse(requestInput, request), via('web'));
      return stored.ticket;
    },
  };
}
