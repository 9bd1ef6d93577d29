import { type Act, type Actor, actSchema, type Event, isAgent, type MessageSent } from '../../core';
import type { Audit, AuditEvent } from '../client';
import type { Installation } from '../setup/installation';
import { valueOfTag } from '../setup/ticket-fields';
import type { ActorOf } from './authors';
import { bodyOf, isAutomaticComment } from './comment';
import { fieldsByName, intakeOf } from './field-reader';
import { recordOf, type TicketRecord } from './record';
import { readReplyField } from './reply';
import { statusOf } from './statuses';
import { textOf } from './text';

export interface AuditReader {
  readonly installation: Installation;
  readonly actorOf: ActorOf;
  /** Comments that were public when written. */
  readonly madePrivate: ReadonlySet<number>;
}

/** What one update of a ticket says, as events. `skip` is the comment that is the report itself. */
export function readAudit(reader: AuditReader, audit: Audit, skip: AuditEvent | undefined): Event[] {
  const author = reader.actorOf(audit.author_id, audit.created_at);
  const record = recordOf(audit.metadata?.custom);
  const acted = actOf(reader, audit, author, record);
  const messages = audit.events
    .filter((event) => event.type === 'Comment' && event !== skip)
    .flatMap((event) => messageOf(reader, audit, event, author, acted));
  const isTyped = messages.some(({ response }) => response !== undefined);
  return [
    ...recorded(audit, author, record),
    ...(acted && acted.act.type !== 'reply' ? [eventOfAct(audit, acted.act, acted.by)] : []),
    ...changedByHand(reader, audit, author, explained(isTyped ? 'reply' : acted?.act.type)),
    ...changedByRule(reader, audit),
    ...intakeChanged(reader, audit, author),
    ...messages,
  ];
}

/** The event that a field change beside an act would make a second time: the act says it already. */
function explained(act: Act['type'] | undefined): readonly Event['type'][] {
  switch (act) {
    case 'severity-set':
      return ['severity-set', 'priority-set'];
    case 'priority-set':
      return ['priority-set'];
    case undefined:
      return [];
    default:
      return ['status-set'];
  }
}

interface Acted {
  readonly act: Act;
  readonly by: Actor;
}

/** An act is believed from an agent as their own, and from the app as the customer's whom it names; from nobody else. */
function actOf(reader: AuditReader, audit: Audit, author: Actor, record: TicketRecord): Acted | null {
  const act = actSchema.safeParse(record.act).data;
  if (!act) return confirmedByCustomer(audit, author);
  if (isAgent(author)) return { act, by: author };
  if (author.role !== 'app' || record.customer === undefined) return null;
  return { act, by: reader.actorOf(Number(record.customer), audit.created_at) };
}

/** A customer who marks the request as solved in the help center confirms that it is resolved; what they write with it is theirs. */
function confirmedByCustomer(audit: Audit, author: Actor): Acted | null {
  if (author.role !== 'customer') return null;
  const solved = audit.events.some(
    (event) => event.type === 'Change' && !isByRule(event) && event.field_name === 'status' && event.value === 'solved',
  );
  if (!solved) return null;
  const words = audit.events.filter((event) => isOwnComment(audit, event) && event.public === true).map(bodyOf);
  return { act: { type: 'resolution-confirmed', text: words.join('\n\n') }, by: author };
}

const isOwnComment = (audit: Audit, event: AuditEvent): boolean =>
  event.type === 'Comment' && (event.author_id ?? audit.author_id) === audit.author_id;

function recorded(audit: Audit, author: Actor, { entries }: TicketRecord): Event[] {
  if (author.role !== 'app' || !entries || entries.length === 0) return [];
  const at = audit.created_at;
  return [
    { type: 'recorded', id: `${audit.id}`, at, by: author, carriedOut: entries.map((entry) => ({ ...entry, at })) },
  ];
}

/** The comment's author is who it is from; on behalf of somebody else it may differ from the audit's. */
function messageOf(
  reader: AuditReader,
  audit: Audit,
  event: AuditEvent,
  author: Actor,
  acted: Acted | null,
): MessageSent[] {
  const by = reader.actorOf(event.author_id ?? audit.author_id, audit.created_at);
  const isPublic = event.public === true || reader.madePrivate.has(event.id);
  if (by.role === 'app') return [];
  // The note that an act stands in is the act's own words, which the act carries already.
  if (acted && acted.act.type !== 'reply' && (isAgent(author) || author.role === 'app' || isOwnComment(audit, event)))
    return [];
  const typed = isAgent(author) && isPublic ? replyOf(reader, audit, acted) : {};
  return [
    {
      type: 'message',
      id: `${event.id}`,
      at: audit.created_at,
      by,
      visibility: isPublic ? 'public' : 'internal',
      text: bodyOf(event),
      ...(isAutomaticComment(audit) || isByRule(event) ? { automatic: true } : {}),
      ...typed,
    },
  ];
}

