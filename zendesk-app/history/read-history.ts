import type { History } from '../../core';
import type { Audit, Ticket, TicketSource } from '../client';
import type { Installation } from '../setup/installation';
import { readAudit } from './audit-reader';
import { actorsOf, type RoleAt } from './authors';
import { madePrivate } from './comment';
import { type RecordedFacts, recordOf } from './record';
import { isCreation, isFirstComment, readReport } from './report';
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
  const audits = source.audits.toSorted((a, b) => a.created_at - b.created_at);
  const actorOf = actorsOf({ ticket, people, installation, roleAt });
  const creation = audits.find(isCreation);
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

/** Follow-ups are linked by Zendesk itself, both ways. */
function linkedOf(ticket: Ticket): string[] {
  const follows = followedBy(ticket);
  return [...(follows === null ? [] : [follows]), ...(ticket.followup_ids ?? []).map(String)];
}

/** The number of the closed ticket that this one follows up, if it does. */
export function followedBy(ticket: Ticket): string | null {
  const source = ticket.via?.source;
  if (source?.rel !== 'follow_up') return null;
  return source.from?.ticket_id === undefined ? null : String(source.from.ticket_id);
}

function latestFacts(audits: readonly Audit[], { appUser }: Installation): RecordedFacts | null {
  const recorded = audits.filter(({ author_id }) => author_id === appUser);
  return (
    recorded.map(({ metadata }) => recordOf(metadata?.custom).facts).findLast((facts) => facts !== undefined) ?? null
  );
}
