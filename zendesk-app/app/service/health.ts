import { z } from 'zod';

const count = z.number().int().min(0);
/** Epoch ms; null: never yet. */
const instant = z.number().nullable();

/** What the service says of itself to the account's administrators: counts and instants, nothing personal. */
export const serviceHealthSchema = z.object({
  ok: z.boolean(),
  lastWebhookAt: instant,
  lastSweepAt: instant,
  queue: z.object({
    /** Due and not begun. */
    waiting: count,
    active: count,
    /** Failed, and to be tried again. */
    failed: count,
    /** Given up after the last try. */
    dead: count,
  }),
  /** For how long the oldest waiting review has been due (ms); null: nothing waits. */
  lagMs: z.number().min(0).nullable(),
  /** Policy versions that stand on Zendesk and that the service does not take, each with its reason in words. */
  refusedPolicies: z.array(z.object({ version: z.number(), why: z.string() })),
  /** The latest version of the policy that it takes. */
  policyVersion: z.number(),
  /** The service's own version. */
  version: z.string(),
});

export type ServiceHealth = z.infer<typeof serviceHealthSchema>;
