import type { Facts, Review } from '../../../core';
import { review } from '../../../core';
import type { TicketSource } from '../../client';
import { type ReadTicket, type RecordedFacts, readHistory } from '../../history';
import type { Account } from '../account/account';
import { carriedOut } from '../store/carried-out';
import { offersElsewhere } from '../store/survey-offers';
import { gatherFacts } from './gather-facts';

/** A ticket as the process sees it now. */
export interface Judged {
  readonly source: TicketSource;
  readonly read: ReadTicket;
  /** The facts that the app's writes record. */
  readonly facts: RecordedFacts;
  readonly review: Review;
}

/** What was gathered for a ticket, so that judging it again after a write reads nothing anew. */
export interface Gathered {
  readonly facts: RecordedFacts;
  readonly surveyOffers: Facts['surveyOffers'];
}

/** Gathers the facts that bear on a ticket: from its organization and reporter, the store, and other tickets it names. */
export async function gather(account: Account, source: TicketSource): Promise<Gathered> {
  const bell = { account: account.name, ticket: String(source.ticket.id) };
  const read = readHistory(source, account.installation, account.roleAt);
  const contact = String(source.ticket.requester_id);
  return {
    facts: await gatherFacts(account, source, read),
    surveyOffers: await offersElsewhere(account.tables, bell, contact),
  };
}

/** Reads, folds and decides. `now` in epoch milliseconds. */
export async function judge(account: Account, source: TicketSource, gathered: Gathered, now: number): Promise<Judged> {
  const bell = { account: account.name, ticket: String(source.ticket.id) };
  const read = readHistory(source, account.installation, account.roleAt);
  const facts: Facts = {
    ...gathered.facts,
    rejudgements: account.policies.rejudgements(),
    surveyOffers: gathered.surveyOffers,
    carriedOut: await carriedOut(account.tables, bell),
  };
  const input = { history: read.history, policies: account.policies.policies(), facts };
  return { source, read, facts: gathered.facts, review: review(input, now) };
}
