import { z } from 'zod';
import { AGENT_ROLES, type AgentRole } from '../../core';

/** Who held which role since when, per account and oldest first; null: none. The first entry also holds before its `at`. */
export const roleLogSchema = z.record(
  z.string(),
  z.array(z.object({ at: z.number(), role: z.enum(AGENT_ROLES).nullable() })),
);

export type RoleLog = z.infer<typeof roleLogSchema>;

/** The role of an account at `at`, so that an old act is judged by the role of then. */
export function roleAt(log: RoleLog, accountId: string, at: number): AgentRole | null {
  const entries = Object.hasOwn(log, accountId) ? (log[accountId] ?? []) : [];
  return (entries.findLast((entry) => entry.at <= at) ?? entries[0])?.role ?? null;
}

/** The accounts of those who are managers now: they may allow a held incident (F3). */
export const managersIn = (log: RoleLog): string[] =>
  Object.entries(log).flatMap(([accountId, entries]) => (entries.at(-1)?.role === 'manager' ? [accountId] : []));

/** The log with what was found at `at`, and that the `asked` hold no other; the same object when nothing changed. */
export function withRoles(
  log: RoleLog,
  found: ReadonlyMap<string, AgentRole>,
  asked: readonly string[],
  at: number,
): RoleLog {
  const changed = [...new Set([...Object.keys(log), ...found.keys(), ...asked])]
    .map((accountId) => ({ accountId, role: found.get(accountId) ?? null }))
    .filter(({ accountId, role }) => !log[accountId] || log[accountId].at(-1)?.role !== role);
  if (changed.length === 0) return log;
  const next = { ...log };
  for (const { accountId, role } of changed) next[accountId] = [...(log[accountId] ?? []), { at, role }];
  return next;
}
