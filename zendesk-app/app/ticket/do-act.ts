import { z } from 'zod';
import { type ActDraft, type ActFormName, actOf, askNote, isAct, type Judged, type PanelAct } from '../../../core';
import { prepareAct } from '../../acts';
import { isConflict, type NewTicket, type TicketUpdate, ZendeskFailure } from '../../client';
import { metadataOf } from '../../history';
import { tagOf } from '../../setup';
import { refusalText } from '../texts/process/refusals';
import type { Zaf } from '../zaf/zaf';
import { changedBy, type LoadedTicket } from './load/load-ticket';

export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'changed'; readonly by: string }
  | { readonly kind: 'not-accepted' }
  | { readonly kind: 'unreachable' };

const stamped = z.looseObject({ ticket: z.looseObject({ updated_at: z.string() }) });

/** Does what a filled-in form asks for. */
export const doForm = (
  zaf: Zaf,
  ticket: LoadedTicket,
  judged: Judged,
  form: ActFormName,
  draft: ActDraft,
  reload: () => Promise<LoadedTicket | null>,
): Promise<Outcome> =>
  isAct(form)
    ? doAct(zaf, ticket, judged, actOf(form, draft), reload)
    : form === 'ask'
      ? askManagers(zaf, ticket, draft, reload)
      : openFollowUp(zaf, ticket, judged, draft.text);

/** Does an act as one ticket update of the agent's own. */
async function doAct(
  zaf: Zaf,
  ticket: LoadedTicket,
  judged: Judged,
  act: PanelAct,
  reload: () => Promise<LoadedTicket | null>,
): Promise<Outcome> {
  const { source, setup, me } = ticket;
  const input = { incident: judged.incident, ticket: source.ticket, installation: setup.installation, by: me };
  const prepared = prepareAct(input, act);
  if (prepared.refused !== null) return { kind: 'refused', words: refusalText(prepared.refused) };
  return write(zaf, ticket, prepared.update, reload);
}

/**
 * Asks managers to allow a held incident (F3): an internal note with their names, and they follow the ticket, so that Zendesk mails them
 * this and what comes. Nothing of the process changes. Accounts without followers have the note alone.
 * https://developer.zendesk.com/documentation/ticketing/managing-tickets/creating-and-updating-tickets/#setting-followers
 */
function askManagers(
  zaf: Zaf,
  ticket: LoadedTicket,
  { text, asked }: ActDraft,
  reload: () => Promise<LoadedTicket | null>,
): Promise<Outcome> {
  const names = asked.map(({ name }) => name).filter(Boolean);
  const note = askNote(ticket.me.name ?? '', names);
  const update: TicketUpdate = {
    comment: { body: `${note}\n\n${text.trim()}`, public: false },
    followers: asked.map(({ id }) => ({ user_id: id, action: 'put' })),
    metadata: metadataOf({ asked: asked.map(({ id }) => id) }),
  };
  return write(zaf, ticket, update, reload);
}

/**
 * Updates the ticket, unless somebody changed it since it was read: then nothing is written, and the agent decides by what the
 * ticket is now.
 */
async function write(
  zaf: Zaf,
  ticket: LoadedTicket,
  changes: TicketUpdate,
  reload: () => Promise<LoadedTicket | null>,
): Promise<Outcome> {
  const { source } = ticket;
  const path = `tickets/${source.ticket.id}.json`;
  try {
    const [{ data }, fresh] = await Promise.all([zaf.api(path, stamped), reload()]);
    const other = fresh && changedBy(ticket, fresh);
    if (fresh && other) return { kind: 'changed', by: nameOf(fresh, other.author_id) };
    const update = { ...changes, safe_update: true, updated_stamp: data.ticket.updated_at };
    await zaf.api(path, z.unknown(), { method: 'PUT', body: { ticket: update } });
  } catch (error) {
    if (isRefusal(error)) return { kind: 'not-accepted' };
    if (!isConflict(error)) return { kind: 'unreachable' };
    await reload();
    return { kind: 'changed', by: '' };
  }
  await reload();
  return { kind: 'done' };
}

const made = z.looseObject({ ticket: z.looseObject({ id: z.number() }) });

/**
 * Opens the incident that continues one which Zendesk has closed for good, for the same customer, as the agent; then leads the agent
 * to it. https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#creating-a-follow-up-ticket
 */
async function openFollowUp(
  zaf: Zaf,
  { source, setup }: LoadedTicket,
  { incident }: Judged,
  text: string,
): Promise<Outcome> {
  const { fields, form } = setup.installation;
  const ticket: NewTicket = {
    subject: incident.subject,
    comment: { body: text, public: true },
    requester_id: source.ticket.requester_id,
    ticket_form_id: form,
    via_followup_source_id: source.ticket.id,
    custom_fields: [{ id: fields.channel, value: tagOf('channel', 'agent') }],
  };
  try {
    const { data } = await zaf.api('tickets.json', made, { method: 'POST', body: { ticket } });
    await zaf.invoke('routeTo', 'ticket', data.ticket.id).catch(() => undefined);
    return { kind: 'done' };
  } catch (error) {
    return isRefusal(error) ? { kind: 'not-accepted' } : { kind: 'unreachable' };
  }
}

/** Zendesk understood the request and did not take it; trying again as it is would change nothing. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ZendeskFailure && [400, 401, 403, 404, 422].includes(error.status);

const nameOf = ({ source }: LoadedTicket, id: number): string =>
  source.people.find((person) => person.id === id)?.name ?? '';
