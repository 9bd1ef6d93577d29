import type { Join } from '../../core';
import { readDocument } from '../document/read-document';
import { writeDocument } from '../document/write-document';
import { originalText, readChanges } from '../history/change';
import { type CommentRecord, recordOf } from '../history/comment-record';
import { addComment, type Comment } from '../jira/comment';
import { deleteIssue, type Issue, transitionIssue } from '../jira/issue';
import { linkIssues } from '../jira/link';
import { RECORD } from '../property-keys';
import { readAllComments, readWholeIssue } from '../read-ticket';
import { pushDoorbell } from '../triggers/doorbell';
import type { Place } from './carry-out';

/**
 * Adds a mail's text to the incident that its subject names, as its sender's message, and withdraws the ticket that Jira made
 * of it (A4). The record on the named incident is looked for first, so that an interrupted join adds nothing twice.
 */
export async function join({ key, number }: Join, place: Place): Promise<'gone' | 'settled'> {
  const { ticket, project, site } = place;
  const { issue } = ticket;
  const target = place.target ?? (await readWholeIssue(`${project.key}-${number}`, site));
  const added = (await readAllComments(target)).some((comment) => isRecorded(comment, key, site.appAccountId));
  if (!added) await addMail(issue, target, key);
  await pushDoorbell([{ issueId: target.id, reason: 'joined' }]);
  return withdraw(issue, target, key, place);
}

async function addMail(issue: Issue, target: Issue, key: string): Promise<void> {
  const sender = issue.fields.reporter;
  if (!sender?.accountId) return;
  const { accountId, displayName } = sender;
  const subject = originalText(readChanges(issue.changelog?.histories ?? []), 'summary', issue.fields.summary);
  const record: CommentRecord = {
    entries: [{ key }],
    message: { customer: { accountId, ...(displayName ? { displayName } : {}) }, subject },
  };
  await addComment(target.id, {
    body: writeDocument(textOf(issue)),
    internal: false,
    record: { key: RECORD, value: record },
  });
}

/** A mail without attachments leaves nothing behind; with them, its ticket is closed and linked, since Jira moves none. */
async function withdraw(issue: Issue, target: Issue, key: string, { site }: Place): Promise<'gone' | 'settled'> {
  const files = issue.fields.attachment.map(({ filename }) => filename);
  if (files.length === 0) {
    await deleteIssue(issue.id);
    return 'gone';
  }
  await linkIssues(site.linkTypeId, issue.key, target.key);
  if (issue.fields.status.id !== site.statuses.Closed) await transitionIssue(issue.id, site.transitions.Closed);
  const record: CommentRecord = { entries: [{ key }] };
  await addComment(issue.id, {
    body: writeDocument(
      `This mail was added to ${target.key}. Its files stay here:\n\n${files.map((name) => `- ${name}`).join('\n')}`,
    ),
    internal: true,
    record: { key: RECORD, value: record },
  });
  return 'settled';
}

const isRecorded = (comment: Comment, key: string, appAccountId: string): boolean =>
  comment.author?.accountId === appAccountId &&
  (recordOf(comment)?.entries.some((entry) => entry.key === key) ?? false);

const textOf = ({ fields }: Issue): string => readDocument(fields.description) || fields.summary;
