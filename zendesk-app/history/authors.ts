import type { Actor, AgentRole, Relation } from '../../core';
import type { Person, Ticket } from '../client';
import type { Installation } from '../setup/installation';

/** What an agent's account was allowed at an instant: `engineer`, `supervisor` and `manager` by membership of setup's groups. */
export type RoleAt = (person: Person, at: number) => AgentRole;

export interface Cast {
  readonly ticket: Ticket;
  readonly people: readonly Person[];
  readonly installation: Pick<Installation, 'appUser'>;
  readonly roleAt: RoleAt;
}

/** Who wrote something: by Zendesk's own account data, never by what the writing says. */
export type ActorOf = (userId: number, at: number) => Actor;

export function actorsOf({ ticket, people, installation, roleAt }: Cast): ActorOf {
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
    if (userId <= 0) return { id, role: 'system' };
    const person = known.get(userId);
    const name = person?.name ? { name: person.name } : {};
    if (person?.role === 'agent' || person?.role === 'admin') return { id, role: roleAt(person, at), ...name };
    const customer = person?.role === 'end-user' || userId === ticket.requester_id;
    if (!customer) return { id, role: 'unknown', ...name };
    return { id, role: 'customer', ...name, relation: relationOf(person, userId) };
  };
}
