import type { Actor } from '../../../core/incident/actor';

const customer = (id: string, relation: NonNullable<Actor['relation']>): Actor => ({
  id,
  role: 'customer',
  name: id,
  relation,
});

/** The reporter, somebody added to the incident, a colleague, and somebody who has nothing to do with it. */
export const ANN = customer('ann', 'requester');
export const BOB = customer('bob', 'participant');
export const CAT = customer('cat', 'organization');
export const EVE = customer('eve', 'stranger');

export const AGENT: Actor = { id: 'agent', role: 'agent', name: 'Alex' };
export const ENGINEER: Actor = { id: 'engineer', role: 'engineer', name: 'Erin' };
export const SUPERVISOR: Actor = { id: 'supervisor', role: 'supervisor', name: 'Sam' };
export const MANAGER: Actor = { id: 'manager', role: 'manager', name: 'Max' };
export const ADMIN: Actor = { id: 'admin', role: 'admin', name: 'Ada' };

/** Our own account, the platform's rules, and whoever the platform cannot name. */
export const APP: Actor = { id: 'app', role: 'app' };
export const RULE: Actor = { id: 'rule', role: 'system' };
export const NOBODY: Actor = { id: '', role: 'unknown' };
