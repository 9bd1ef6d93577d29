import { type Actor, type Incident, isAgent, speaksForCustomer } from '../../core';
import { actorOf } from '../history/people';
import { isNotFound } from '../jira/failure';
import { mayWorkOn } from '../jira/permission';
import { readTicket, type TicketReading } from '../read-ticket';
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
  readonly incident: Incident;
  /** The caller, as the platform knows them. */
  readonly actor: Actor;
}

/**
 * Reads and judges an incident as it is now, for an agent of its project or for a customer who can answer for it. Null for
 * everybody else, and where there is no such incident: nobody learns from us what they may not see.
 */
export async function readFor(caller: Caller, issue: string, now: number): Promise<ReadFor | null> {
  const site = await readSite();
  if (!site) return null;
  const reading = await readForCaller(caller, issue, site, now);
  if (!reading) return null;
  const { review } = await judge(reading, site, await readPolicyVersions(), now);
  const actor = actorOf(reading.people, caller, now);
  const mayRead = isAgent(actor) ? await mayWorkOn(reading.ticket.issue.id) : speaksForCustomer(actor);
  return mayRead ? { site, reading, incident: review.incident, actor } : null;
}

async function readForCaller(caller: Caller, issue: string, site: Site, now: number): Promise<TicketReading | null> {
  try {
    return await readTicket(issue, site, await readTicketRecord(issue), await readRoleLog(), now, caller);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
