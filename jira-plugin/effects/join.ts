import type { Join } from '../../core';
import { readDocument } from '../document/read-document';
import { writeDocument } from '../document/write-document';
import { originalText, readChanges } from '../history/change';
import { type CommentRecord, recordOf } from '../history/comment-record';
import { addComment, type Comment } from '../jira/comment';
import { deleteIssue, type Issue } from '../jira/issue';
import { RECORD } from '../property-keys';
import { readAllComments, readWholeIssue } from '../read-ticket';
import { pushDoorbell } from '../triggers/doorbell';
import type { Place } from './carry-out';

/**
 * Adds a mail's text to the incident that its subject names, as its sender's message, and withdraws the ticket that Jira made
 * of it (A4). The record on the named incident is looked for first, so that an interrupted join adds nothing twice.
 */
export async function join({ key, number }: Join, { ticket: { issue }, project, site }: Place): Promise<void> {
  const target = await readWholeIssue(`${project.key}-${number}`, site);
  const sender = issue.fields.reporter;
  const done = (await readAllComments(target)).some((comment) => isRecorded(comment, key, site.appAccountId));
  if (!done && sender?.accountId) {
    const subject = originalText(readChanges(issue.changelog?.histories ?? []), 'summary', issue.fields.summary);
    const { accountId, displayName } = sender;
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
  await pushDoorbell([{ issueId: target.id, reason: 'joined' }]);
  await deleteIssue(issue.id);
}

const isRecorded = (comment: Comment, key: string, appAccountId: string): boolean =>
  comment.author?.accountId === appAccountId &&
  (recordOf(comment)?.entries.some((entry) => entry.key === key) ?? false);

const textOf = ({ fields }: Issue): string => readDocument(fields.description) || fields.summary;
