import { z } from 'zod';
import { commentNote, isAgent, MOST_LETTERS } from '../../core';
import { writeDocument } from '../document/write-document';
import { addComment } from '../jira/comment';
import type { Caller } from './caller';
import { nameOf } from './name-of';
import { readFor } from './read-for';
import { notAllowed, type Result, refused, refusedPayload } from './result';

const payloadSchema = z.strictObject({ text: z.string().trim().min(1) });

/**
 * What a customer says of the support itself (K1): a note for colleagues, written by the app. It is no act on the incident, and
 * changes nothing of it.
 */
export async function comment(payload: unknown, caller: Caller, now: number): Promise<Result> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { text } = parsed.data;
  const read = caller.issue === null ? null : await readFor(caller, caller.issue, now, 'last-review');
  if (!read || isAgent(read.actor)) return notAllowed();
  if (text.length > MOST_LETTERS) return refused({ code: 'not-understood' });
  const { ticket } = read.reading;
  const body = writeDocument(commentNote(await nameOf(caller.accountId, ticket), text));
  await addComment(ticket.issue.id, { body, internal: true, record: null });
  return { ok: true };
}
