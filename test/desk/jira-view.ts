import { z } from 'zod';
import type { Actor, Agreement, ClockName, Incident, Policy, Stretch } from '../../core';
import { explain, policyInForce } from '../../core';
import { readDocument } from '../../jira-plugin/document/read-document';
import { organizationFactsOf } from '../../jira-plugin/history/organization-facts';
import { actorOf } from '../../jira-plugin/history/people';
import { readOrganizationProperty } from '../../jira-plugin/jira/organization';
import { FACTS } from '../../jira-plugin/property-keys';
import { readTicket } from '../../jira-plugin/read-ticket';
import { judge } from '../../jira-plugin/review-ticket';
import { policiesOf, readPolicyVersions } from '../../jira-plugin/store/policies';
import { readRoleLog } from '../../jira-plugin/store/roles';
import { readSite } from '../../jira-plugin/store/site-settings';
import { readTicketRecord } from '../../jira-plugin/store/ticket-record';

/** What the desk asks of an issue, as it is now, besides what Jira itself shows. */
export interface JiraView {
  readonly incident: Incident;
  readonly wakeAt: number | null;
  readonly status: string;
  readonly priority: string;
  readonly reader: Actor;
  readonly policy: Policy;
  readonly why: Readonly<Record<ClockName, readonly Stretch[] | null>>;
  readonly organization: string | null;
  readonly agreement: Agreement | null;
  readonly description: string;
}

const askedSchema = z.object({
  call: z.object({
    payload: z.object({
      issue: z.string(),
      reader: z.object({ accountId: z.string(), accountType: z.string(), displayName: z.string() }),
    }),
  }),
});

/** Reads an issue with the app's own readers, as a function in its Forge installation. Writes nothing to the issue. */
export async function deskView(argument: unknown): Promise<JiraView | null> {
  const { issue, reader } = askedSchema.parse(argument).call.payload;
  const site = await readSite();
  const now = Date.now();
  const reading = site && (await readTicket(issue, site, readTicketRecord, await readRoleLog(), now, reader));
  if (!site || !reading) return null;
  const { input, review } = await judge(reading, site, await readPolicyVersions(), now);
  const { fields } = reading.ticket.issue;
  const explanation = explain(input, now);
  const why = (clock: ClockName) => explanation?.clocks[clock]?.stretches ?? null;
  return {
    incident: review.incident,
    wakeAt: review.wakeAt,
    status: fields.status.name ?? '',
    priority: fields.priority?.name ?? '',
    reader: actorOf(reading.people, reader, now),
    policy: policyInForce(input.policies, review.incident.reportedAt),
    why: {
      firstResponse: why('firstResponse'),
      customerResponse: why('customerResponse'),
      statusUpdate: why('statusUpdate'),
    },
    organization: reading.facts.organization?.name ?? null,
    agreement: reading.facts.agreements.at(-1)?.agreement ?? null,
    description: readDocument(fields.description),
  };
}

/** What is on record of one organization now. */
export interface OrganizationOnRecord {
  readonly agreement: Agreement | null;
  /** Account ids of those who may report. */
  readonly representatives: readonly string[];
}

const organizationSchema = z.object({ call: z.object({ payload: z.object({ organization: z.string() }) }) });

export async function deskOrganization(argument: unknown): Promise<OrganizationOnRecord> {
  const { organization } = organizationSchema.parse(argument).call.payload;
  const facts = organizationFactsOf(await readOrganizationProperty(organization, FACTS));
  const now = new Map(facts.representatives.map(({ accountId, representative }) => [accountId, representative]));
  return {
    agreement: facts.agreements.at(-1)?.agreement ?? null,
    representatives: [...now].flatMap(([accountId, representative]) => (representative ? [accountId] : [])),
  };
}

/** The versions of the policy on this site, the one in force last. */
export async function deskPolicy(): Promise<Policy> {
  return policyInForce(policiesOf(await readPolicyVersions()), Date.now());
}
