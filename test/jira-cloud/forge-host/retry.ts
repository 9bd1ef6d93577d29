import { z } from 'zod';
import type { Verdict } from './queue';

/** https://developer.atlassian.com/platform/forge/limits-async-events/ */
const LONGEST_WAIT = 900;
const DATA_BYTES = 4 * 1024;

const retrySchema = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({
    retryAfter: z.number().optional(),
    retryReason: z.string().optional(),
    retryData: z
      .unknown()
      .refine((data) => Buffer.byteLength(JSON.stringify(data ?? null)) <= DATA_BYTES)
      .optional(),
  }),
});

/** What an app that returned an `InvocationError` asked for; null when it returned anything else. */
export function retryOf(result: unknown): Extract<Verdict, { outcome: 'retry' }> | null {
  const parsed = retrySchema.safeParse(result);
  if (!parsed.success) return null;
  const { retryAfter, retryReason, retryData } = parsed.data.retryOptions;
  return {
    outcome: 'retry',
    afterSeconds: retryAfter === undefined ? null : Math.min(retryAfter, LONGEST_WAIT),
    reason: retryReason ?? 'FUNCTION_RETRY_REQUEST',
    data: retryData ?? null,
  };
}
