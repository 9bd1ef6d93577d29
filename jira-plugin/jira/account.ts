import { z } from 'zod';

/** An account as it stands beside a comment, a change or a field. Server payloads have no `accountId`. */
export const accountSchema = z.object({
  accountId: z.string().optional(),
  accountType: z.string().optional(),
  displayName: z.string().optional(),
});

export type Account = z.infer<typeof accountSchema>;
