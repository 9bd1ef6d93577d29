import type { Channel, Reported } from '../../core';
import type { Audit, AuditEvent, Ticket } from '../client';
import { instantSchema } from '../client';
import type { Installation } from '../setup/installation';
import { valueOfTag } from '../setup/ticket-fields';
import type { ActorOf } from './authors';
import { bodyOf, isAutomaticComment } from './comment';
import { answersOf, fieldsByName, intakeOf } from './field-reader';
import { recordOf } from './record';

const creates = ({ events }: Audit, field?: string): boolean =>
  events.some(({ type, field_name }) => type === 'Create' && (field === undefined || field_name === field));

/**
 * The audit by which the ticket was made, of audits oldest first: the one that gave it its requester. Imported comments may be
 * older, and a field may be made later. Old histories lack Create events, and then it is the audit of the ticket's own instant.
 */
export function creationOf(ticket: Ticket, audits: readonly Audit[]): Audit | undefined {
  const at = instantSchema.parse(ticket.created_at);
  const own = audits.filter(({ created_at }) => created_at === at);
  return (
    audits.find((audit) => creates(audit, 'requester_id')) ??
    own.find((audit) => creates(audit)) ??
    own.find(({ events }) => events.some(({ type }) => type === 'Comment')) ??
    audits.find((audit) => creates(audit))
  );
}

/**
 * The report: what the ticket held when it was made, which decides its severity (C2). The reporter is the requester, also
 * where an agent wrote the ticket for them.
 */
export function readReport(
  ticket: Ticket,
  creation: Audit | undefined,
  installation: Installation,
  actorOf: ActorOf,
): Reported {
  const values = new Map(
    (creation?.events ?? [])
      .filter(({ type }) => type === 'Create')
      .map((event) => [event.field_name ?? '', event.value]),
  );
  const field = fieldsByName(installation, values);
  const comment = creation?.events.find(({ type }) => type === 'Comment');
  const at = creation?.created_at ?? instantSchema.parse(ticket.created_at);
  const record = creation && creation.author_id === installation.appUser ? recordOf(creation.metadata?.custom) : {};
  const subject = values.get('subject');
  return {
    type: 'reported',
    id: `${creation?.id ?? ticket.id}`,
    at: record.origin?.reportedAt ?? at,
    by: actorOf(ticket.requester_id, at),
    channel: channelOf(ticket, creation, field('channel')),
    subject: typeof subject === 'string' ? subject : (ticket.raw_subject ?? ticket.subject ?? ''),
    body: bodyOf(comment) || (ticket.description ?? ''),
    answers: answersOf(field),
    fields: intakeOf(field),
    ...(creation && isAutomaticComment(creation) ? { automatic: true } : {}),
    ...(record.origin ? { origin: record.origin } : {}),
  };
}

/** How the report came in: what the agent who took it says, else Zendesk's own `via`. */
function channelOf(ticket: Ticket, creation: Audit | undefined, said: unknown): Channel {
  const named = valueOfTag('channel', said);
  if (named === 'phone' || named === 'agent') return named;
  const via = creation?.via?.channel ?? ticket.via?.channel;
  if (via === 'email' || via === 4) return 'email';
  if (via === 'voice') return 'phone';
  const author = creation?.author_id ?? ticket.submitter_id ?? ticket.requester_id;
  return author === ticket.requester_id ? 'portal' : 'agent';
}

export const isFirstComment = (creation: Audit | undefined, event: AuditEvent): boolean =>
  creation?.events.find(({ type }) => type === 'Comment') === event;
