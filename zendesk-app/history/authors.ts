import type { Actor, AgentRole, Relation } from '../../core';
import { type Audit, NOBODY, type Person, type Ticket } from '../client';
import type { Installation } from '../setup/installation';
import { textOf } from './text';

/** What an agent's account was allowed at an instant: `engineer`, `supervisor` and `manager` by membership of setup's groups. */
export type RoleAt = (person: Person, at: number) => AgentRole;

export interface Cast {
  readonly ticket: Ticket;
  readonly people: readonly Person[];
  readonly installation: Pick<Installation, 'appUser'>;
  readonly roleAt: RoleAt;
  /** Where somebody's account is gone, that they once were the assignee still says that they were an agent. */
  readonly assignees?: ReadonlySet<number>;
}

/** Everybody to whom the ticket was ever assigned, as Zendesk's own fields say it: only agents can be. */
export function assigneesOf(ticket: Ticket, audits: readonly Audit[]): ReadonlySet<number> {
  const named = audits.flatMap(({ events }) =>
    events.flatMap(({ field_name, value, previous_value }) =>
      field_name === 'assignee_id' ? [Number(textOf(value)), Number(textOf(previous_value))] : [],
    ),
  );
  return new Set([...named, ticket.assignee_id ?? NOBODY].filter((id) => id > NOBODY));
}

/** Who wrote something: by Zendesk's own account data, never by what the writing says. */
export type ActorOf = (userId: number, at: number) => Actor;

export function actorsOf({ ticket, people, installation, roleAt, assignees }: Cast): ActorOf {
  const known = new Map(people.map((person) => [person.id, person]));
  const participants = new Set([...(ticket.collaborator_ids ?? []), ...(ticket.email_cc_ids ?? [])]);

  const relationOf = (person: Person | undefined, id: number): Relation => {
    if (id === ticket.requester_id) return 'requester';
    if (participants.has(id)) return 'participant';
    const organization = person?.organization_id ?? null;
    return organization !== null && organization === ticket.organization_id ? 'organization' : 'stranger';
  };

  return (userId, at) => {
    const id = String(userId);
    if (userId === installation.appUser) return { id, role: 'app' };
    if (userId === NOBODY) return { id: '', role: 'unknown' };
    if (userId < 0) return { id, role: 'system' };
    const person = known.get(userId);
    const name = person?.name ? { name: person.name } : {};
    if (person?.role === 'agent' || person?.role === 'admin') return { id, role: roleAt(person, at), ...name };
    const isGone = !person || person.active === false;
    if (isGone && userId !== ticket.requester_id && assignees?.has(userId)) return { id, role: 'agent', ...name };
    const customer = person?.role === 'end-user' || userId === ticket.requester_id;
    if (!customer) return { id, role: 'unknown', ...name };
    return { id, role: 'customer', ...name, relation: relationOf(person, userId) };
  };
}
