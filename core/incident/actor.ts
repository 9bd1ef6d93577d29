/** Who may do what: agents' side from `agent` to `admin`, the customer, the app itself, and everything else. */
export const AGENT_ROLES = ['agent', 'engineer', 'supervisor', 'manager', 'admin'] as const;

/** A role of support's side, the least first. */
export type AgentRole = (typeof AGENT_ROLES)[number];
/** Every role that an author can have. */
export type Role = AgentRole | 'customer' | 'app' | 'system' | 'unknown';

/** How a customer stands to the incident; only the first three can answer for it (semantics.md section 2). */
export type Relation = 'requester' | 'participant' | 'organization' | 'stranger';

/** The author of an event, as the platform vouches for it: never taken from what the event itself says. */
export interface Actor {
  /** The platform's account id; empty where the platform names nobody. */
  readonly id: string;
  readonly role: Role;
  readonly name?: string;
  /** Only for `customer`. */
  readonly relation?: Relation;
}

/** Whether somebody stands on support's side, in whatever role. */
export const isAgent = (actor: Actor): boolean => (AGENT_ROLES as readonly Role[]).includes(actor.role);

/** A customer who can answer for the incident. */
export const speaksForCustomer = (actor: Actor): boolean =>
  actor.role === 'customer' && actor.relation !== undefined && actor.relation !== 'stranger';
