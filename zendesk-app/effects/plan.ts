import type { Effect, Message, Priority, RecordEntry, Review, Send, Status } from '../../core';
import type { Ticket, TicketUpdate } from '../client';
import { metadataOf, type RecordedFacts } from '../history';
import type { Installation } from '../setup';
import { isSolved } from '../setup';
import { projection, shownField } from './projection';
import type { WrittenField } from './report-fields';

/** What planning needs beside the review: nothing here is read from anywhere else. */
export interface PlanInput {
  readonly review: Review;
  readonly ticket: Ticket;
  readonly installation: Installation;
  /** The facts of this review, to be recorded where they differ from those recorded last. */
  readonly facts: RecordedFacts;
  readonly recordedFacts: RecordedFacts | null;
  /** In words, for the ticket: without links. */
  readonly render: (message: Message) => { readonly subject: string; readonly text: string };
  /** The same in words for the customer's mail: with their links. */
  readonly mailed: (message: Message) => { readonly text: string };
  /** What agents' answers end with when they are mailed. */
  readonly mailFoot: string;
}

/** One ticket update, and the records that stand in the ticket once it is written. */
export interface PlannedUpdate {
  readonly update: TicketUpdate;
  readonly entries: readonly RecordEntry[];
}

/**
 * The next ticket update that a review's effects ask for, or null when the ticket shows everything already. Status, fields
 * and every message of the first visibility go into one update; messages of the other visibility are what is planned next.
 */
export function planUpdate(input: PlanInput): PlannedUpdate | null {
  const { review, ticket, installation } = input;
  const sends = nextSends(review.effects);
  const entries = sends.flatMap((send) => send.entries);
  const status = findStatus(review.effects);
  const priority = findPriority(review.effects);
  const fields =
    review.incident.standing === 'incident'
      ? [...projection(review.incident, ticket, installation), ...footOf(input)]
      : [];
  if (sends.length === 0 && status === null && priority === null && fields.length === 0) return null;
  const comment = commentOf(input, sends);
  const newFacts = JSON.stringify(input.facts) === JSON.stringify(input.recordedFacts) ? {} : { facts: input.facts };
  return {
    entries,
    update: {
      ...(status === null ? {} : statusWrite(status, ticket, installation)),
      ...(priority === null ? {} : { priority }),
      ...comment.update,
      ...(fields.length + comment.fields.length === 0 ? {} : { custom_fields: [...fields, ...comment.fields] }),
      metadata: metadataOf({ ...(entries.length === 0 ? {} : { entries }), ...newFacts }),
    },
  };
}

/** The messages of the first one's visibility: an update carries one comment, public or internal. */
function nextSends(effects: readonly Effect[]): Send[] {
  const sends = effects.filter((effect) => effect.type === 'send');
  return sends.filter(({ visibility }) => visibility === sends[0]?.visibility);
}

const findStatus = (effects: readonly Effect[]): Status | null =>
  effects.find((effect) => effect.type === 'set-status')?.to ?? null;

const findPriority = (effects: readonly Effect[]): Priority | null =>
  effects.find((effect) => effect.type === 'set-priority')?.to ?? null;

/**
 * A status is written only if nothing happened since the ticket was read: an answer may have overtaken it (section 5).
 * https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#protecting-against-ticket-update-collisions
 */
function statusWrite(status: Status, ticket: Ticket, installation: Installation): TicketUpdate {
  const { byGroup, otherwise } = installation.defaultAgents;
  const agent = byGroup[String(ticket.group_id)] ?? otherwise;
  return {
    custom_status_id: installation.statuses[status],
    ...(isSolved(status) && !ticket.assignee_id ? { assignee_id: agent } : {}),
    safe_update: true,
    updated_stamp: ticket.updated_at,
  };
}

function commentOf(input: PlanInput, sends: readonly Send[]): { update: TicketUpdate; fields: WrittenField[] } {
  const [first] = sends;
  if (!first) return { update: {}, fields: [] };
  const rendered = sends.map(({ message }) => input.render(message));
  const isPublic = first.visibility === 'public';
  const comment = { body: rendered.map(({ text }) => text).join('\n\n'), public: isPublic };
  const mailText = sends.map(({ message }) => input.mailed(message).text).join('\n\n');
  const fields = isPublic ? changed(input, { mailSubject: rendered[0]?.subject ?? '', mailText }) : [];
  return { update: { comment }, fields };
}

/** A closed incident is left as it is: Zendesk may have closed it for good. */
const footOf = (input: PlanInput): WrittenField[] =>
  input.review.incident.status === 'Closed' ? [] : changed(input, { mailFoot: input.mailFoot });

/** What the mail triggers take from the ticket, where it shows something else. */
function changed(
  { ticket, installation }: PlanInput,
  wanted: Readonly<Partial<Record<'mailSubject' | 'mailText' | 'mailFoot', string>>>,
): WrittenField[] {
  return (['mailSubject', 'mailText', 'mailFoot'] as const).flatMap((name) => {
    const value = wanted[name];
    return value === undefined || shownField(ticket, installation, name) === value
      ? []
      : [{ id: installation.fields[name], value }];
  });
}
