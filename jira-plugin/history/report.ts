import { z } from 'zod';
import { answersSchema, type Channel, intakeFieldsSchema, type Origin, originSchema, type Reported } from '../../core';
import { readDocument } from '../document/read-document';
import type { Issue } from '../jira/issue';
import { CHANNEL, ORIGIN, REPORT } from '../property-keys';
import { projectOf, type Site } from '../site';
import { type Change, originalText } from './change';
import { readInstant } from './instant';
import { actorOf, type People } from './people';
import { UnreadableTicket } from './unreadable';

/** What the form of a report held: set by the portal's create panel, or with the issue by the agent who took a call. */
export const reportSchema = z.object({
  channel: z.enum(['portal', 'phone', 'agent']).optional(),
  answers: answersSchema.default({}),
  fields: intakeFieldsSchema.default({}),
});

export type ReportContent = z.input<typeof reportSchema>;

/** How long a portal report may be without its form's content before it is judged by its text (ms). */
export const CONTENT_WAIT = 15_000;

/** The report that opened the issue. @throws UnreadableTicket when it has no instant. */
export function reportedEvent(issue: Issue, changes: readonly Change[], people: People, site: Site): Reported {
  const { fields } = issue;
  const created = readInstant(fields.created);
  const origin = originOf(issue, people);
  const content = contentOf(issue);
  const at = origin?.reportedAt ?? created;
  if (!Number.isFinite(at)) throw new UnreadableTicket(issue.key, 'fields.created');
  return {
    type: 'reported',
    id: `issue:${issue.id}`,
    at,
    by: actorOf(people, fields.reporter ?? null, at),
    channel: channelOf(issue, people, site),
    subject: originalText(changes, 'summary', fields.summary),
    body: originalText(changes, 'description', readDocument(fields.description)),
    answers: content?.answers ?? {},
    fields: content?.fields ?? {},
    ...(origin && { origin }),
  };
}

/** Until when a portal report waits for its form's content, which Jira sets a moment after it made the issue; null: it does not. */
export function contentExpectedUntil(issue: Issue, people: People, site: Site): number | null {
  if (contentOf(issue) || channelOf(issue, people, site) !== 'portal') return null;
  return readInstant(issue.fields.created) + CONTENT_WAIT;
}

function contentOf(issue: Issue): z.infer<typeof reportSchema> | null {
  return reportSchema.safeParse(issue.properties[REPORT]).data ?? null;
}

/** Only the app opens the items of a split: what anybody else wrote there is no origin. */
function originOf(issue: Issue, people: People): Origin | null {
  if (issue.fields.creator?.accountId !== people.appAccountId) return null;
  return originSchema.safeParse(issue.properties[ORIGIN]).data ?? null;
}

const channelSchema = z.object({ value: z.string() });
const requestTypeSchema = z.object({ requestType: z.object({ id: z.string() }) });

function channelOf(issue: Issue, people: People, site: Site): Channel {
  if (originOf(issue, people)) return 'agent';
  const { creator, reporter } = issue.fields;
  const creatorId = creator?.accountId;
  // Nobody and nobody are not the same person.
  const byReporter = creatorId !== undefined && creatorId === reporter?.accountId;
  const byCustomer = creator?.accountType === 'customer' || byReporter;
  if (!byCustomer) return contentOf(issue)?.channel ?? 'agent';
  const told = channelSchema.safeParse(issue.properties[CHANNEL]).data?.value;
  if (told !== undefined) return told === 'email' ? 'email' : 'portal';
  const requestType = requestTypeSchema.safeParse(issue.fields[site.fields.requestType]).data?.requestType.id;
  const project = projectOf(site, issue.fields.project?.id ?? '');
  return requestType !== undefined && requestType === project?.mailRequestType ? 'email' : 'portal';
}
