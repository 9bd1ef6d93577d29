import { z } from 'zod';
import { createCalendar, type Policy, periodsAt, policyInForce, within } from '../../core';
import { type IssueIncident, incidentOn, namesOn } from '../board/incident-on';
import type { SentNames } from '../board/names';
import { reportedBetween } from '../board/queries';
import { readIncidents } from '../board/read-incidents';
import { readVisibleProjects } from '../jira/project';
import { policiesOf, readPolicyVersions } from '../store/policies';
import { readSite } from '../store/site-settings';
import type { Caller } from './caller';
import { notAllowed, type Result, refusedPayload } from './result';

const payloadSchema = z.strictObject({
  /** A project's key; absent: the one in which the page stands. */
  project: z.string().min(1).optional(),
  /** As `periodsAt` calls it; absent: this month. */
  period: z.string().optional(),
});

/** How deadlines were kept in a period, incident by incident; whose they were is not said. */
export type AttainmentAnswer =
  | {
      readonly state: 'ready';
      /** Epoch ms. */
      readonly now: number;
      readonly policy: Policy;
      readonly period: string;
      readonly incidents: readonly IssueIncident[];
      readonly names: Pick<SentNames, 'organizations'>;
      /** How many were counted, the latest, where the period has more; null: all. */
      readonly most: number | null;
    }
  /** There is no such project that follows the process, or none that the person may see. */
  | { readonly state: 'none' };

/** Ten searches, well within the time that a page may wait. */
const MOST = 1000;

/**
 * The incidents of a period that the person's own search shows: whether they see the project, then one request for each hundred, ten
 * at most. For everybody with a licence.
 */
export async function attainment(payload: unknown, caller: Caller, now: number): Promise<Result<AttainmentAnswer>> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  if (caller.accountType !== 'atlassian') return notAllowed();
  const site = await readSite();
  const key = parsed.data.project ?? caller.project;
  const project = site?.projects.find((other) => other.key === key);
  if (!site || !project || (await readVisibleProjects([project.id])).length === 0) return { ok: true, state: 'none' };
  const policy = policyInForce(policiesOf(await readPolicyVersions()), now);
  const periods = periodsAt(createCalendar(policy.calendar), now);
  const period = periods.find((one) => one.key === parsed.data.period) ?? periods[0];
  if (!period) throw new Error('a calendar has this month');
  const read = await readIncidents(reportedBetween(site, project, period.start, period.end, now), site, MOST);
  const incidents = read.issues.flatMap((issue) => incidentOn(issue, site) ?? []);
  return {
    ok: true,
    state: 'ready',
    now,
    policy,
    period: period.key,
    incidents: within(incidents, period).map((incident) => ({ ...incident, requester: null, assignee: null })),
    names: { organizations: namesOn(read.issues, site).organizations },
    most: read.more ? MOST : null,
  };
}

/** The projects that a gadget can count. */
export interface AttainmentProjects {
  readonly projects: readonly { readonly key: string; readonly name: string }[];
}

const nothing = z.strictObject({});

/** The projects that follow the process and that the person may see: one request. */
export async function attainmentProjects(payload: unknown, caller: Caller): Promise<Result<AttainmentProjects>> {
  const parsed = nothing.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  if (caller.accountType !== 'atlassian') return notAllowed();
  const site = await readSite();
  return { ok: true, projects: site ? await readVisibleProjects(site.projects.map(({ id }) => id)) : [] };
}
