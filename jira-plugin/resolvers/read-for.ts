import { type Actor, type Incident, isAgent, type ReviewInput, speaksForCustomer } from '../../core';
import { actorOf } from '../history/people';
import { isNotFound } from '../jira/failure';
import { readOrganizationsOf } from '../jira/organization';
import { mayWorkOn } from '../jira/permission';
import { type FactsAsOf, readTicket, type TicketReading } from '../read-ticket';
import { judge } from '../review-ticket';
import type { Site } from '../site';
import { readPolicyVersions } from '../store/policies';
import { readRoleLog } from '../store/roles';
import { readSite } from '../store/site-settings';
import { readTicketRecord } from '../store/ticket-record';
import type { Caller } from './caller';

/** One incident, read for somebody who may see it. */
export interface ReadFor {
  readonly site: Site;
  readonly reading: TicketReading;
  readonly input: ReviewInput;
  readonly incident: Incident;
  /** The present of the incident, epoch ms. */
  readonly at: number;
  /** The caller, as the platform knows them. */
  readonly actor: Actor;
}

/**
 * Reads and judges an incident as it is now, for an agent of its project or for a customer who can answer for it. Null for
 * everybody else, and where there is no such incident: nobody learns from us what they may not see.
 */
export async function readFor(
  caller: Caller,
  issue: string,
  now: number,
  factsAsOf: FactsAsOf = 'now',
): Promise<ReadFor | null> {
  const site = await readSite();
  if (!site) return null;
  const reading = await readForCaller(caller, issue, site, now, factsAsOf);
  if (!reading) return null;
  const actor = actorOf(reading.people, caller, now);
  const mayRead = isAgent(actor) ? await mayWorkOn(reading.ticket.issue.id) : await mayAnswer(actor, reading);
  if (!mayRead) return null;
  const { input, at, review } = await judge(reading, site, await readPolicyVersions(), now);
  return { site, reading, input, incident: review.incident, actor, at };
}

/** Organizations are known from when somebody wrote here: whether a colleague still belongs to one is asked anew. */
async function mayAnswer(actor: Actor, { people, stored }: TicketReading): Promise<boolean> {
  if (actor.relation !== 'organization' || !stored.organizationsOf[actor.id]) return speaksForCustomer(actor);
  const own = await readOrganizationsOf(actor.id);
  return own.some(({ id }) => people.organizations.includes(id));
}

async function readForCaller(
  caller: Caller,
  issue: string,
  site: Site,
  now: number,
  factsAsOf: FactsAsOf,
): Promise<TicketReading | null> {
  try {
    return await readTicket(issue, site, readTicketRecord, await readRoleLog(), now, caller, factsAsOf);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
