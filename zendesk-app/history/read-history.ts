import type { History } from '../../core';
import type { Audit, AuditEvent, Ticket, TicketSource } from '../client';
import type { Installation } from '../setup/installation';
import { readAudit } from './audit-reader';
import { actorsOf, assigneesOf, type RoleAt } from './authors';
import { madePrivate } from './comment';
import { type RecordedFacts, recordOf } from './record';
import { creationOf, isFirstComment, readReport } from './report';
import { isFinal, shownOf } from './statuses';

export interface ReadTicket {
  readonly history: History;
  /** The facts by which the app judged the ticket last; null before its first write. */
  readonly facts: RecordedFacts | null;
}

/**
 * Reads what happened to a ticket from its audits. Their ids are in no order of time, and one second has no order of its
 * own; an audit's author, not its content, says whether a record in it is believed.
 */
export function readHistory(source: TicketSource, installation: Installation, roleAt: RoleAt): ReadTicket {
  const { ticket, people } = source;
  const audits = once(source.audits).toSorted((a, b) => a.created_at - b.created_at);
  const assignees = assigneesOf(ticket, audits);
  const actorOf = actorsOf({ ticket, people, installation, roleAt, assignees });
  const creation = creationOf(ticket, audits);
  const reader = { installation, actorOf, madePrivate: madePrivate(audits) };
  const events = audits.flatMap((audit) =>
    readAudit(
      reader,
      audit,
      audit === creation ? audit.events.find((event) => isFirstComment(creation, event)) : undefined,
    ),
  );
  return {
    history: {
      number: String(ticket.id),
      events: [readReport(ticket, creation, installation, actorOf), ...events],
      shown: shownOf(installation, ticket),
      linked: linkedOf(ticket),
      ...(isFinal(ticket) ? { final: true } : {}),
    },
    facts: latestFacts(audits, installation),
  };
}

/** Each audit once, and each comment in it: pages overlap while a ticket grows. */
function once(audits: readonly Audit[]): Audit[] {
  return [...new Map(audits.map((audit) => [audit.id, audit])).values()].map((audit) => {
    const comments = new Map(audit.events.filter(isComment).map((event) => [event.id, event]));
    return { ...audit, events: audit.events.filter((event) => !isComment(event) || comments.get(event.id) === event) };
  });
}

const isComment = ({ type }: AuditEvent): boolean => type === 'Comment';

/** Follow-ups are linked by Zendesk itself, both ways. */
function linkedOf(ticket: Ticket): string[] {
  const follows = followedBy(ticket);
  return [...(follows === null ? [] : [follows]), ...(ticket.followup_ids ?? []).map(String)];
}

/** The number of the closed ticket that this one follows up, if it does. */
export function followedBy(ticket: Ticket): string | null {
  const source = ticket.via?.source;
  if (source?.rel !== 'follow_up') return null;
  const number = source.from?.ticket_id ?? null;
  return number === null ? null : String(number);
}

function latestFacts(audits: readonly Audit[], { appUser }: Installation): RecordedFacts | null {
  const recorded = audits.filter(({ author_id }) => author_id === appUser);
  return (
    recorded.map(({ metadata }) => recordOf(metadata?.custom).facts).findLast((facts) => facts !== undefined) ?? null
  );
}
