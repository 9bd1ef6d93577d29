import { kvs } from '@forge/kvs';
import type { AgentRole } from '../../core';
import { type RoleLog, roleLogSchema, withRoles } from '../history/role-log';
import { readRoleMembers } from '../jira/role';
import type { Site } from '../site';

const KEY = 'roles';

export async function readRoleLog(): Promise<RoleLog> {
  return roleLogSchema.parse((await kvs.get(KEY)) ?? {});
}

/**
 * Asks Jira who holds which role now and notes what changed since; also that the `asked` hold none, so that they are not
 * asked for again. Reads every role once.
 */
export async function refreshRoleLog(
  site: Site,
  log: RoleLog,
  asked: readonly string[],
  now: number,
): Promise<RoleLog> {
  const found = new Map<string, AgentRole>();
  // The role that counts first is read last, so that it stays.
  for (const { id, role } of [...site.roles].reverse()) {
    for (const { key } of site.projects) for (const account of await readRoleMembers(key, id)) found.set(account, role);
  }
  const next = withRoles(log, found, asked, now);
  if (next !== log) await kvs.set(KEY, next);
  return next;
}
