import { z } from 'zod';
import {
  type Act,
  type Actor,
  actNote,
  actSchema,
  composeReply,
  customerAnswer,
  doneByOthers,
  isAgent,
  MOST_LETTERS,
  refuse,
  responseSchema,
} from '../../core';
import { writeDocument } from '../document/write-document';
import type { ActRecord, CommentRecord } from '../history/comment-record';
import { addComment, addCommentAsUser } from '../jira/comment';
import { ACT, RECORD } from '../property-keys';
import { readRoleLog, refreshRoleLog } from '../store/roles';
import { readSite } from '../store/site-settings';
import { pushDoorbell } from '../triggers/doorbell';
import type { Caller } from './caller';
import { nameOf } from './name-of';
import { type ReadFor, readFor } from './read-for';
import { notAllowed, type Result, refused, refusedPayload } from './result';

/** The issue is the one where the panel stands. */
const payloadSchema = z.strictObject({
  act: actSchema,
  /** How much the panel saw of what others did here; absent: whatever happened since, the act holds. */
  seen: z.number().int().nonnegative().optional(),
});

/** Somebody did something here that the panel has not shown yet: nothing was written. Empty where nobody knows their name. */
export interface Changed {
  readonly changed: string;
}

/**
 * What a person does through a panel: if the process allows it now, one comment with the act beside it, written as the agent
 * who does it, or by the app naming the customer it acts for. What follows is the process's business.
 */
export async function act(payload: unknown, caller: Caller, now: number): Promise<Result | Changed> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { act: done, seen } = parsed.data;
  const { issue } = caller;
  const read = issue === null ? null : await readForAct(done, caller, issue, now);
  if (!read) return notAllowed();
  const others = doneByOthers(read.input.history.events, read.actor);
  if (seen !== undefined && others.length > seen) return { changed: others.at(-1)?.by.name ?? '' };
  const refusal = refuse(read.incident, done, read.actor);
  if (refusal) return refused(refusal);
  if (!isAgent(read.actor) && !isSound(done)) return refused({ code: 'not-understood' });
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

/** What a person reads of an agent's act in the ticket: the reply itself, or a note of what was done and why. */
function textOf(done: Act, actor: Actor): string {
  if (done.type !== 'reply') return actNote(done, actor.name ?? '');
  const parsed = responseSchema.safeParse(done.response);
  return parsed.success ? composeReply(parsed.data, done.text) : done.text;
}

async function write(done: Act, { reading, actor }: ReadFor): Promise<void> {
  const { id } = reading.ticket.issue;
  if (isAgent(actor)) {
    const record: ActRecord = { act: done };
    const body = writeDocument(textOf(done, actor));
    await addCommentAsUser(id, { body, internal: done.type !== 'reply', record: { key: ACT, value: record } });
    return;
  }
  await writeFor(done, { ...actor, name: await nameOf(actor.id, reading.ticket) }, id);
}

/** As the app, which names the customer: portal-only customers have no account that an app could act as. */
async function writeFor(done: Act, { id: accountId, name = '' }: Actor, issueId: string): Promise<void> {
  const customer = { accountId, ...(name === '' ? {} : { displayName: name }) };
  if (done.type === 'reply') {
    const said: CommentRecord = { entries: [], message: { customer } };
    const body = writeDocument(customerAnswer(name, done.text));
    await addComment(issueId, { body, internal: false, record: { key: RECORD, value: said } });
    return;
  }
  const record: ActRecord = { act: done, customer };
  // Internal: what follows from it is what the customer is told, and they know what they did.
  await addComment(issueId, {
    body: writeDocument(actNote(done, name)),
    internal: true,
    record: { key: ACT, value: record },
  });
}

/** Whether a customer's words are there and no longer than their panel takes them; agents' are as long as Jira lets them be. */
function isSound(done: Act): boolean {
  const text = 'text' in done ? done.text : '';
  return text.length <= MOST_LETTERS && (done.type !== 'reply' || text.trim() !== '');
}