/** The type and parts of a reply: in its metadata, or in the field that the sidebar set for the composer. */
function replyOf(reader: AuditReader, audit: Audit, acted: Acted | null): Pick<MessageSent, 'response' | 'status'> {
  if (acted?.act.type === 'reply') {
    const { response, status } = acted.act;
    return { ...(response === undefined ? {} : { response }), ...(status === undefined ? {} : { status }) };
  }
  const field = String(reader.installation.fields.reply);
  const change = audit.events.find((event) => event.type === 'Change' && event.field_name === field);
  const reply = readReplyField(change?.value);
  if (!reply) return {};
  return {
    ...(reply.response === undefined ? {} : { response: reply.response }),
    ...(reply.status === undefined ? {} : { status: reply.status }),
  };
}

const isByRule = (event: AuditEvent): boolean => event.via?.channel === 'rule';

const changes = (audit: Audit, byRule: boolean): AuditEvent[] =>
  audit.events.filter((event) => event.type === 'Change' && isByRule(event) === byRule);

/** Status, priority and severity changed by hand. A customer's audit holds only what Zendesk itself changed with their comment. */
function changedByHand(reader: AuditReader, audit: Audit, author: Actor, except: readonly Event['type'][]): Event[] {
  if (!isAgent(author) && author.role !== 'app') return [];
  return fieldEvents(reader, audit, author, changes(audit, false)).filter(({ type }) => !except.includes(type));
}

/** Triggers and automations act inside the audit of whoever set them off: nobody's doing. */
function changedByRule(reader: AuditReader, audit: Audit): Event[] {
  return fieldEvents(reader, audit, { id: '', role: 'system' }, changes(audit, true));
}

function fieldEvents(reader: AuditReader, audit: Audit, by: Actor, changed: readonly AuditEvent[]): Event[] {
  const { installation } = reader;
  const at = audit.created_at;
  const hasCustomStatus = changed.some(({ field_name }) => field_name === 'custom_status_id');
  const isClosedForGood = changed.some(({ field_name, value }) => field_name === 'status' && value === 'closed');
  return changed.flatMap((event): Event[] => {
    const base = { id: `${event.id}`, at, by, reason: '' };
    switch (event.field_name) {
      case 'custom_status_id': {
        const to = statusOf(installation, event.value) ?? textOf(event.value);
        return isClosedForGood || to === '' ? [] : [{ ...base, type: 'status-set', to }];
      }
      case 'status': {
        // Zendesk closes for good by itself; what the process knows as Closed came before. An agent who merges it into another
        // ticket closes it.
        if (event.value === 'closed') return isAgent(by) ? [{ ...base, type: 'status-set', to: 'Closed' }] : [];
        const to = textOf(event.value);
        return hasCustomStatus || to === '' ? [] : [{ ...base, type: 'status-set', to }];
      }
      case 'priority': {
        const to = textOf(event.value);
        return to === '' ? [] : [{ ...base, type: 'priority-set', to }];
      }
      case String(installation.fields.severity): {
        const severity = valueOfTag('severity', event.value);
        return severity === null ? [] : [{ ...base, type: 'severity-set', to: Number(severity) }];
      }
      default:
        return [];
    }
  });
}

/** Details of the report that somebody filled in later. */
function intakeChanged({ installation }: AuditReader, audit: Audit, by: Actor): Event[] {
  const values = new Map(changes(audit, false).map((event) => [event.field_name ?? '', event.value ?? '']));
  const fields = intakeOf(fieldsByName(installation, values));
  if (Object.keys(fields).length === 0) return [];
  return [{ type: 'fields-changed', id: `${audit.id}/fields`, at: audit.created_at, by, fields }];
}

function eventOfAct(audit: Audit, act: Exclude<Act, { type: 'reply' }>, by: Actor): Event {
  return { ...act, id: `${audit.id}`, at: audit.created_at, by };
}
