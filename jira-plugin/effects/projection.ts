import {
  awaitedAt,
  type ClockName,
  type Incident,
  incidentSubject,
  outcomesOf,
  reportDetails,
  type Verdict,
} from '../../core';
import { readDocument } from '../document/read-document';
import { writeDocument } from '../document/write-document';
import { readInstant } from '../history/instant';
import { reportSchema } from '../history/report';
import type { Issue, IssueEdit } from '../jira/issue';
import { canonical } from '../jira/property-value';
import { INCIDENT, REPORT } from '../property-keys';
import type { Site } from '../site';

/** The options of the entitlement field, by verdict. */
export const ENTITLEMENT_LABELS: Readonly<Record<Verdict, string>> = {
  'organization-unknown': 'Organization unknown',
  'no-agreement': 'No agreement',
  'agreement-not-started': 'Agreement not started',
  'agreement-expired': 'Agreement expired',
  'not-a-representative': 'Not a representative',
  entitled: 'Entitled',
};

/** Jira's limit for a summary. */
const SUMMARY_LENGTH = 255;

/** What of the incident is shown in Jira's own fields, and in a property for JQL and views; it moves only when something happens. */
export function projectionOf(incident: Incident) {
  return {
    standing: incident.standing,
    receivedAt: incident.receivedAt,
    missing: incident.intake.missing,
    completeness: incident.intake.percent,
    phoneFollowUp: incident.phoneFollowUp,
    writtenReport: incident.writtenReport,
    responseTypeMissing: incident.responseTypeMissing,
    tier: incident.tier,
    collaborators: bounded(incident.collaborators),
    supervisor: incident.supervisor,
    severityReview: incident.determination.needsReview ? 'needed' : 'not-needed',
    entitlement: incident.entitlement,
    linked: bounded(incident.linked),
    severity: incident.severity,
    due: dueMoments(incident),
    closesAt: moment(incident.closesAt),
    kept: outcomesOf(incident),
    surveyScore: incident.surveyScore,
  };
}

/** The property has 32,768 characters for all of it. https://developer.atlassian.com/cloud/jira/platform/jira-entity-properties/ */
const MOST = 50;
const LONGEST = 100;

const bounded = (texts: readonly string[]): string[] => texts.slice(0, MOST).map((text) => text.slice(0, LONGEST));

/** When each deadline is due or was missed, as long as what it waits for has not come: what a board shows without the history. */
const dueMoments = (incident: Incident): Readonly<Record<ClockName, string | null>> => ({
  firstResponse: moment(awaitedAt(incident.firstResponse)),
  customerResponse: moment(awaitedAt(incident.customerResponse)),
  statusUpdate: moment(awaitedAt(incident.statusUpdate)),
});

/** As JQL takes an instant of a property. https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-entity-property/ */
const moment = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What has to be written so that Jira shows the incident as it is; null when it does already. */
export function projectionEdit(issue: Issue, incident: Incident, site: Site): IssueEdit | null {
  const { fields } = site;
  const wanted: Record<string, unknown> = {};
  const subject = numberedSummary(issue.fields.summary, incident.number);
  if (issue.fields.summary !== subject) wanted.summary = subject;
  const dates = [
    [fields.firstResponseDue, awaitedAt(incident.firstResponse)],
    [fields.customerResponseDue, awaitedAt(incident.customerResponse)],
    [fields.closesAt, incident.closesAt],
  ] as const;
  for (const [field, at] of dates) {
    if (instantOf(issue.fields[field]) !== at) wanted[field] = at === null ? null : jiraInstant(at);
  }
  const verdict = ENTITLEMENT_LABELS[incident.entitlement];
  if (labelOf(issue.fields[fields.entitlement]) !== verdict) wanted[fields.entitlement] = { value: verdict };
  const details = detailsOf(issue);
  const detailsField = fields.reportDetails;
  if (detailsField !== undefined && details !== '' && readDocument(issue.fields[detailsField]) === '')
    wanted[detailsField] = writeDocument(details);
  const projection = projectionOf(incident);
  const properties =
    canonical(issue.properties[INCIDENT]) === canonical(projection) ? [] : [{ key: INCIDENT, value: projection }];
  return Object.keys(wanted).length + properties.length > 0 ? { fields: wanted, properties } : null;
}

/** Jira's limit for a text. */
const TEXT_LENGTH = 32_000;

/** What the form held, in words; where somebody has changed it on the issue since, theirs stays. */
const detailsOf = ({ properties }: Issue): string =>
  reportDetails(reportSchema.safeParse(properties[REPORT]).data?.fields ?? {}).slice(0, TEXT_LENGTH);

/** The summary with the incident's number before it: Jira's own mail takes its subject from there (A4). */
function numberedSummary(summary: string, number: string): string {
  const prefix = incidentSubject(number, '');
  return summary === prefix || summary.startsWith(`${prefix} `)
    ? summary
    : incidentSubject(number, summary).slice(0, SUMMARY_LENGTH);
}

export const jiraInstant = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');

function instantOf(value: unknown): number | null {
  return typeof value === 'string' ? readInstant(value) : null;
}

function labelOf(option: unknown): unknown {
  return typeof option === 'object' && option !== null ? Reflect.get(option, 'value') : null;
}
