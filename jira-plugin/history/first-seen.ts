import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Comment } from '../jira/comment';
import type { Issue } from '../jira/issue';
import { canonical } from '../jira/property-value';
import { ACT, ORIGIN, RECORD, REPORT } from '../property-keys';
import type { Ticket } from './history';

/**
 * What stood in a ticket's properties when the app first read them. Jira lets whoever may edit all comments, or the issue, change a
 * property later without a trace; the app writes each of its own once, together with what it belongs to.
 */
export const firstSeenSchema = z.object({
  /** By comment: a digest of its records; empty where it had none. */
  comments: z.record(z.string(), z.string()).default({}),
  /** The value of each property of the issue, once it had one. */
  issue: z.partialRecord(z.enum([ORIGIN, REPORT]), z.unknown()).default({}),
});

export type FirstSeen = z.infer<typeof firstSeenSchema>;

const RECORDS: readonly string[] = [RECORD, ACT];

/**
 * The ticket with nothing that was put into it afterwards: a comment whose records were changed has none, the issue's properties
 * are as they were first. `seen` is the same object where nothing is new.
 */
export function asFirstSeen(ticket: Ticket, seen: FirstSeen): { readonly ticket: Ticket; readonly seen: FirstSeen } {
  const comments = ticket.comments.map((comment) => ({ comment, digest: digestOf(comment) }));
  const added = comments.filter(({ comment }) => !(comment.id in seen.comments));
  const issue = { ...propertiesOf(ticket.issue), ...seen.issue };
  const isKnown = added.length === 0 && Object.keys(issue).length === Object.keys(seen.issue).length;
  return {
    ticket: {
      issue: { ...ticket.issue, properties: { ...ticket.issue.properties, ...issue } },
      comments: comments.map(({ comment, digest }) =>
        (seen.comments[comment.id] ?? digest) === digest ? comment : withoutRecords(comment),
      ),
    },
    seen: isKnown
      ? seen
      : {
          comments: {
            ...seen.comments,
            ...Object.fromEntries(added.map(({ comment, digest }) => [comment.id, digest])),
          },
          issue,
        },
  };
}

function propertiesOf({ properties }: Issue): FirstSeen['issue'] {
  return Object.fromEntries(
    [ORIGIN, REPORT].flatMap((key) => (properties[key] === undefined ? [] : [[key, properties[key]]])),
  );
}

const withoutRecords = (comment: Comment): Comment => ({
  ...comment,
  properties: comment.properties.filter(({ key }) => !RECORDS.includes(key)),
});

/** Enough that nobody finds another record with the same one. */
const DIGEST_LETTERS = 22;

function digestOf({ properties }: Comment): string {
  const records = RECORDS.flatMap((name) => properties.filter(({ key }) => key === name));
  if (records.length === 0) return '';
  return createHash('sha256').update(canonical(records)).digest('base64url').slice(0, DIGEST_LETTERS);
}
