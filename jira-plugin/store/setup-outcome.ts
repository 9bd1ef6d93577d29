import { kvs } from '@forge/kvs';
import { z } from 'zod';

const outcomeSchema = z.object({
  projectKey: z.string(),
  /** Epoch ms. */
  at: z.number(),
  changed: z.array(z.string()),
  checklist: z.array(z.string()),
  /** What keeps setup from going on, in words for the administrator; null when it went through. */
  blocked: z.string().nullable(),
});

export type SetupOutcome = z.infer<typeof outcomeSchema>;

const KEY = 'setup';

export async function readSetupOutcome(): Promise<SetupOutcome | null> {
  const stored = await kvs.get(KEY);
  return stored === undefined ? null : outcomeSchema.parse(stored);
}

export async function writeSetupOutcome(outcome: SetupOutcome): Promise<void> {
  await kvs.set(KEY, outcome);
}
