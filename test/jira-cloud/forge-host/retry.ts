import { z } from 'zod';
import type { Verdict } from './queue';

const retrySchema = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({
    retryAfter: z.number().max(900).optional(),
    retryReason: z.string().optional(),
    retryData: z.unknown().optional(),
  }),
});

/** What an app that returned an `InvocationError` asked for; null when it returned anything else. */
export function retryOf(result: unknown): Extract<Verdict, { outcome: 'retry' }> | null {
  const parsed = retrySchema.safeParse(result);
  if (!parsed.success) return null;
  const { retryAfter, retryReason, retryData } = parsed.data.retryOptions;
  return {
    outcome: 'retry',
    afterSeconds: retryAfter ?? null,
    reason: retryReason ?? 'FUNCTION_RETRY_REQUEST',
    data: retryData ?? null,
  };
}
