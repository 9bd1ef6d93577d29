import { z } from 'zod';
import { PRIORITIES, type Priority, SEVERITIES, type Severity, STATUSES, type Status } from '../core';

const id = z.string().min(1);
const byStatus = z.record(z.enum(STATUSES), id);
const byPriority = z.record(z.enum(PRIORITIES), id);

/** What setup found and made on this Jira site, by the ids that Jira gave: names may be changed, ids stay. */
export const siteSchema = z.object({
  appAccountId: id,
  statuses: byStatus,
  /** The global transition that leads to each status. */
  transitions: byStatus,
  priorities: byPriority,
  fields: z.object({
    severity: id,
    firstResponseDue: id,
    customerResponseDue: id,
    closesAt: id,
    entitlement: id,
    /** What the report told; absent until setup ran again. */
    reportDetails: id.optional(),
    organizations: id,
    participants: id,
    requestType: id,
  }),
  /** The options of the severity field, by level. */
  severities: z.object({ 1: id, 2: id, 3: id }),
  linkTypeId: id,
  /** Project roles, the one that counts first where somebody holds several. */
  roles: z.array(z.object({ id, role: z.enum(['manager', 'supervisor', 'engineer', 'admin', 'agent']) })),
  projects: z.array(
    z.object({
      id,
      key: id,
      issueTypeId: id,
      /** The value of the request type field that makes an issue a request. */
      requestType: id,
      /** The request type that Jira gives to mail; null: unknown. */
      mailRequestType: id.nullable(),
      /** Whether the process is switched on here. */
      on: z.boolean().default(false),
      /** When it was switched on for the first time, epoch ms: incidents reported earlier never follow it. Null: not yet. */
      since: z.number().nullable().default(null),
    }),
  ),
});

export type Site = z.infer<typeof siteSchema>;
export type Project = Site['projects'][number];

export const projectOf = (site: Site, projectId: string): Project | undefined =>
  site.projects.find((project) => project.id === projectId);

/** The site with nothing but the projects in which the process is on; null where there are none. */
export function switchedOn(site: Site): Site | null {
  const projects = site.projects.filter(({ on }) => on);
  return projects.length > 0 ? { ...site, projects } : null;
}

/** The incident number: the digits of the issue key (semantics.md section 7). */
export const numberOf = (issueKey: string): string => /\d+$/.exec(issueKey)?.[0] ?? issueKey;

export const statusOf = (site: Site, statusId: string): Status | null =>
  STATUSES.find((status) => site.statuses[status] === statusId) ?? null;

export const priorityOf = (site: Site, priorityId: string): Priority | null =>
  PRIORITIES.find((priority) => site.priorities[priority] === priorityId) ?? null;

export const severityOf = (site: Site, optionId: string): Severity | null =>
  SEVERITIES.find((severity) => site.severities[severity] === optionId) ?? null;
