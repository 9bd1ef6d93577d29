import { z } from 'zod';
import { answersSchema, intakeFieldsSchema } from '../../core';
import { writeDocument } from '../document/write-document';
import type { ReportContent } from '../history/report';
import { createIssueAsUser } from '../jira/issue';
import { readOrganizationsOf } from '../jira/organization';
import { mayWorkIn } from '../jira/permission';
import { REPORT } from '../property-keys';
import { numberOf } from '../site';
import { readSite } from '../store/site-settings';
import { pushDoorbell } from '../triggers/doorbell';
import type { Caller } from './caller';
import { notAllowed, type Result, refusedPayload } from './result';

const payloadSchema = z.object({
  /** Absent: the only project there is. */
  projectKey: z.string().optional(),
  /** The account that reports; absent: the agent reports something themselves. */
  customer: z.string().optional(),
  channel: z.enum(['phone', 'agent']),
  subject: z.string().trim().min(1).max(255),
  body: z.string().default(''),
  answers: answersSchema.default({}),
  fields: intakeFieldsSchema.default({}),
});

/** A report that an agent takes down, from a call or of their own: one issue, made as the agent, reported by the customer. */
export async function report(payload: unknown, caller: Caller): Promise<Result<{ issueKey: string; number: string }>> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { projectKey, customer, channel, subject, body, answers, fields } = parsed.data;
  const site = await readSite();
  const project = site?.projects.find(({ key }) => projectKey === undefined || key === projectKey);
  if (!site || !project || !(await mayWorkIn(project.key))) return notAllowed();
  const [organization, ...others] = customer ? await readOrganizationsOf(customer) : [];
  const content: ReportContent = { channel, answers, fields };
  const created = await createIssueAsUser({
    fields: {
      project: { id: project.id },
      issuetype: { id: project.issueTypeId },
      summary: subject,
      description: writeDocument(body),
      reporter: { id: customer ?? caller.accountId },
      [site.fields.requestType]: project.requestType,
      ...(organization && others.length === 0 ? { [site.fields.organizations]: [Number(organization.id)] } : {}),
    },
    properties: [{ key: REPORT, value: content }],
  });
  await pushDoorbell([{ issueId: created.id, reason: 'reported' }]);
  return { ok: true, issueKey: created.key, number: numberOf(created.key) };
}
