import type { PreviewInput } from '../core';
import { PRIORITIES, type Priority, STATUSES, type Status } from '../core';
import { historyOf } from '../jira-plugin/history/history';
import { readInstant } from '../jira-plugin/history/instant';
import type { Comment } from '../jira-plugin/jira/comment';
import type { Site } from '../jira-plugin/site';
import { ASSUMED_FACTS } from './assumed-facts';
import { commentsOf, type JiraComment, type JiraLine } from './jira-line';
import { peopleOf } from './jira-people';
import { type SeveritySource, severityAtReport, severityOfPriority } from './severity-by-priority';
import type { StatusReading } from './status-reading';

/** Priorities by the names that sites use, then by the ids of Jira's own five, whose names may be translated. */
const PRIORITY_NAMES: Readonly<Record<Priority, readonly string[]>> = {
  urgent: ['urgent', 'highest', 'blocker', 'critical', 'p1', '1'],
  high: ['high', 'major', 'p2', '2'],
  normal: ['normal', 'medium', 'p3', '3'],
  low: ['low', 'lowest', 'minor', 'trivial', 'p4', 'p5', '4', '5'],
};

const priorityByName = new Map(
  PRIORITIES.flatMap((priority) => PRIORITY_NAMES[priority].map((name) => [name, priority] as const)),
);

const priorityOf = (name: string | null, id: string | null): Priority | null =>
  priorityByName.get((name ?? '').toLowerCase()) ?? priorityByName.get(id ?? '') ?? null;

const SEVERITY_FIELD = 'support-process-severity';
const same = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<T, T>;

/** What the reader needs to know of a site, when everything has been put into the process's own words beforehand. */
const SITE: Site = {
  appAccountId: ' ',
  statuses: same(STATUSES),
  transitions: same(STATUSES),
  priorities: same(PRIORITIES),
  fields: {
    severity: SEVERITY_FIELD,
    firstResponseDue: ' ',
    customerResponseDue: ' ',
    closesAt: ' ',
    entitlement: ' ',
    organizations: ' ',
    participants: ' ',
    requestType: ' ',
  },
  severities: { 1: '1', 2: '2', 3: '3' },
  linkTypeId: ' ',
  roles: [],
  projects: [],
};

type ChangeItem = JiraLine['changelog']['histories'][number]['items'][number];

/**
 * An exported Jira issue as the process's history, read by the app's own reader. Assumed, since an export does not say it: who is
 * an agent (see {@link peopleOf}), what a status means (see {@link StatusReading}), that the priority stands for the severity,
 * that a comment without a flag is public unless only a role may read it, and that the reporter has support.
 */
export function readJiraIssue(line: JiraLine, statuses: StatusReading, severity: SeveritySource): PreviewInput {
  const { fields, changelog } = line;
  statuses.learn(fields.status.id, fields.status.statusCategory?.key);
  const histories = changelog.histories.map((history) => ({
    ...history,
    items: history.items.flatMap((item) => itemsInOurWords(item, statuses, severity)),
  }));
  const status = statuses.read(fields.status.id, fields.status.name);
  const priority = fields.priority ? priorityOf(fields.priority.name, fields.priority.id) : null;
  const history = historyOf(
    {
      issue: {
        ...line,
        fields: {
          ...fields,
          summary: fields.summary ?? '',
          updated: fields.created,
          status: { id: status, name: status },
          priority: priority && { id: priority, name: priority },
          project: fields.project ?? undefined,
          comment: undefined,
          issuelinks: [],
          attachment: [],
        },
        changelog: { startAt: 0, total: histories.length, histories },
      },
      comments: commentsOf(line).map(asComment),
    },
    peopleOf(line),
    SITE,
  );
  if (severity === 'text') return { history, facts: ASSUMED_FACTS };
  const first = history.events.find(({ type }) => type === 'reported');
  const atReport = first ? severityAtReport(firstPriority(line) ?? null, first.at) : [];
  return { history: { ...history, events: [...history.events, ...atReport] }, facts: ASSUMED_FACTS };
}

/** Whether the export left out a part of the history: searches give only the newest changes, and comments only when asked. */
export const isCutShort = ({ changelog, fields: { comment } }: JiraLine): boolean =>
  (changelog.total ?? 0) > changelog.histories.length || !comment || (comment.total ?? 0) > comment.comments.length;

const isField = (item: ChangeItem, name: string): boolean => (item.fieldId ?? item.field.toLowerCase()) === name;

function itemsInOurWords(item: ChangeItem, statuses: StatusReading, severity: SeveritySource): ChangeItem[] {
  if (isField(item, 'status')) {
    const to: Status = statuses.read(item.to ?? '', item.toString ?? '');
    return [{ ...item, to, toString: to }];
  }
  if (!isField(item, 'priority')) return [item];
  const to = priorityOf(item.toString, item.to);
  if (to === null) return [];
  const level = String(severityOfPriority(to));
  const changed = { ...item, to, toString: to };
  if (severity === 'text') return [changed];
  return [{ ...changed, field: SEVERITY_FIELD, fieldId: SEVERITY_FIELD, to: level, toString: level }, changed];
}

/** The priority that the issue was made with: before its first change, or what it still is. */
function firstPriority({ fields, changelog }: JiraLine): Priority | null {
  const changes = changelog.histories
    .flatMap(({ created, items }) =>
      items.filter((item) => isField(item, 'priority')).map((item) => ({ created, item })),
    )
    .sort((a, b) => readInstant(a.created) - readInstant(b.created));
  const first = changes[0]?.item;
  if (first) return priorityOf(first.fromString, first.from);
  return fields.priority ? priorityOf(fields.priority.name, fields.priority.id) : null;
}

function asComment({ visibility, jsdPublic, ...comment }: JiraComment): Comment {
  const hidden = typeof visibility === 'object' && visibility !== null;
  return { ...comment, jsdPublic: jsdPublic ?? !hidden };
}
