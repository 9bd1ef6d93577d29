import { isDeepStrictEqual } from 'node:util';
import { type CarriedOut, type Facts, type Incident, type Review, type ReviewInput, review } from '../core';
import { carryOut } from './effects/carry-out';
import { historyOf } from './history/history';
import { contentExpectedUntil } from './history/report';
import type { RoleLog } from './history/role-log';
import { isNotFound } from './jira/failure';
import { readTicket, type TicketReading } from './read-ticket';
import type { Site } from './site';
import { type PolicyVersion, policiesOf } from './store/policies';
import { noteSurveyOffer, readSurveyOffers } from './store/survey-offers';
import { forgetTicket, readTicketRecord, writeTicketRecord } from './store/ticket-record';
import { disarmWake, holdFor, releaseHold, UNKNOWN_ORGANIZATION } from './store/wake';
import { ONE_BY_ONE, type TicketReads } from './ticket-reads';
import { armTimer } from './triggers/timer';

/** What reviews of several tickets share. */
export interface ReviewContext {
  readonly site: Site;
  readonly versions: readonly PolicyVersion[];
  /** As the last of them left it. */
  roles: RoleLog;
}

/** More rounds than any single doorbell needs: open the items of a split, close, re-open, tell. */
const ROUNDS = 6;

/**
 * Looks at one ticket: reads it, asks the core what should be done, does it, and arms the ticket's one timer. `now` is
 * epoch ms. Doing it again does nothing; dying in the middle leaves the rest to the next time.
 */
export async function reviewTicket(
  issueId: string,
  now: number,
  context: ReviewContext,
  reads: TicketReads = ONE_BY_ONE,
): Promise<void> {
  const { site, versions } = context;
  for (let round = 0; round < ROUNDS; round++) {
    const reading = await readOrForget(issueId, context, now, round === 0 ? reads : ONE_BY_ONE);
    if (!reading || (await reviewOnce(reading, site, versions, now)) !== 'read-again') return;
  }
  throw new Error(`the review of ${issueId} does not come to rest`);
}

/** What the process makes of a ticket as it was read; `at` is the present of its history. */
export async function judge(
  reading: TicketReading,
  site: Site,
  versions: readonly PolicyVersion[],
  now: number,
): Promise<{ readonly input: ReviewInput; readonly at: number; readonly review: Review }> {
  const { ticket, people, record } = reading;
  const reporter = people.reporter?.accountId;
  const facts: Facts = {
    ...reading.facts,
    rejudgements: versions.filter(({ rejudge }) => rejudge).map(({ savedAt }) => ({ at: savedAt })),
    surveyOffers: reporter ? await readSurveyOffers(reporter, ticket.issue.id) : [],
    carriedOut: record.carriedOut,
    continues: null,
  };
  const input = { history: historyOf(ticket, people, site), policies: policiesOf(versions), facts };
  const at = presentOf(input, now);
  return { input, at, review: review(input, at) };
}

async function reviewOnce(
  reading: TicketReading,
  site: Site,
  versions: readonly PolicyVersion[],
  now: number,
): Promise<'settled' | 'read-again' | 'gone'> {
  const { issue } = reading.ticket;
  const waitUntil = contentExpectedUntil(issue, reading.people, site);
  if (waitUntil !== null && waitUntil > now) {
    await armTimer(issue.id, waitUntil, now);
    return 'settled';
  }
  const { input, at, review: decided } = await judge(reading, site, versions, now);
  const known = knownOf(input);
  const place = { ...reading, incident: decided.incident, site, known, policies: input.policies, now: at };
  const { carriedOut, next } = await carryOut(decided.effects, place);
  if (next === 'gone') {
    await forget(issue.id);
    return next;
  }
  const settled = next === 'settled';
  await remember(reading, decided.incident, [...known, ...carriedOut]);
  if (!settled) return next;
  // Everything decided is done. When to look again depends on what was just sent.
  const facts = { ...input.facts, carriedOut: [...input.facts.carriedOut, ...carriedOut] };
  const after = { ...input, facts };
  await armTimer(issue.id, review(after, presentOf(after, at)).wakeAt, now);
  return next;
}

async function readOrForget(
  issueId: string,
  context: ReviewContext,
  now: number,
  reads: TicketReads,
): Promise<TicketReading | null> {
  const { site, roles } = context;
  try {
    const reading = await readTicket(issueId, site, readTicketRecord, roles, now, null, 'now', reads);
    if (reading) context.roles = reading.people.roles;
    return reading;
  } catch (error) {
    if (!isNotFound(error)) throw error;
    await forget(issueId);
    return null;
  }
}

/** How far Jira's clock may be ahead of ours; what is dated later than that is a fault of its source. */
const CLOCK_SKEW = 5 * 60_000;

/** Jira's clock and ours are two: what it has just written does not lie in the future. */
function presentOf({ history, facts }: ReviewInput, now: number): number {
  const instants = [...history.events, ...facts.carriedOut].map(({ at }) => at);
  return Math.max(now, ...instants.filter((at) => at <= now + CLOCK_SKEW));
}

/** Keys carried out, by the ticket and by our own store. */
function knownOf({ history, facts }: ReviewInput): CarriedOut[] {
  return [
    ...facts.carriedOut,
    ...history.events.flatMap((event) =>
      event.type === 'recorded' && event.by.role === 'app' ? event.carriedOut : [],
    ),
  ];
}

/** Keeps what must not be done twice, even if somebody deletes the record of it from the ticket. */
async function remember(reading: TicketReading, incident: Incident, done: readonly CarriedOut[]): Promise<void> {
  const { ticket, record, facts, people } = reading;
  const { id, fields } = ticket.issue;
  const heldFor = incident.status === 'Verification Required' ? (facts.organization?.id ?? UNKNOWN_ORGANIZATION) : null;
  if (heldFor !== record.heldFor) await (heldFor === null ? releaseHold(id) : holdFor(id, heldFor));
  const kept = new Set(record.carriedOut.map(({ key }) => key));
  const added = [...new Map(done.map((entry) => [entry.key, entry])).values()].filter(({ key }) => !kept.has(key));
  const { organization, agreements, representatives } = facts;
  const judgedBy = { organization, agreements, representatives };
  const reporter = people.reporter?.accountId;
  for (const { kind, at } of added) if (kind === 'survey' && reporter) await noteSurveyOffer(reporter, id, at);
  if (
    added.length === 0 &&
    record === reading.stored &&
    heldFor === record.heldFor &&
    fields.updated === record.updated &&
    isDeepStrictEqual(judgedBy, record.facts)
  )
    return;
  await writeTicketRecord(id, {
    ...record,
    heldFor,
    updated: fields.updated,
    facts: judgedBy,
    carriedOut: [...record.carriedOut, ...added],
  });
}

async function forget(issueId: string): Promise<void> {
  await disarmWake(issueId);
  await releaseHold(issueId);
  await forgetTicket(issueId);
}
