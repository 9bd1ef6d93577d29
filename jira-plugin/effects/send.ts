import { type CarriedOut, policyInForce, type RenderContext, render, type Send } from '../../core';
import { writeDocument } from '../document/write-document';
import type { CommentRecord } from '../history/comment-record';
import { readInstant } from '../history/instant';
import { addComment } from '../jira/comment';
import { RECORD } from '../property-keys';
import type { Place } from './carry-out';

/** One comment that says it, with its record beside it: Jira mails the public ones to the customer. */
export async function sendMessage(send: Send, place: Place, known: readonly CarriedOut[]): Promise<CarriedOut[]> {
  const { issue } = place.ticket;
  const entries = [...send.entries, ...openedBy(send, known)];
  const { text } = render(send.message, contextOf(place));
  const record: CommentRecord = { entries };
  const created = await addComment(issue.id, {
    body: writeDocument(text),
    internal: send.visibility === 'internal',
    record: { key: RECORD, value: record },
  });
  return entries.map((entry) => ({ ...entry, at: readInstant(created.created) }));
}

/** The message about a split records the incidents that it lists, which no write on this ticket has recorded before. */
function openedBy({ entries }: Send, known: readonly CarriedOut[]): CommentRecord['entries'] {
  return entries.flatMap(({ key, kind }) =>
    kind === 'split'
      ? known.filter((done) => done.key.startsWith(`${key}:`)).map(({ at: _at, ...entry }) => entry)
      : [],
  );
}

/** What every message needs besides what it says. Jira's customers have no time zone that an app may read: support's is named. */
function contextOf({ incident, policies, now }: Place): RenderContext {
  const { vendor, calendar, survey } = policyInForce(policies, incident.reportedAt);
  return {
    number: incident.number,
    subject: incident.subject,
    requesterName: incident.requester.name ?? '',
    vendor,
    timeZone: calendar.timeZone,
    now,
    severity: incident.severity,
    quietDays: survey.quietDays,
  };
}
