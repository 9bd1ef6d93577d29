import { z } from 'zod';
import { type BoardIncident, CLOCKS, type ClockName, SEVERITIES, VERDICTS, withoutName } from '../../core';
import { readInstant } from '../history/instant';
import type { Issue } from '../jira/issue';
import { INCIDENT } from '../property-keys';
import { type Site, statusOf } from '../site';
import type { SentNames } from './names';

/** An incident as its issue shows it. */
export type IssueIncident = BoardIncident<string>;

const instantSchema = z
  .string()
  .transform(readInstant)
  .refine((at) => !Number.isNaN(at))
  .nullable()
  .catch(null);
const outcomeSchema = z.enum(['kept', 'late']).nullable().catch(null);
const perDeadline = <T>(of: z.ZodType<T>) =>
  z.object(Object.fromEntries(CLOCKS.map((name) => [name, of])) as Record<ClockName, z.ZodType<T>>);
const NOTHING_KEPT = { firstResponse: null, customerResponse: null, statusUpdate: null };

/** The property as the app writes it, and as it wrote it before there were boards; anybody who may edit the issue may write it, too. */
const propertySchema = z.object({
  standing: z.literal('incident'),
  severity: z.union(SEVERITIES.map((severity) => z.literal(severity))).optional(),
  entitlement: z.enum(VERDICTS).nullable().catch(null),
  supervisor: z.string().catch(''),
  phoneFollowUp: z.string().catch(''),
  missing: z.array(z.unknown()).catch([]),
  due: perDeadline(instantSchema).optional().catch(undefined),
  closesAt: instantSchema,
  kept: perDeadline(outcomeSchema).catch(NOTHING_KEPT),
  surveyScore: z.number().int().min(1).max(5).nullable().catch(null),
});

const organizationsSchema = z.array(z.object({ id: z.coerce.string(), name: z.string() })).catch([]);

/** The Jira fields that a board reads beside the property. */
export const boardFields = ({ fields }: Site): string[] => [
  ...['summary', 'status', 'created', 'updated', 'reporter', 'assignee'],
  ...[fields.severity, fields.organizations, fields.firstResponseDue, fields.customerResponseDue, fields.closesAt],
];

/** The incident on an issue; null where the issue shows none. */
export function incidentOn({ key, fields, properties }: Issue, site: Site): IssueIncident | null {
  const property = propertySchema.safeParse(properties[INCIDENT]).data;
  const severity = property?.severity ?? severityIn(fields[site.fields.severity], site);
  const status = statusOf(site, fields.status.id);
  if (!property || severity === null || status === null) return null;
  const shown = (field: string): number | null => instantSchema.parse(fields[field] ?? null);
  return {
    ...{ id: key, subject: withoutName(fields.summary), status, severity },
    entitlement: property.entitlement,
    requester: fields.reporter?.accountId ?? null,
    organization: organizationsSchema.parse(fields[site.fields.organizations])[0]?.id ?? null,
    assignee: assigneeOf(fields.assignee),
    wantsSupervisor: property.supervisor === 'requested',
    callOutstanding: property.phoneFollowUp === 'outstanding',
    missing: property.missing.length,
    due: property.due ?? {
      firstResponse: shown(site.fields.firstResponseDue),
      customerResponse: shown(site.fields.customerResponseDue),
      statusUpdate: null,
    },
    closesAt: property.closesAt ?? shown(site.fields.closesAt),
    kept: property.kept,
    score: property.surveyScore,
    reportedAt: readInstant(fields.created),
  };
}

const optionSchema = z.object({ id: z.string() });

function severityIn(value: unknown, site: Site): IssueIncident['severity'] | null {
  const option = optionSchema.safeParse(value).data?.id;
  return SEVERITIES.find((severity) => site.severities[severity] === option) ?? null;
}

const personSchema = z.object({ accountId: z.string(), displayName: z.string().optional() });

const assigneeOf = (value: unknown): string | null => personSchema.safeParse(value).data?.accountId ?? null;

/** The names on these issues: a search gives them with its fields. */
export function namesOn(issues: readonly Issue[], site: Site): SentNames {
  const people: Record<string, string> = {};
  const organizations: Record<string, string> = {};
  for (const { fields } of issues) {
    for (const value of [fields.reporter, fields.assignee]) {
      const person = personSchema.safeParse(value).data;
      if (person?.displayName) people[person.accountId] = person.displayName;
    }
    for (const { id, name } of organizationsSchema.parse(fields[site.fields.organizations])) organizations[id] = name;
  }
  return { people, organizations };
}
