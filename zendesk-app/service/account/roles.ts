import type { Kysely } from 'kysely';
import type { AgentRole } from '../../../core';
import { type Connection, listMemberships } from '../../client';
import type { RoleAt } from '../../history';
import { type Installation, type RoleLogs, roleIn } from '../../setup';
import type { Tables } from '../database/tables';
import { addRoles, lastRole, type RoleEntry, rolesOf } from '../store/roles';

/** Later rows win: a manager who is an engineer as well is a manager. */
const BY_GROUP = ['engineer', 'supervisor', 'manager'] as const;

/** Agents' roles as dated logs, so that an old act is judged by what its author was then. */
export class RoleLog {
  #logs: ReadonlyMap<string, readonly RoleEntry[]> = new Map();
  /** Id of the log's last entry that was read. */
  #last = 0;

  constructor(
    private readonly db: Kysely<Tables>,
    private readonly account: string,
  ) {}

  roleAt: RoleAt = (person, at) => roleIn(this.#logs, person, at);

  get logs(): RoleLogs {
    return this.#logs;
  }

  /** Reads the log again, where another instance of the service has added to it. */
  async catchUp(): Promise<void> {
    const last = await lastRole(this.db, this.account);
    if (last === this.#last) return;
    this.#logs = await rolesOf(this.db, this.account);
    this.#last = last;
  }

  /** Reads who belongs to which group, and adds what changed to the log as of `now`. Says whether anything did. */
  async refresh(connection: Connection, { groups }: Pick<Installation, 'groups'>, now: number): Promise<boolean> {
    await this.catchUp();
    const roles = new Map<string, AgentRole>();
    const memberships = await listMemberships(connection);
    for (const role of BY_GROUP) {
      for (const { user_id } of memberships.filter(({ group_id }) => group_id === groups[role]))
        roles.set(String(user_id), role);
    }
    const people = new Set([...roles.keys(), ...this.#logs.keys()]);
    const changed = [...people].flatMap((person) => {
      const role = roles.get(person) ?? 'agent';
      return this.#logs.get(person)?.at(-1)?.role === role ? [] : [{ person, at: now, role }];
    });
    if (changed.length === 0) return false;
    await addRoles(this.db, this.account, changed);
    await this.catchUp();
    return true;
  }
}
