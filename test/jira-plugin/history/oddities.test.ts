import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Event, NO_FACTS, review } from '../../../core';
import { historyOf } from '../../../jira-plugin/history/history';
import type { People } from '../../../jira-plugin/history/people';
import { UnreadableTicket } from '../../../jira-plugin/history/unreadable';
import { commentSchema } from '../../../jira-plugin/jira/comment';
import { issueSchema } from '../../../jira-plugin/jira/issue';
import { exampleSettings } from '../example-settings';

const site = exampleSettings();
const ANN = { accountId: 'qm:1:ann', accountType: 'customer', displayName: 'Ann' };
const KIM = { accountId: 'kim', accountType: 'atlassian', displayName: 'Kim' };
const APP = { accountId: 'app', accountType: 'app' };
const people: People = {
  appAccountId: 'app',
  roles: { kim: [{ at: 0, role: 'agent' }] },
  reporter: ANN,
  participants: [],
  organizations: [],
  organizationsOf: {},
};

const ENTITLED = {
  ...NO_FACTS,
  organization: { id: '1', name: 'Acme' },
  agreements: [{ at: 0, agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
  representatives: [{ at: 0, representative: true }],
};

interface Shape {
  readonly fields?: object;
  readonly histories?: readonly object[];
  readonly comments?: readonly object[];
}

/** What Jira answers about one issue, read. */
function read({ fields = {}, histories = [], comments = [] }: Shape, whose: Partial<People> = {}) {
  const issue = issueSchema.parse({
    id: '10001',
    key: 'SUP-40100',
    fields: {
      summary: 'Vault is down',
      created: '2026-03-02T09:00:00.000+0000',
      updated: '2026-03-02T09:00:00.000+0000',
      status: { id: '2', name: 'Open' },
      reporter: ANN,
      creator: ANN,
      ...fields,
    },
    changelog: { total: histories.length, histories },
  });
  return historyOf({ issue, comments: comments.map((one) => commentSchema.parse(one)) }, { ...people, ...whose }, site);
}

const eventsOf = (shape: Shape, whose: Partial<People> = {}): Event[] => read(shape, whose).events.slice(1);
const say = (events: readonly Event[]): string[] =>
  events.map((event) => ('to' in event ? `${event.type} ${event.to}` : `${event.type} ${event.id}`));

const status = (from: string | null, to: string | null, names: { from?: string | null; to?: string | null } = {}) => ({
  field: 'status',
  fieldId: 'status',
  from,
  fromString: names.from === undefined ? from : names.from,
  to,
  toString: names.to === undefined ? to : names.to,
});
let ids = 0;
const history = (created: string, ...items: object[]) => {
  ids += 1;
  return { id: String(ids), author: KIM, created, items };
};
const comment = (id: string, created: string, more: object = {}) => ({
  id,
  author: ANN,
  body: 'Words',
  created,
  jsdPublic: true,
  ...more,
});

describe('the order of a changelog', () => {
  const first = history('2026-03-02T10:00:00.000+0000', status('1', '2'));
  const second = history('2026-03-02T11:00:00.000+0000', status('2', '3'));

  it('is by instant, whether Jira lists the newest or the oldest first', () => {
    const oldestFirst = eventsOf({ histories: [first, second] });
    expect(eventsOf({ histories: [second, first] })).toEqual(oldestFirst);
    expect(say(oldestFirst)).toEqual(['status-set Open', 'status-set Customer Information Requested']);
  });

  it('is by instant and not by text, also across the hour in which an offset changes', () => {
    const before = history('2026-03-29T01:59:00.000+0100', status('1', '2'));
    const after = history('2026-03-29T03:01:00.000+0200', status('2', '3'));
    const winter = history('2026-11-01T01:30:00.000-0700', status('3', '4'));
    const repeated = history('2026-11-01T01:10:00.000-0800', status('4', '5'));
    expect(eventsOf({ histories: [repeated, winter, after, before] }).map(({ at }) => at)).toEqual([
      Date.UTC(2026, 2, 29, 0, 59),
      Date.UTC(2026, 2, 29, 1, 1),
      Date.UTC(2026, 10, 1, 8, 30),
      Date.UTC(2026, 10, 1, 9, 10),
    ]);
  });

  it('keeps chains within one second apart by their milliseconds', () => {
    const chain = [
      history('2026-03-02T10:00:00.700+0000', status('2', '5')),
      history('2026-03-02T10:00:00.010+0000', status('1', '2')),
    ];
    expect(say(eventsOf({ histories: chain }))).toEqual([
      'status-set Open',
      'status-set Resolved Pending Confirmation',
    ]);
  });

  it('at one instant is by the ids of the histories, as numbers', () => {
    const at = '2026-03-02T10:00:00.000+0000';
    const [nine, ten] = [
      { ...history(at, status('1', '2')), id: '9' },
      { ...history(at, status('2', '3')), id: '10' },
    ];
    expect(say(eventsOf({ histories: [ten, nine] }))).toEqual(say(eventsOf({ histories: [nine, ten] })));
    expect(say(eventsOf({ histories: [ten, nine] }))[0]).toBe('status-set Open');
  });

  it('mixes comments imported out of order with changes by their instants', () => {
    const comments = [comment('1', '2026-03-02T12:00:00.000+0000'), comment('2', '2026-03-02T10:30:00.000+0000')];
    expect(say(eventsOf({ histories: [second, first], comments }))).toEqual([
      'status-set Open',
      'message comment:2',
      'status-set Customer Information Requested',
      'message comment:1',
    ]);
  });
});

describe('a status', () => {
  it('is known by its id, whatever it was called then and is called now', () => {
    const renamed = [
      history('2026-03-02T10:00:00.000+0000', status('1', '3', { to: 'In Development' })),
      history('2026-03-02T11:00:00.000+0000', status('3', '5', { from: 'In Progress', to: '已解决' })),
    ];
    expect(say(eventsOf({ histories: renamed }))).toEqual([
      'status-set Customer Information Requested',
      'status-set Resolved Pending Confirmation',
    ]);
  });

  it('that the process does not know keeps its own name, and moves nothing: a bulk migration closes once', () => {
    const closed = Date.UTC(2026, 2, 3, 10);
    const histories = [
      history('2026-03-03T10:00:00.000+0000', status('2', '6')),
      history('2026-09-28T08:05:55.821+0000', status('6', '10068', { to: '已完成' })),
    ];
    const told = read({ histories });
    expect(say(told.events.slice(1))).toEqual(['status-set Closed', 'status-set 已完成']);
    const { incident } = review({ history: told, policies: [defaultPolicy], facts: ENTITLED }, Date.UTC(2026, 9, 1));
    expect(incident.status).toBe('Closed');
    expect(incident.steps.find((step) => step.status === 'Closed')?.at).toBe(closed);
  });

  it('without a former one is how the issue was made, not a change', () => {
    const made = history('2026-03-02T09:00:00.000+0000', { ...status(null, '2'), field: 'Status' });
    expect(eventsOf({ histories: [made] })).toEqual([]);
  });

  it('that leads nowhere is no change', () => {
    expect(eventsOf({ histories: [history('2026-03-02T10:00:00.000+0000', status('1', null))] })).toEqual([]);
  });

  it('is closed without a resolution too, and opened again by the next change', () => {
    const histories = [
      history('2026-03-02T10:00:00.000+0000', status('2', '6')),
      history('2026-03-02T11:00:00.000+0000', status('6', '2'), { field: 'resolution', from: null, to: '10001' }),
    ];
    expect(say(eventsOf({ histories }))).toEqual(['status-set Closed', 'status-set Open']);
  });
});

describe('what is no fact', () => {
  it('are remote links, ranks, renamed fields and items of names that every object has', () => {
    const histories = [
      history('2026-03-02T10:00:00.000+0000', { field: 'RemoteIssueLink', from: null, to: '7', toString: 'A page' }),
      history('2026-03-02T10:01:00.000+0000', { field: 'Rank', fieldId: 'customfield_10019', from: '', to: '' }),
      history('2026-03-02T10:02:00.000+0000', { field: 'constructor', fieldId: '__proto__', from: '1', to: '2' }),
      history('2026-03-02T10:03:00.000+0000', {}, {}),
      history('2026-03-02T10:04:00.000+0000'),
    ];
    expect(eventsOf({ histories })).toEqual([]);
  });

  it('is a deleted comment, of which only the deletion is told', () => {
    const deleted = { field: 'Comment', from: '10', fromString: 'What was said', to: null, toString: null };
    expect(eventsOf({ histories: [history('2026-03-02T10:00:00.000+0000', deleted)] })).toEqual([]);
  });

  it('are hundreds of them around the one that is', () => {
    const noise = Array.from({ length: 500 }, (_, place) =>
      history(`2026-03-02T10:${String(place % 60).padStart(2, '0')}:00.000+0000`, { field: 'Link', to: String(place) }),
    );
    const one = history('2026-03-02T10:30:30.000+0000', status('1', '2'));
    expect(say(eventsOf({ histories: [...noise, one, ...noise] }))).toEqual(['status-set Open']);
  });
});

describe('comments', () => {
  it('typed on a transition screen stand a moment before their change, and stay two things', () => {
    const histories = [history('2026-03-02T07:17:28.723+0000', status('2', '6'))];
    const comments = [comment('1', '2026-03-02T07:17:28.700+0000', { author: KIM })];
    expect(say(eventsOf({ histories, comments }))).toEqual(['message comment:1', 'status-set Closed']);
  });

  it('are each told once, also where two pages or a webhook and a page both have them', () => {
    const one = comment('1', '2026-03-02T10:00:00.000+0000');
    expect(say(eventsOf({ comments: [one, one] }))).toEqual(['message comment:1']);
  });

  it('that say the same a few milliseconds apart are two: nothing is matched by its instant', () => {
    const comments = [comment('1', '2026-03-02T10:00:00.000+0000'), comment('2', '2026-03-02T10:00:00.010+0000')];
    expect(eventsOf({ comments })).toHaveLength(2);
  });

  it('that were edited stay where they were written', () => {
    const edited = comment('1', '2026-03-02T10:00:00.000+0000', { updated: '2026-03-05T10:00:00.000+0000' });
    expect(eventsOf({ comments: [edited] })[0]?.at).toBe(Date.UTC(2026, 2, 2, 10));
  });

  it.each([
    ['absent', { author: undefined }],
    ['null', { author: null }],
    ['an account with nothing in it', { author: { accountId: null, accountType: null, displayName: null } }],
    ['a user of a Server, who has no account', { author: { name: 'jdoe', key: 'jdoe', displayName: 'Jo Doe' } }],
  ])('whose author is %s are nobody’s', (_, more) => {
    expect(eventsOf({ comments: [comment('1', '2026-03-02T10:00:00.000+0000', more)] })).toMatchObject([
      { type: 'message', by: { id: '', role: 'unknown' } },
    ]);
  });

  it('of a deleted user keep the role that the log has for the account', () => {
    const gone = { accountId: 'kim', accountType: 'unknown', displayName: 'Former user' };
    const comments = [comment('1', '2026-03-02T10:00:00.000+0000', { author: gone })];
    expect(eventsOf({ comments })).toMatchObject([{ by: { id: 'kim', role: 'agent' } }]);
  });

  it.each([
    ['true', true, 'public'],
    ['false', false, 'internal'],
    ['null', null, 'internal'],
    ['absent', undefined, 'internal'],
  ])('whose flag is %s are not taken for public unless Jira says so', (_, jsdPublic, visibility) => {
    const comments = [comment('1', '2026-03-02T10:00:00.000+0000', { jsdPublic })];
    expect(eventsOf({ comments })).toMatchObject([{ visibility }]);
  });

  it('that only a role may read are internal, whatever the flag says', () => {
    const visibility = { type: 'role', value: 'Administrators', identifier: 'Administrators' };
    const comments = [comment('1', '2026-03-02T10:00:00.000+0000', { visibility })];
    expect(eventsOf({ comments })).toMatchObject([{ visibility: 'internal' }]);
  });

  it('of a project without a service desk carry the flag too: nobody there is a customer, so they answer nothing', () => {
    const noCustomer = { reporter: { accountId: 'max', accountType: 'atlassian' } };
    const author = { accountId: 'eve', accountType: 'atlassian' };
    const told = read({ comments: [comment('1', '2026-03-02T10:00:00.000+0000', { author })] }, noCustomer);
    expect(told.events[1]).toMatchObject({ type: 'message', visibility: 'public', by: { role: 'unknown' } });
    const { incident } = review({ history: told, policies: [defaultPolicy], facts: ENTITLED }, Date.UTC(2026, 2, 3));
    expect(incident.firstResponse.state).not.toBe('met');
  });
});

describe('people with names that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a stranger like any other',
    (accountId) => {
      const author = { accountId, accountType: 'customer' };
      expect(eventsOf({ comments: [comment('1', '2026-03-02T10:00:00.000+0000', { author })] })).toMatchObject([
        { by: { id: accountId, role: 'customer', relation: 'stranger' } },
      ]);
    },
  );
});

