import type { Kysely } from 'kysely';
import { AGENT_ROLES, type AgentRole } from '../../../core';
import type { Tables } from '../database/tables';

export interface RoleEntry {
  readonly at: number;
  readonly role: AgentRole;
}

const isRole = (role: string): role is AgentRole => (AGENT_ROLES as readonly string[]).includes(role);

/** Every agent's roles on the account, by Zendesk's user id, oldest first. */
export async function rolesOf(db: Kysely<Tables>, account: string): Promise<ReadonlyMap<string, readonly RoleEntry[]>> {
  const rows = await db
    .selectFrom('role')
    .select(['person', 'at', 'role'])
    .where('account', '=', account)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const logs = new Map<string, RoleEntry[]>();
  for (const { person, at, role } of rows) {
    if (isRole(role)) logs.set(person, [...(logs.get(person) ?? []), { at, role }]);
  }
  return logs;
}

/** The id of the log's last entry; 0 where it is empty. */
export async function lastRole(db: Kysely<Tables>, account: string): Promise<number> {
  const row = await db
    .selectFrom('role')
    .select(({ fn }) => fn.max('id').as('id'))
    .where('account', '=', account)
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** Adds entries to the log. */
export async function addRoles(
  db: Kysely<Tables>,
  account: string,
  entries: readonly (RoleEntry & { readonly person: string })[],
): Promise<void> {
  if (entries.length === 0) return;
  await db
    .insertInto('role')
    .values(entries.map((entry) => ({ account, ...entry })))
    .execute();
}
