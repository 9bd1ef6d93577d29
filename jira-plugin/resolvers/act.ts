import { z } from 'zod';
import {
  type Act,
  type Actor,
  actNote,
  actSchema,
  composeReply,
  isAgent,
  refusalText,
  refuse,
  responseSchema,
} from '../../core';
import { writeDocument } from '../document/write-document';
import type { ActRecord } from '../history/comment-record';
import { addComment, addCommentAsUser } from '../jira/comment';
import { ACT } from '../property-keys';
import { readRoleLog, refreshRoleLog } from '../store/roles';
import { readSite } from '../store/site-settings';
import { pushDoorbell } from '../triggers/doorbell';
import type { Caller } from './caller';
import { type ReadFor, readFor } from './read-for';
import { type Result, refused, refusedPayload } from './result';

const payloadSchema = z.object({ issue: z.string().optional(), act: actSchema });

/**
 * What a person does through a panel: if the process allows it now, one comment with the act beside it, written as the agent
 * who does it, or by the app naming the customer it acts for. What follows is the process's business.
 */
export async function act(payload: unknown, caller: Caller, now: number): Promise<Result> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const issue = parsed.data.issue ?? caller.issue;
  const done = parsed.data.act;
  const read = issue === null ? null : await readForAct(done, caller, issue, now);
  if (!read) return refused(refusalText({ code: 'not-allowed', data: {} }));
  const refusal = refuse(read.incident, done, read.actor);
  if (refusal) return refused(refusalText(refusal));
  await write(done, read);
  await pushDoorbell([{ issueId: read.reading.ticket.issue.id, reason: done.type }]);
  return { ok: true };
}

/** Reads the incident for an act; somebody at work here who may not do it is asked for once more: roles change. */
async function readForAct(done: Act, caller: Caller, issue: string, now: number): Promise<ReadFor | null> {
  const read = await readFor(caller, issue, now);
  const refusal = read && refuse(read.incident, done, read.actor);
  if (caller.accountType !== 'atlassian' || refusal?.code !== 'not-allowed') return read;
  const site = await readSite();
  if (site) await refreshRoleLog(site, await readRoleLog(), [caller.accountId], now);
  return readFor(caller, issue, now);
}

/** What a person reads of an act in the ticket: the reply itself, or a note of what was done and why. */
function textOf(done: Act, actor: Actor): string {
  if (done.type !== 'reply') return actNote(done, actor.name ?? '');
  const parsed = responseSchema.safeParse(done.response);
  return parsed.success ? composeReply(parsed.data, done.text) : done.text;
}

async function write(done: Act, { reading, actor }: ReadFor): Promise<void> {
  const { id } = reading.ticket.issue;
  const body = writeDocument(textOf(done, actor));
  if (isAgent(actor)) {
    const record: ActRecord = { act: done };
    await addCommentAsUser(id, { body, internal: done.type !== 'reply', record: { key: ACT, value: record } });
    return;
  }
  const customer = { accountId: actor.id, ...(actor.name ? { displayName: actor.name } : {}) };
  const record: ActRecord = { act: done, customer };
  // Internal: what follows from it is what the customer is told, and they know what they did.
  await addComment(id, { body, internal: true, record: { key: ACT, value: record } });
}
