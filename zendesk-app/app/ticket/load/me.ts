import type { Actor, AgentRole } from '../../../../core';
import type { Installation } from '../../../setup';
import type { CurrentUser } from './host-ticket';

const BY_GROUP = ['manager', 'supervisor', 'engineer'] as const;

/** The agent at the screen, with the role that membership of setup's groups gives now. */
export function actorOf({ id, name, role, groups }: CurrentUser, installation: Pick<Installation, 'groups'>): Actor {
  const ids = (groups ?? []).map((group) => group.id);
  const byGroup = BY_GROUP.find((one) => ids.includes(installation.groups[one]));
  const otherwise: AgentRole = role === 'admin' ? 'admin' : 'agent';
  return { id: String(id), role: byGroup ?? otherwise, ...(name ? { name } : {}) };
}
