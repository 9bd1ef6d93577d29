import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Event } from '../../../core';
import { readChanges } from '../../../jira-plugin/history/change';
import { historyOf, type Ticket } from '../../../jira-plugin/history/history';
import { actorOf, type People } from '../../../jira-plugin/history/people';
import { type Account, accountSchema } from '../../../jira-plugin/jira/account';
import { historySchema } from '../../../jira-plugin/jira/changelog';
import { commentSchema } from '../../../jira-plugin/jira/comment';
import { issueSchema } from '../../../jira-plugin/jira/issue';
import { ARE_RECORDED, NOT_HERE, type Recording, recordedKinds, recordings } from '../../payloads/recorded';
import { exampleSettings } from '../example-settings';

/** No status and no priority of a recorded site is one of ours: they keep the site's own names. */
const ID_OF_NONE = 'none of theirs';
const example = exampleSettings();
const none = <T extends string>(names: Record<T, string>) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, ID_OF_NONE])) as Record<T, string>;
const site = { ...example, statuses: none(example.statuses), priorities: none(example.priorities) };

const people = (reporter: Account | null = null): People => ({
  appAccountId: 'app',
  roles: {},
  reporter,
  participants: [],
  organizations: [],
  organizationsOf: {},
});

const factSchema = z.looseObject({
  at: z.string(),
  fact: z.string(),
  to: z.string().nullish(),
  by: z.string().nullish(),
  comment_id: z.string().optional(),
  history_id: z.string().optional(),
  public: z.boolean().nullish(),
});
const expectedSchema = z.looseObject({ created: z.string().nullable(), facts: z.array(factSchema) });

const bareSchema = z.looseObject({
  id: z.string().default('1'),
  key: z
    .string()
    .nullish()
    .transform((key) => key ?? 'NONE-1'),
  fields: z.looseObject({}).default({}),
  changelog: z.looseObject({ histories: z.array(historySchema) }).optional(),
  values: z.array(historySchema).optional(),
});

/** Some recordings hold a changelog alone: the issue around it is then made up, older than everything in it. */
function ticketOf(recorded: unknown): Ticket {
  const { id, key, fields, changelog, values } = bareSchema.parse(recorded);
  const histories = changelog?.histories ?? values ?? [];
  const made = { created: '2000-01-01T00:00:00.000+0000', updated: '2000-01-01T00:00:00.000+0000' };
  const issue = issueSchema.parse({ id, key, fields: { ...made, status: { id: '1', name: 'Open' }, ...fields } });
  const comments = z
    .looseObject({ comments: z.array(commentSchema) })
    .nullish()
    .parse(fields.comment);
  return {
    issue: { ...issue, changelog: { startAt: 0, total: histories.length, histories } },
    comments: comments?.comments ?? [],
  };
}

const eventsOf = (ticket: Ticket): readonly Event[] =>
  historyOf(ticket, people(ticket.issue.fields.reporter ?? null), site).events;

const told = (event: Event) => {
  const base = [new Date(event.at).toISOString(), event.by.name ?? null];
  switch (event.type) {
    case 'status-set':
    case 'priority-set':
      return [...base, event.type, event.id.split(':')[1], event.to].join(' | ');
    case 'message':
      return [...base, event.type, event.id, event.visibility].join(' | ');
    default:
      return [...base, event.type].join(' | ');
  }
};

const KINDS: Readonly<Record<string, 'status-set' | 'priority-set'>> = {
  status_change: 'status-set',
  priority_change: 'priority-set',
};

/** A stated fact, as our event of it would be told; null where it is none of the process's. */
function stated({ at, fact, to, by, comment_id, history_id, public: isPublic }: z.infer<typeof factSchema>) {
  const base = [at, by ?? null];
  if (fact === 'comment')
    return [...base, 'message', `comment:${comment_id}`, isPublic ? 'public' : 'internal'].join(' | ');
  const type = KINDS[fact];
  return type ? [...base, type, history_id, to].join(' | ') : null;
}

const each = (kinds: readonly string[]): [string, Recording][] =>
  kinds.flatMap((kind) => recordings('jira', kind).map((one): [string, Recording] => [one.name, one]));

