import type { Actor, Facts, History } from '../../../../core';
import type { Audit, TicketSource } from '../../../client';
import { type RecordedFacts, readHistory } from '../../../history';
import { roleIn } from '../../../setup';
import { type AccountSetup, readAccountSetup } from '../../account/account-setup';
import { actorOf } from '../../account/me';
import type { Zaf } from '../../zaf/zaf';
import { type ReadAudits, readAudits } from './audit-pages';
import { factsOf } from './facts-of';
import { type HostTicket, readHostTicket } from './host-ticket';
import { withMissingPeople } from './missing-people';
import { withOutsideFacts } from './outside-facts';
import { ticketSource } from './ticket-source';

/** A ticket with everything by which the process is seen in it. */
export interface LoadedTicket {
  readonly source: TicketSource;
  readonly setup: AccountSetup;
  readonly history: History;
  readonly facts: Facts;
  readonly me: Actor;
  readonly read: ReadAudits;
}

export type Loaded =
  | { readonly kind: 'ticket'; readonly ticket: LoadedTicket }
  /** The account has no process, or the ticket is older than it. */
  | { readonly kind: 'not-set-up' }
  | { readonly kind: 'too-old' };

/**
 * Reads the ticket from Zendesk alone, so that the panel is right while the service is not there: one request for the setup and
 * the policies, one for each hundred audits; the rest is what the page knows. `clock` gives epoch ms.
 */
export async function loadTicket(zaf: Zaf, clock: () => number): Promise<Loaded> {
  const host = await readHostTicket(zaf);
  const [setup, read] = await Promise.all([readAccountSetup(zaf), readAudits(zaf, host.ticket.id)]);
  return setup ? understood(zaf, host, setup, read, clock) : { kind: 'not-set-up' };
}

/** Reads what was added since; one request. */
export async function reloadTicket(zaf: Zaf, before: LoadedTicket, clock: () => number): Promise<Loaded> {
  const { cursor, audits, people } = before.read;
  const [host, more] = await Promise.all([readHostTicket(zaf), readAudits(zaf, before.source.ticket.id, cursor)]);
  const read =
    cursor === null ? more : { ...more, audits: [...audits, ...more.audits], people: [...people, ...more.people] };
  return understood(zaf, host, before.setup, read, clock);
}

/** Who changed the ticket after it was read; null: nobody but the app itself. */
export const changedBy = (before: LoadedTicket, after: LoadedTicket): Audit | null =>
  after.read.audits
    .slice(before.read.audits.length)
    .findLast(({ author_id }) => author_id !== after.setup.installation.appUser && String(author_id) !== after.me.id) ??
  null;

async function understood(
  zaf: Zaf,
  host: HostTicket,
  setup: AccountSetup,
  read: ReadAudits,
  clock: () => number,
): Promise<Loaded> {
  const { installation, roles } = setup;
  if ((read.audits[0]?.created_at ?? Number.POSITIVE_INFINITY) < installation.since) return { kind: 'too-old' };
  const known = await withMissingPeople(zaf, ticketSource(host, read));
  const readFacts = (source: TicketSource) =>
    readHistory(source, installation, (person, at) => roleIn(roles, person, at));
  const first = readFacts(known);
  const source = first.facts ? known : await withOutsideFacts(zaf, known);
  const { history, facts }: { history: History; facts: RecordedFacts | null } = first.facts ? first : readFacts(source);
  return {
    kind: 'ticket',
    ticket: {
      source,
      setup,
      history,
      facts: factsOf(source, facts, setup, clock()),
      me: actorOf(host.currentUser, installation),
      read,
    },
  };
}
