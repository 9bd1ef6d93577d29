import { z } from 'zod';

/** Null says no more than nothing. */
const known = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined)
  .optional();

/** An account as it stands beside a comment, a change or a field. Server payloads have no `accountId`. */
export const accountSchema = z.object({
  accountId: known,
  accountType: known,
  displayName: known,
  /** False where the account was deactivated; many answers do not tell. */
  active: z
    .boolean()
    .nullish()
    .transform((said) => said ?? undefined)
    .optional(),
});

export type Account = z.infer<typeof accountSchema>;
