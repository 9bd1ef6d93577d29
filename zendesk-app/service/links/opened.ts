import { type Actor, type Incident, isAgent, type Policy, policyInForce, speaksForCustomer } from '../../../core';
import { readTicketSource, type TicketSource } from '../../client';
import { actorsOf, isFinal } from '../../history';
import type { Account } from '../account/account';
import { gather, type Judged, judge } from '../review/judged';
import type { Claims } from './links';
import { type PageReader, readerOf } from './reader';

/** A link that holds, with everything that its page shows and its act needs. */
export interface Opened {
  readonly account: Account;
  readonly claims: Claims;
  readonly judged: Judged;
  readonly incident: Incident;
  readonly policy: Policy;
  /** Who holds the link, as Zendesk's account data and the ticket vouch for them now. */
  readonly customer: Actor;
  readonly reader: PageReader;
  /** Zendesk has closed the ticket for good: it takes nothing more. */
  readonly isFinal: boolean;
  readonly now: number;
}

/**
 * Reads the ticket that the claims name. Null where the person does not answer for it any more, is gone or shut out, or where there is no
 * such incident: whoever holds the link is told as little as somebody without one. Changes nothing.
 */
export async function openClaims(account: Account, claims: Claims, acceptLanguage = ''): Promise<Opened | null> {
  const found = await readTicketSource(account.zendesk, claims.ticket);
  if (!found) return null;
  const source = await withPerson(account, found, Number(claims.customer));
  const person = source.people.find(({ id }) => id === Number(claims.customer));
  if (!person || person.active === false || person.suspended === true) return null;
  const now = account.clock.now();
  const judged = await judge(account, source, await gather(account, source), now);
  const { incident } = judged.review;
  const { ticket, people } = source;
  const { installation, roleAt } = account;
  const customer = actorsOf({ ticket, people, installation, roleAt })(person.id, now);
  if (incident.standing !== 'incident' || !speaksForCustomer(customer)) return null;
  const policy = policyInForce(account.policies.policies(), incident.reportedAt);
  const reader = readerOf(person, policy.calendar.timeZone, acceptLanguage);
  return { account, claims, judged, incident, policy, customer, reader, isFinal: isFinal(ticket), now };
}

/** A former requester is in none of the ticket's side-loads. */
async function withPerson(account: Account, source: TicketSource, id: number): Promise<TicketSource> {
  if (source.people.some((person) => person.id === id)) return source;
  const person = await account.zendesk.person(id);
  return person ? { ...source, people: [...source.people, person] } : source;
}

/** The agent who wrote to the customer last. */
export function lastAnswer({ judged }: Opened): { readonly name: string; readonly at: number } | null {
  const answer = judged.read.history.events.findLast(
    (event) => event.type === 'message' && event.visibility === 'public' && isAgent(event.by) && !event.automatic,
  );
  return answer?.by.name ? { name: answer.by.name, at: answer.at } : null;
}
