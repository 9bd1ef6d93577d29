import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import { z } from 'zod';
import { defaultPolicy, type Policy, parsePolicy } from '../../core';

const storedSchema = z.object({
  policy: z.unknown(),
  savedAt: z.number(),
  by: z.string(),
  rejudge: z.boolean(),
  /** In the words of whoever saved it; null where nobody said. */
  reason: z.string().nullable(),
});

/** One saved version: who saved it when (epoch ms) and why, and whether open incidents were judged anew by it. */
export interface PolicyVersion extends z.infer<typeof storedSchema> {
  readonly policy: Policy;
}

/** How many versions there are at least; whoever saves one says so after it is there. */
const COUNT = 'policies';
const keyAt = (place: number): string => `policy:${place}`;
/** Most keys that one request may name. https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
const BATCH = 25;

/** Policies that were read before, by their text: a calendar is prepared once per policy object. */
const known = new Map<string, Policy>();
const KNOWN_MOST = 100;

/** Every version that was saved, oldest first; before the first, the delivered policy holds and is not listed. */
export async function readPolicyVersions(): Promise<PolicyVersion[]> {
  const count = z.number().parse((await kvs.get(COUNT)) ?? 0);
  const versions: PolicyVersion[] = [];
  for (;;) {
    // The count may be behind by a save that was interrupted: the version after it is asked for as well.
    const size = Math.min(BATCH, Math.max(1, count + 1 - versions.length));
    const keys = Array.from({ length: size }, (_, n) => ({ key: keyAt(versions.length + n) }));
    const { successfulKeys } = await kvs.batchGet(keys);
    const found = new Map(successfulKeys.map(({ key, value }) => [key, value]));
    const there = keys.filter(({ key }) => found.has(key));
    versions.push(...there.map(({ key }) => read(found.get(key))));
    if (there.length === size) continue;
    if (versions.length < count)
      throw new Error(`${count} versions of the policy were saved, ${versions.length} are there`);
    return versions;
  }
}

function read(value: unknown): PolicyVersion {
  const stored = storedSchema.parse(value);
  return { ...stored, policy: checked(stored.policy) };
}

/** The policies that judge incidents: the saved versions, or the delivered one where none was saved. */
export function policiesOf(versions: readonly PolicyVersion[]): Policy[] {
  return versions.length > 0 ? versions.map(({ policy }) => policy) : [defaultPolicy];
}

/**
 * Saves a version as the next after those that were read; versions are never changed. False where somebody else was faster: then
 * nothing is saved.
 */
export async function appendPolicy(version: PolicyVersion, after: number): Promise<boolean> {
  try {
    await kvs.set(keyAt(after), version, { keyPolicy: 'FAIL_IF_EXISTS' });
  } catch (error) {
    if (error instanceof ForgeKvsAPIError && error.code === 'KEY_CONFLICT') return false;
    throw error;
  }
  await kvs.set(COUNT, after + 1);
  return true;
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