describe('the report', () => {
  it('of nobody, made by nobody, was not made by its reporter', () => {
    const [report] = read({ fields: { reporter: null, creator: null } }, { reporter: null }).events;
    expect(report).toMatchObject({ type: 'reported', channel: 'agent', by: { id: '', role: 'unknown' } });
  });

  it('that an agent entered for a customer is the customer’s', () => {
    const [report] = read({ fields: { creator: KIM } }).events;
    expect(report).toMatchObject({ channel: 'agent', by: { role: 'customer', relation: 'requester' } });
  });

  it('keeps its summary where the changelog tells how the issue was made', () => {
    const made = history('2026-03-02T09:00:00.000+0000', {
      field: 'summary',
      fieldId: 'summary',
      toString: 'Vault is down',
    });
    expect(read({ histories: [made] }).events[0]).toMatchObject({ subject: 'Vault is down' });
  });

  it('is read of an issue with nothing in it but null', () => {
    const empty = [
      'summary',
      'description',
      'priority',
      'project',
      'reporter',
      'creator',
      'comment',
      'issuelinks',
      'attachment',
    ];
    const fields = Object.fromEntries([...empty, ...Object.values(site.fields)].map((name) => [name, null]));
    expect(read({ fields }, { reporter: null })).toMatchObject({
      events: [{ type: 'reported', subject: '', body: '' }],
      shown: { status: 'Open', priority: null, severity: null },
      linked: [],
    });
  });
});

