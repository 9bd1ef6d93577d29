import { z } from 'zod';
import { type Refusal, refusalText } from '../../core';
import { readTicket } from '../read-ticket';
import { judge } from '../review-ticket';
import { statusOf } from '../site';
import { readPolicyVersions } from '../store/policies';
import { readRoleLog } from '../store/roles';
import { readSite } from '../store/site-settings';
import { readTicketRecord } from '../store/ticket-record';
import { refusedByHand, standingIn } from './refused-by-hand';

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/ */
const statusSchema = z.object({ id: z.coerce.string() });
const givenSchema = z.object({
  issue: z.object({ key: z.string() }),
  transition: z.object({ from: statusSchema, to: statusSchema }),
});

/** What Jira wants to hear of a transition: whether it may go on, and else what the person reads. */
export type Validated = { readonly result: true } | { readonly result: false; readonly errorMessage: string };

/**
 * Jira asks before it changes the status of an issue. What fails lets the change pass: a fault of ours must not lock every
 * ticket, and what the process refuses is put back by the next review all the same.
 */
export async function validateTransition(given: unknown): Promise<Validated> {
  try {
    const refusal = await refusalOf(givenSchema.parse(given), Date.now());
    return refusal ? { result: false, errorMessage: refusalText(refusal) } : { result: true };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error';
    console.error(`A change of status was let pass without a look at the incident: ${name}`);
    return { result: true };
  }
}

async function refusalOf({ issue, transition }: z.infer<typeof givenSchema>, now: number): Promise<Refusal | null> {
  const site = await readSite();
  const from = site && statusOf(site, transition.from.id);
  const to = site && statusOf(site, transition.to.id);
  // Most changes are nobody's business whatever the incident: they cost no request to Jira.
  if (!from || !to || !refusedByHand(standingIn(from), to)) return null;
  const reading = await readTicket(issue.key, site, readTicketRecord, await readRoleLog(), now);
  if (!reading) return null;
  const { incident } = (await judge(reading, site, await readPolicyVersions(), now)).review;
  // Jira does not say who changes it. The app's own changes lead to where the process has the incident, and pass by that.
  if (incident.status === to || incident.standing !== 'incident') return null;
  return refusedByHand(incident, to);
}
