import type { Event, History } from '../../core';
import type { Comment } from '../jira/comment';
import type { Issue } from '../jira/issue';
import { numberOf, priorityOf, type Site, severityOf, statusOf } from '../site';
import { readChanges } from './change';
import { changeEvents } from './change-events';
import { commentEvents } from './comment-events';
import type { People } from './people';
import { reportedEvent } from './report';

/** All that is read of one ticket: the issue with its whole changelog, and its comments with their properties. */
export interface Ticket {
  readonly issue: Issue;
  readonly comments: readonly Comment[];
}

/** The ticket as the process's history, oldest first. */
export function historyOf({ issue, comments }: Ticket, people: People, site: Site): History {
  const changes = readChanges(issue.changelog?.histories ?? [], [site.fields.severity]);
  const events: Event[] = [
    reportedEvent(issue, changes, people, site),
    ...[...changeEvents(changes, people, site), ...comments.flatMap((comment) => commentEvents(comment, people))].sort(
      (a, b) => a.at - b.at,
    ),
  ];
  return { number: numberOf(issue.key), events, shown: shownOf(issue, site), linked: linkedOf(issue, site) };
}

function shownOf({ fields }: Issue, site: Site): History['shown'] {
  const option = fields[site.fields.severity];
  const optionId = typeof option === 'object' && option !== null ? String(Reflect.get(option, 'id')) : '';
  return {
    status: statusOf(site, fields.status.id),
    priority: fields.priority ? priorityOf(site, fields.priority.id) : null,
    severity: severityOf(site, optionId),
  };
}

function linkedOf({ fields }: Issue, site: Site): string[] {
  return fields.issuelinks
    .filter(({ type }) => type.id === site.linkTypeId)
    .flatMap(({ inwardIssue, outwardIssue }) => [inwardIssue, outwardIssue])
    .flatMap((issue) => (issue ? [numberOf(issue.key)] : []));
}
