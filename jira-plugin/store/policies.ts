import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { defaultPolicy, type Policy, parsePolicy } from '../../core';

const entrySchema = z.object({ key: z.string(), savedAt: z.number(), by: z.string(), rejudge: z.boolean() });
const indexSchema = z.object({ versions: z.array(entrySchema) });

/** A version with why it was saved, in the words of whoever saved it; null where nobody said. */
const storedSchema = z.object({ policy: z.unknown(), reason: z.string().nullable() });

/** One saved version: who saved it when (epoch ms) and why, and whether open incidents were judged anew by it. */
export interface PolicyVersion {
  readonly savedAt: number;
  readonly by: string;
  readonly rejudge: boolean;
  readonly reason: string | null;
  readonly policy: Policy;
}

const INDEX = 'policies';
/** Most keys that one request may name. https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
const BATCH = 25;

/** Policies that were read before, by their text: a calendar is prepared once per policy object. */
const known = new Map<string, Policy>();
const KNOWN_MOST = 100;

/** Every version that was saved, oldest first; before the first, the delivered policy holds and is not listed. */
export async function readPolicyVersions(): Promise<PolicyVersion[]> {
  const { versions } = await readIndex();
  const policies = new Map<string, unknown>();
  for (let start = 0; start < versions.length; start += BATCH) {
    const keys = versions.slice(start, start + BATCH).map(({ key }) => ({ key }));
    const { successfulKeys } = await kvs.batchGet(keys);
    for (const { key, value } of successfulKeys) policies.set(key, value);
  }
  return versions.map(({ key, savedAt, by, rejudge }) => {
    const { policy, reason } = storedSchema.parse(policies.get(key));
    return { savedAt, by, rejudge, reason, policy: checked(policy) };
  });
}

/** The policies that judge incidents: the saved versions, or the delivered one where none was saved. */
export function policiesOf(versions: readonly PolicyVersion[]): Policy[] {
  return versions.length > 0 ? versions.map(({ policy }) => policy) : [defaultPolicy];
}

/** Appends a version; versions are never changed. It counts once the index names it, so half a save changes nothing. */
export async function appendPolicy({ policy, reason, ...entry }: PolicyVersion): Promise<void> {
  const { versions } = await readIndex();
  const key = `policy:${versions.length}:${entry.savedAt}`;
  await kvs.set(key, { policy, reason });
  await kvs.set(INDEX, { versions: [...versions, { key, ...entry }] });
}

async function readIndex(): Promise<z.infer<typeof indexSchema>> {
  return indexSchema.parse((await kvs.get(INDEX)) ?? { versions: [] });
}

function checked(data: unknown): Policy {
  const text = JSON.stringify(data ?? null);
  const found = known.get(text);
  if (found) return found;
  const parsed = parsePolicy(data);
  if (!parsed.ok)
    throw new Error(
      `a stored policy is faulty: ${parsed.faults.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ')}`,
    );
  if (known.size >= KNOWN_MOST) known.clear();
  known.set(text, parsed.policy);
  return parsed.policy;
}
