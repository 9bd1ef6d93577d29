import { asApp, route } from '@forge/api';
import { z } from 'zod';
import type { AgentRole } from '../../core';
import { answer } from '../jira/answer';
import { READS, WRITES } from '../jira/headers';
import { readRoleMembers } from '../jira/role';
import type { Site } from '../site';
import { type Changes, SetupBlocked } from './changes';

interface Wanted {
  readonly role: AgentRole;
  readonly name: string;
  /** Absent for a role that every service project has. */
  readonly description?: string;
}

/** The project roles by which somebody is an agent, the one that counts first at the top. */
const WANTED: readonly Wanted[] = [
  {
    role: 'manager',
    name: 'Support Manager',
    description: 'May let an incident pass that is not entitled to support.',
  },
  { role: 'supervisor', name: 'Support Supervisor', description: 'Answers customers who ask for a supervisor.' },
  { role: 'engineer', name: 'Product Support Engineer', description: 'Takes incidents that are escalated.' },
  { role: 'admin', name: 'Administrators' },
  { role: 'agent', name: 'Service Desk Team' },
];

const roleSchema = z.object({ id: z.number(), name: z.string() });

/** The ids of the roles. Who holds them is the administrator's to say. */
export async function ensureRoles(changes: Changes): Promise<Site['roles']> {
  const existing = await readRoles();
  const roles: Site['roles'] = [];
  for (const wanted of WANTED) {
    const found = existing.find(({ name }) => name === wanted.name) ?? (await createRole(wanted, changes));
    roles.push({ id: String(found.id), role: wanted.role });
  }
  return roles;
}

async function readRoles(): Promise<z.infer<typeof roleSchema>[]> {
  const response = await asApp().requestJira(route`/rest/api/3/role`, { method: 'GET', headers: READS });
  return answer('read the project roles', response, z.array(roleSchema));
}

/** The roles that are the administrator's to give, and how many hold each in a project; null: there is no such role yet. */
export type RoleHolders = Readonly<Record<'supervisor' | 'manager' | 'engineer', number | null>>;

/** Reads only. */
export async function countRoleHolders(projectKey: string): Promise<RoleHolders> {
  const existing = await readRoles();
  const count = async (role: AgentRole): Promise<number | null> => {
    const wanted = WANTED.find((one) => one.role === role);
    const found = existing.find(({ name }) => name === wanted?.name);
    return found ? (await readRoleMembers(projectKey, String(found.id))).length : null;
  };
  const [supervisor, manager, engineer] = await Promise.all([count('supervisor'), count('manager'), count('engineer')]);
  return { supervisor: supervisor ?? null, manager: manager ?? null, engineer: engineer ?? null };
}

async function createRole({ name, description }: Wanted, changes: Changes): Promise<z.infer<typeof roleSchema>> {
  if (description === undefined) throw new SetupBlocked('role-missing', name);
  const response = await asApp().requestJira(route`/rest/api/3/role`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ name, description }),
  });
  changes.note(`project role ${name} created`);
  return answer('create a project role', response, roleSchema);
}