describe('text that is no document', () => {
  it('is read as deep as people write, and no deeper', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }).reduce<object>((content) => ({ type: 'panel', content: [content] }), {
        type: 'text',
        text: 'Deep',
      });
    const text = (depth: number) => {
      const [event] = eventsOf({ comments: [comment('1', '2026-03-02T10:00:00.000+0000', { body: nested(depth) })] });
      return event?.type === 'message' ? event.text : null;
    };
    expect(text(50)).toBe('Deep');
    expect(text(20_000)).toBe('');
  });

  it.each([
    ['a list where a node should be', [{ type: 'text' }], ''],
    ['a text that is an object', { type: 'text', text: { toString: 1 } }, ''],
    [
      'a mention that is an object',
      { type: 'doc', content: [{ type: 'mention', attrs: { text: { toString: 1 } } }] },
      '',
    ],
    ['content that is text', { type: 'doc', content: 'Hello' }, ''],
    ['nothing', null, ''],
    ['plain text of a Server', 'Hello', 'Hello'],
  ])('%s', (_, body, text) => {
    expect(eventsOf({ comments: [comment('1', '2026-03-02T10:00:00.000+0000', { body })] })).toMatchObject([{ text }]);
  });
});

describe('what has no instant', () => {
  const refusal = (shape: Shape): unknown => {
    try {
      return read(shape);
    } catch (error) {
      return error;
    }
  };
  const undated = 'yesterday';

  it.each([
    ['the issue', { fields: { created: undated } }, 'fields.created'],
    ['a comment', { comments: [comment('7', undated)] }, 'comment 7: created'],
    [
      'a change that tells something',
      { histories: [{ ...history(undated, status('1', '2')), id: '8' }] },
      'history 8: created',
    ],
    ['an instant without an offset', { comments: [comment('7', '2026-03-02T10:00:00.000')] }, 'comment 7: created'],
  ])('%s: the ticket is refused by its key and the place', (_, shape, field) => {
    const error = refusal(shape);
    expect(error).toBeInstanceOf(UnreadableTicket);
    expect(error).toMatchObject({ ticket: 'SUP-40100', field });
  });

  it('in noise is no matter', () => {
    expect(eventsOf({ histories: [history(undated, { field: 'Rank' })] })).toEqual([]);
  });
});

describe('the app’s own status', () => {
  it('is told, for it carries out closures; its priority is a projection and is not (K2)', () => {
    const priority = { field: 'priority', fieldId: 'priority', from: '2', to: '3' };
    const own = { ...history('2026-03-02T10:00:00.000+0000', status('5', '6'), priority), author: APP };
    expect(say(eventsOf({ histories: [own] }))).toEqual(['status-set Closed']);
  });
});
