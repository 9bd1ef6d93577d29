import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { PROVISION_STEPS } from '../setup/steps';

const outcomeSchema = z.object({
  projectKey: z.string(),
  /** Which run it was, as it was asked for. */
  run: z.string().default(''),
  /** Epoch ms. */
  at: z.number(),
  changed: z.array(z.string()),
  checklist: z.array(z.string()),
  /** What keeps setup from going on, in words for the administrator; null when it went through. */
  blocked: z.string().nullable(),
  /** What is being done just now; null when the run is over. */
  running: z.enum(PROVISION_STEPS).nullable().default(null),
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
