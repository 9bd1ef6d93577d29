import { z } from 'zod';
import { writeDocument } from '../document/write-document';
import { addCommentAsUser } from '../jira/comment';
import { mayWorkOn } from '../jira/permission';
import type { Caller } from './caller';
import { notAllowed, type Result, refusedPayload } from './result';

const payloadSchema = z.strictObject({ text: z.string().trim().min(1).max(32_000) });

/** What an agent notes for colleagues: an internal comment of theirs, which says nothing to the process. */
export async function note(payload: unknown, caller: Caller): Promise<Result> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { issue } = caller;
  if (issue === null || !(await mayWorkOn(issue))) return notAllowed();
  await addCommentAsUser(issue, { body: writeDocument(parsed.data.text), internal: true, record: null });
  return { ok: true };
}
