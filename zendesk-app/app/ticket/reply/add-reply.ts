import { greeting, type Judged, type ReplyDraft, responseOf } from '../../../../core';
import { prepareReply } from '../../../acts';
import { composerWords } from '../../texts/composer';
import { refusalText } from '../../texts/process/refusals';
import type { Zaf } from '../../zaf/zaf';
import type { LoadedTicket } from '../load/load-ticket';
import { readComposer, writeComposer } from './composer';

export type Added =
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'refused'; readonly words: string }
  /** What could not be set; everything typed is where it was. */
  | { readonly kind: 'failed'; readonly what: string };

/**
 * Puts the reply into Zendesk's composer: the parts below what was typed, a greeting where nothing was, and the type and the status
 * beside it. The agent edits and submits as usual. `earlier` is what was put in before.
 */
export async function addReply(
  zaf: Zaf,
  { source, setup, me }: LoadedTicket,
  { incident }: Judged,
  draft: ReplyDraft,
  earlier: string,
): Promise<Added> {
  const { installation } = setup;
  const input = { incident, ticket: source.ticket, installation, by: me };
  const chosen = draft.status === null ? {} : { status: draft.status };
  const act = { type: 'reply' as const, text: '', response: responseOf(draft), ...chosen };
  const prepared = prepareReply(input, act, crypto.randomUUID());
  if (prepared.refused !== null) return { kind: 'refused', words: refusalText(prepared.refused) };
  const { text, field, update } = prepared;
  const hello = greeting({ requesterName: incident.requester.name ?? '' }, '').trim();
  try {
    const { text: typed } = await readComposer(zaf);
    if (typed === '') await writeComposer(zaf, [hello, text].filter(Boolean).join('\n\n'), '');
    else await writeComposer(zaf, text, earlier);
  } catch {
    return { kind: 'failed', what: composerWords.notSet.text };
  }
  try {
    if (field) await zaf.set({ [`ticket.customField:custom_field_${field.id}`]: field.value });
  } catch {
    return { kind: 'failed', what: composerWords.notSet.type };
  }
  try {
    if (update.custom_status_id) await zaf.set({ 'ticket.customStatus': { id: update.custom_status_id } });
    if (update.assignee_id) await zaf.set({ 'ticket.assignee': { userId: update.assignee_id } });
  } catch {
    return { kind: 'failed', what: composerWords.notSet.status };
  }
  return { kind: 'added', text };
}
