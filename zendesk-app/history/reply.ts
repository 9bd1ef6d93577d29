import { z } from 'zod';

/**
 * What the sidebar writes into the field `reply` before an agent submits a reply in Zendesk's composer: the response with its
 * parts, unchecked, the chosen status, and a nonce, so that two replies alike still make two changes.
 */
export const replyFieldSchema = z.object({
  response: z.unknown().optional(),
  status: z.string().optional(),
  nonce: z.string(),
});

export type ReplyField = z.infer<typeof replyFieldSchema>;

/** Reads the field's value; null for anything that the sidebar did not write. */
export function readReplyField(value: unknown): ReplyField | null {
  if (typeof value !== 'string' || value === '') return null;
  try {
    return replyFieldSchema.safeParse(JSON.parse(value)).data ?? null;
  } catch {
    return null;
  }
}
