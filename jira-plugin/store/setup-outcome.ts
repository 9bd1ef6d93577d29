import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { SETUP_BLOCKS } from '../../core';
import { PROVISION_STEPS } from '../setup/steps';

/** What keeps setup from going on, and what it is about, by its name on Jira. */
const blockedSchema = z.object({ block: z.enum(SETUP_BLOCKS), about: z.string() });

export type Blocked = z.infer<typeof blockedSchema>;

const outcomeSchema = z.object({
  projectKey: z.string(),
  /** Which run it was, as it was asked for. */
  run: z.string().default(''),
  /** Epoch ms. */
  at: z.number(),
  changed: z.array(z.string()),
  checklist: z.array(z.string()),
  /** What keeps setup from going on; null when it went through. */
  // It was a sentence once.
  blocked: z
    .union([blockedSchema, z.string().transform((about): Blocked => ({ block: 'jira-refused', about }))])
    .nullable(),
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
