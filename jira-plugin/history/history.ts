import type { Event, History } from '../../core';
import type { Comment } from '../jira/comment';
import type { Issue } from '../jira/issue';
import { numberOf, priorityOf, type Site, severityOf, statusOf } from '../site';
import { readChanges, undatedHistory } from './change';
import { changeEvents } from './change-events';
import { commentEvents } from './comment-events';
import { byId } from './id-order';
import { readInstant } from './instant';
import type { People } from './people';
import { reportedEvent } from './report';
import { UnreadableTicket } from './unreadable';

/** All that is read of one ticket: the issue with its whole changelog, and its comments with their properties. */
export interface Ticket {
  readonly issue: Issue;
  readonly comments: readonly Comment[];
}

/**
 * The ticket as the process's history, oldest first, whatever the order in which Jira lists it.
 * @throws UnreadableTicket when the issue, a comment or a change that tells something has no instant.
 */
export function historyOf({ issue, comments }: Ticket, people: People, site: Site): History {
  const histories = issue.changelog?.histories ?? [];
  const undated = undatedHistory(histories, [site.fields.severity]);
  if (undated) throw new UnreadableTicket(issue.key, `history ${undated.id}: created`);
  const changes = readChanges(histories, [site.fields.severity]);
  const said = inOrder(issue, comments).flatMap((comment) => commentEvents(comment, people));
  const events: Event[] = [
    reportedEvent(issue, changes, people, site),
    ...[...changeEvents(changes, people, site), ...said].sort((a, b) => a.at - b.at),
  ];
  return { number: numberOf(issue.key), events, shown: shownOf(issue, site), linked: linkedOf(issue, site) };
}

/** Each comment once, also where two pages have it, oldest first; at one instant by their ids. */
function inOrder({ key }: Issue, comments: readonly Comment[]): Comment[] {
  const dated = [...new Map(comments.map((comment) => [comment.id, comment])).values()].map((comment) => ({
    comment,
    at: readInstant(comment.created),
  }));
  const undated = dated.find(({ at }) => !Number.isFinite(at));
  if (undated) throw new UnreadableTicket(key, `comment ${undated.comment.id}: created`);
  return dated.sort((a, b) => a.at - b.at || byId(a.comment.id, b.comment.id)).map(({ comment }) => comment);
}

function shownOf({ fields }: Issue, site: Site): History['shown'] {
  const option = fields[site.fields.severity];
  const id: unknown = typeof option === 'object' && option !== null ? Reflect.get(option, 'id') : null;
  const optionId = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
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
