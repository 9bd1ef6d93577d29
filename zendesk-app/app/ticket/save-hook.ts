import { z } from 'zod';
import {
  type Act,
  type Judged,
  missingParts,
  type ReplyDraft,
  refuse,
  responseOf,
  responseSchema,
} from '../../../core';
import { prepareReply } from '../../acts';
import { type ReplyField, statusOf } from '../../history';
import { composerWords } from '../texts/composer';
import { refusalText } from '../texts/process/refusals';
import type { Zaf } from '../zaf/zaf';
import type { LoadedTicket } from './load/load-ticket';
import { readComposer } from './reply/composer';
import { pendingReply } from './reply/pending';

/** What Zendesk is told before it saves. */
export type SaveAnswer =
  | { readonly kind: 'pass'; readonly isReply: boolean }
  | { readonly kind: 'refuse'; readonly words: string }
  /** Nobody said yet what the reply is. */
  | { readonly kind: 'stop' };

const PASS: SaveAnswer = { kind: 'pass', isReply: false };
const REPLY: SaveAnswer = { kind: 'pass', isReply: true };

/**
 * Judges what is about to be submitted: only a public reply is asked what it is. Notes and changes of fields pass. The status with
 * which the agent submits goes before the one that the reply proposed.
 */
export async function answerToSave(
  zaf: Zaf,
  ticket: LoadedTicket,
  judged: Judged,
  draft: ReplyDraft,
): Promise<SaveAnswer> {
  const { incident } = judged;
  if (incident.standing !== 'incident') return PASS;
  const composer = await readComposer(zaf);
  if (!composer.isPublic || composer.text === '') return PASS;
  const { installation } = ticket.setup;
  const key = `ticket.customField:custom_field_${installation.fields.reply}`;
  const shown = await zaf.get([key, 'ticket.customStatus'], z.looseObject({}));
  const pending = pendingReply(shown[key], ticket.source, installation.fields.reply);
  const untyped = refusalOf(ticket, judged, { type: 'reply', text: composer.text });
  if (untyped) return untyped;
  if (draft.type === 'status-update') {
    if (pending) await zaf.set({ [key]: '' });
    return REPLY;
  }
  if (draft.type === null && !pending) return { kind: 'stop' };
  const response = draft.type === null ? pending?.response : responseOf(draft);
  if (draft.type !== null && !isSame(response, pending?.response)) {
    if (missingParts(draft).length > 0 || hasParts(response)) return { kind: 'refuse', words: composerWords.stop };
    return setType(zaf, key, ticket, judged, draft);
  }
  const submitted = statusOf(installation, customStatus.parse(shown)['ticket.customStatus']?.id);
  const status = submitted ?? pending?.status;
  const refused = refusalOf(ticket, judged, {
    type: 'reply',
    text: composer.text,
    response,
    ...(status === undefined ? {} : { status }),
  });
  if (refused) return refused;
  if (pending && status !== undefined && status !== pending.status) {
    await zaf.set({ [key]: JSON.stringify({ ...pending, status } satisfies ReplyField) });
  }
  return REPLY;
}

const customStatus = z.looseObject({
  'ticket.customStatus': z.looseObject({ id: z.number() }).nullish().catch(null),
});

function refusalOf(
  { me }: LoadedTicket,
  { incident }: Judged,
  act: Extract<Act, { type: 'reply' }>,
): SaveAnswer | null {
  const refusal = refuse(incident, act, me);
  return refusal && { kind: 'refuse', words: refusalText(refusal) };
}

/** A type that was chosen when the submit was stopped, and that has no parts: nothing has to be added to the text. */
async function setType(
  zaf: Zaf,
  key: string,
  { source, setup, me }: LoadedTicket,
  { incident }: Judged,
  draft: ReplyDraft,
): Promise<SaveAnswer> {
  const input = { incident, ticket: source.ticket, installation: setup.installation, by: me };
  const chosen = draft.status === null ? {} : { status: draft.status };
  const act = { type: 'reply' as const, text: '', response: responseOf(draft), ...chosen };
  const prepared = prepareReply(input, act, crypto.randomUUID());
  if (prepared.refused !== null) return { kind: 'refuse', words: refusalText(prepared.refused) };
  const { custom_status_id, assignee_id } = prepared.update;
  await zaf.set({
    [key]: prepared.field?.value ?? '',
    ...(custom_status_id ? { 'ticket.customStatus': { id: custom_status_id } } : {}),
    ...(assignee_id ? { 'ticket.assignee': { userId: assignee_id } } : {}),
  });
  return REPLY;
}

const hasParts = (response: unknown): boolean => {
  const { data } = responseSchema.safeParse(response);
  return data !== undefined && Object.keys(data).length > 1;
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(responseSchema.safeParse(one).data) === JSON.stringify(responseSchema.safeParse(other).data);