describe.runIf(ARE_RECORDED)('recorded Jira histories', () => {
  it('are of the kinds that are read here', () => {
    expect(recordedKinds('jira')).toEqual(['changelog_page', 'history', 'issue_no_changelog', 'jsm', 'webhook']);
  });

  it.each(each(['history', 'changelog_page']))('%s: the events are the stated facts, and nothing else', (_, one) => {
    const expected = expectedSchema.parse(one.expected());
    const [report, ...events] = eventsOf(ticketOf(one.read()));
    expect(events.map(told).sort()).toEqual(
      expected.facts
        .map(stated)
        .filter((fact) => fact !== null)
        .sort(),
    );
    if (expected.created) expect(new Date(report?.at ?? 0).toISOString()).toBe(expected.created);
  });

  it.each(each(['issue_no_changelog']))(
    '%s: every comment is one message at its instant, the report comes first',
    (_, one) => {
      const raw = z
        .looseObject({
          fields: z.looseObject({
            created: z.string(),
            comment: z.object({
              comments: z.array(
                z.looseObject({
                  id: z.string(),
                  created: z.string(),
                  author: z.looseObject({ displayName: z.string() }).optional(),
                }),
              ),
            }),
          }),
        })
        .parse(one.read()).fields;
      const [report, ...events] = eventsOf(ticketOf(one.read()));
      expect(report).toMatchObject({ type: 'reported', at: Date.parse(raw.created) });
      expect(events.map(told)).toEqual(
        raw.comment.comments.map(({ id, created, author }) =>
          [new Date(created).toISOString(), author?.displayName ?? null, 'message', `comment:${id}`, 'internal'].join(
            ' | ',
          ),
        ),
      );
    },
  );
});

const webhookSchema = z.looseObject({
  timestamp: z.number(),
  webhookEvent: z.string(),
  user: accountSchema.nullish(),
  comment: z.unknown().optional(),
  changelog: z.object({ id: z.string(), items: z.array(z.record(z.string(), z.unknown())) }).nullish(),
  issue: z.looseObject({ fields: z.looseObject({}) }).nullish(),
});

describe.runIf(ARE_RECORDED)('recorded Jira webhooks', () => {
  it.each(each(['webhook']))('%s: its changelog is read as the changes it names', (_, one) => {
    const { timestamp, user, changelog } = webhookSchema.parse(one.read());
    if (!changelog) return;
    const created = new Date(timestamp).toISOString();
    const history = historySchema.parse({ id: changelog.id, author: user, created, items: changelog.items });
    const moved = changelog.items
      .filter(({ field, from }) => field === 'priority' || (field === 'status' && from !== null))
      .map(({ field, from, to }) => [field, from, to, timestamp]);
    const read = readChanges([history])
      .filter(({ field }) => field === 'status' || field === 'priority')
      .map(({ field, from, to, at }) => [field, from, to, at]);
    expect(read).toEqual(moved);
  });

  it.each(each(['webhook']))('%s: its comments are read, each once, whether it brings one or all', (_, one) => {
    const { comment, issue } = webhookSchema.parse(one.read());
    const listed = z
      .object({ comments: z.array(z.unknown()) })
      .nullish()
      .parse(issue?.fields.comment);
    const comments = [...(listed?.comments ?? []), ...(comment ? [comment] : [])].map((raw) =>
      commentSchema.parse(raw),
    );
    const bare = ticketOf({});
    const messages = eventsOf({ ...bare, comments }).filter(({ type }) => type === 'message');
    expect(messages.map(({ id }) => id).sort()).toEqual([...new Set(comments.map(({ id }) => `comment:${id}`))].sort());
    for (const message of messages) expect(message.at).toBeGreaterThan(Date.UTC(2018, 0));
  });

  it.each(each(['webhook']))('%s: its issue is read, or refused by the name of the field that it lacks', (_, one) => {
    const { issue } = webhookSchema.parse(one.read());
    if (!issue) return;
    const parsed = issueSchema.safeParse(issue);
    const lacks = ['created', 'updated'].filter((name) => !(name in issue.fields)).map((name) => `fields.${name}`);
    expect(parsed.error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(lacks);
  });
});

/** Every object in a payload that is somebody's account. */
function accountsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'accountId' in value ? [value] : [];
  return [...own, ...Object.values(value).flatMap(accountsIn)];
}

describe.runIf(ARE_RECORDED)('samples of Jira Service Management', () => {
  it.each(each(['jsm']))('%s: whoever it names is read as somebody', (_, one) => {
    for (const raw of accountsIn(one.read())) {
      const account = accountSchema.parse(raw);
      expect(actorOf(people(account), account, 0)).toMatchObject({ role: 'customer', relation: 'requester' });
      expect(actorOf(people(), { ...account, accountType: 'customer' }, 0).relation).toBe('stranger');
    }
  });
});

if (!ARE_RECORDED) it(NOT_HERE, () => expect(recordedKinds('jira')).toEqual([]));
