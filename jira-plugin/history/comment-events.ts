import type { Act, Actor, Event } from '../../core';
import { readDocument } from '../document/read-document';
import type { Comment } from '../jira/comment';
import { actRecordOf, recordOf } from './comment-record';
import { readInstant } from './instant';
import { actorOf, type People } from './people';

/**
 * What one comment says: a message, an act, or a record of the app's (and then perhaps the words of a customer whom the app
 * names). Records and named customers are believed only from the app's own account.
 */
export function commentEvents(comment: Comment, people: People): Event[] {
  const at = readInstant(comment.created);
  if (!Number.isFinite(at)) return [];
  const by = actorOf(people, comment.author ?? null, at);
  const happened = { id: `comment:${comment.id}`, at, by };
  const said = { visibility: visibilityOf(comment), text: readDocument(comment.body) } as const;

  if (by.role === 'app') return appEvents(comment, people, happened);
  const record = actRecordOf(comment);
  if (!record || record.customer) return [{ type: 'message', ...happened, ...said }];
  const { act } = record;
  if (act.type !== 'reply') return [eventOf(act, happened)];
  const { response, status } = act;
  return [
    {
      type: 'message',
      ...happened,
      ...said,
      ...(response === undefined ? {} : { response }),
      ...(status === undefined ? {} : { status }),
    },
  ];
}

function appEvents(comment: Comment, people: People, happened: { id: string; at: number; by: Actor }): Event[] {
  const { at, id } = happened;
  const act = actRecordOf(comment);
  if (act?.customer) {
    const by = actorOf(people, { ...act.customer, accountType: 'customer' }, at);
    // What a customer says is a message of theirs, and stands beside the comment as one.
    return act.act.type === 'reply' ? [] : [eventOf(act.act, { id, at, by })];
  }
  const record = recordOf(comment);
  if (!record) return [];
  const events: Event[] = [
    { type: 'recorded', ...happened, carriedOut: record.entries.map((entry) => ({ ...entry, at })) },
  ];
  if (record.message) {
    const by = actorOf(people, { ...record.message.customer, accountType: 'customer' }, at);
    const subject = record.message.subject === undefined ? {} : { subject: record.message.subject };
    events.push({
      type: 'message',
      id: `${id}:message`,
      at,
      by,
      visibility: 'public',
      text: readDocument(comment.body),
      ...subject,
    });
  }
  return events;
}

const eventOf = (act: Exclude<Act, { type: 'reply' }>, happened: { id: string; at: number; by: Actor }): Event => ({
  ...act,
  ...happened,
});

/** A project that is no service project shows its comments to all of its people, and only to them. */
function visibilityOf({ jsdPublic, visibility, properties }: Comment): 'public' | 'internal' {
  // No customer is in a project role or a group: what only such may read is internal, whatever the flag says.
  if (typeof visibility === 'object' && visibility !== null) return 'internal';
  if (jsdPublic !== undefined) return jsdPublic ? 'public' : 'internal';
  const own = properties.find(({ key }) => key === 'sd.public.comment')?.value;
  return typeof own === 'object' && own !== null && Reflect.get(own, 'internal') === false ? 'public' : 'internal';
}
