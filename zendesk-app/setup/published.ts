import { z } from 'zod';
import { AGENT_ROLES, type AgentRole } from '../../core';
import { type Connection, isNotFound, keepSetupRecord, type Person, readSetupRecord } from '../client';
import { foundInstallationSchema, type Installation } from './installation';
import { POLICY_OBJECT } from './policy-object';

const roleLogSchema = z.array(z.object({ at: z.number(), role: z.enum(AGENT_ROLES) }));

/** What panels must know besides the policies: setup's ids, and who had which role since when, by Zendesk's user id. */
export const publishedSchema = z.object({
  installation: foundInstallationSchema,
  roles: z.record(z.string(), roleLogSchema),
});

export type Published = z.infer<typeof publishedSchema>;
export type RoleLogs = ReadonlyMap<string, readonly { readonly at: number; readonly role: AgentRole }[]>;

/** Writes it where every agent's panel reads it, in the record beside the policies; nothing where it stands there already. */
export function publish(
  connection: Connection,
  installation: Installation,
  roles: RoleLogs,
  now: number,
): Promise<void> {
  const published = { installation, roles: Object.fromEntries(roles) };
  const saved = { at: new Date(now).toISOString(), by: String(installation.appUser) };
  return keepSetupRecord(connection, POLICY_OBJECT, JSON.stringify(published), saved);
}

/** What this user published before, as after the loss of the service's database; null: nothing, or nothing that can be read. */
export async function readPublished(connection: Connection, appUser: number): Promise<Published | null> {
  try {
    const text = await readSetupRecord(connection, POLICY_OBJECT, String(appUser));
    return text === null ? null : (publishedSchema.safeParse(JSON.parse(text)).data ?? null);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** The role that an agent had at `at`: the first entry also holds before itself. Zendesk's admins of no group are admins. */
export function roleIn(roles: RoleLogs, person: Pick<Person, 'id' | 'role'>, at: number): AgentRole {
  const log = roles.get(String(person.id)) ?? [];
  const role = (log.findLast((entry) => entry.at <= at) ?? log[0])?.role ?? 'agent';
  return role === 'agent' && person.role === 'admin' ? 'admin' : role;
}
