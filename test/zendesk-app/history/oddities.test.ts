import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Event, NO_FACTS, review } from '../../../core';
import { auditSchema, personSchema, ticketSchema } from '../../../zendesk-app/client';
import { readHistory } from '../../../zendesk-app/history';
import { INSTALLATION } from '../installation';

const ANN = 1;
const BOB = 2;
const JO = 10;
const GONE = 12;
const { statuses, fields } = INSTALLATION;
const OPEN = statuses.Open;

const ENTITLED = {
  ...NO_FACTS,
  organization: { id: '50', name: 'Acme' },
  agreements: [{ at: 0, agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
  representatives: [{ at: 0, representative: true }],
};

interface Shape {
  readonly ticket?: object;
  readonly creation?: object;
  readonly audits?: readonly object[];
  readonly users?: readonly object[];
}

const PEOPLE = [
  { id: ANN, role: 'end-user', name: 'Ann', organization_id: 50 },
  { id: BOB, role: 'end-user', name: 'Bob', organization_id: 51 },
  { id: JO, role: 'agent', name: 'Jo' },
];

let ids = 1_000_000;
const audit = (time: string, author: number | null, events: readonly object[], more: object = {}) => {
  ids -= 1_000;
  const id = ids;
  return {
    id,
    ticket_id: 7,
    created_at: time.length === 8 ? `2026-03-02T${time}Z` : time,
    author_id: author,
    metadata: { system: { client: 'Mozilla', ip_address: '192.0.2.10' }, custom: {} },
    via: { channel: 'web' },
    ...more,
    events: events.map((event, place) => ({ id: id + place + 1, ...event })),
  };
};
const comment = (isPublic: boolean, author?: number, more: object = {}) => ({
  type: 'Comment',
  public: isPublic,
  body: 'Words',
  ...(author === undefined ? {} : { author_id: author }),
  ...more,
});
const change = (field: string | number, value: unknown, more: object = {}) => ({
  type: 'Change',
  field_name: String(field),
  value,
  previous_value: null,
  ...more,
});
const create = (field: string, value: unknown) => ({ type: 'Create', field_name: field, value });
const BY_RULE = { via: { channel: 'rule', source: { from: { id: 1, title: 'Assign' }, rel: 'trigger' } } };
const made = audit('09:00:00', ANN, [comment(true), create('requester_id', String(ANN)), create('status', 'new')]);

/** What Zendesk answers about one ticket, read. */
function read({ ticket = {}, creation = made, audits = [], users = PEOPLE }: Shape) {
  const shown = ticketSchema.parse({
    id: 7,
    status: 'open',
    requester_id: ANN,
    submitter_id: ANN,
    organization_id: 50,
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
    ...ticket,
  });
  const parsed = [creation, ...audits].map((one) => auditSchema.parse(one));
  const people = users.map((one) => personSchema.parse(one));
  return readHistory({ ticket: shown, audits: parsed, people, organizations: [] }, INSTALLATION, () => 'agent').history;
}
const eventsOf = (shape: Shape): Event[] => read(shape).events.slice(1);
const say = (events: readonly Event[]): string[] =>
  events.map((event) => {
    if (event.type === 'message') return `${event.visibility} message by ${event.by.role}`;
    return 'to' in event ? `${event.type} ${event.to} by ${event.by.role}` : `${event.type} by ${event.by.role}`;
  });
const incidentOf = (shape: Shape) =>
  review({ history: read(shape), policies: [defaultPolicy], facts: ENTITLED }, Date.UTC(2026, 2, 3)).incident;

describe('the order of audits', () => {
  it('is by their instants, not by their ids, which are in no order', () => {
    const earlier = { ...audit('10:00:00', JO, [change('custom_status_id', OPEN)]), id: 492_645 };
    const later = { ...audit('10:00:21', JO, [change('custom_status_id', statuses.Closed)]), id: 492_590 };
    expect(say(eventsOf({ audits: [later, earlier] }))).toEqual([
      'status-set Open by agent',
      'status-set Closed by agent',
    ]);
  });

  it('within one second is Zendesk’s own, for there is no better', () => {
    const one = audit('10:00:00', JO, [comment(true)]);
    const other = audit('10:00:00', ANN, [comment(true)]);
    expect(say(eventsOf({ audits: [one, other] }))).toEqual(['public message by agent', 'public message by customer']);
  });

  it('counts an audit once that two pages have', () => {
    const one = audit('10:00:00', JO, [comment(true)]);
    expect(eventsOf({ audits: [one, one] })).toHaveLength(1);
  });

  it('puts imported comments where they belong, also those older than the ticket', () => {
    const audits = [
      audit('11:00:00', JO, [comment(true)]),
      audit('2026-02-20T10:00:00Z', JO, [comment(true)]),
      audit('10:00:00', ANN, [comment(true)]),
    ];
    const told = read({ audits });
    expect(told.events[0]).toMatchObject({ type: 'reported', at: Date.UTC(2026, 2, 2, 9) });
    expect(told.events.slice(1).map(({ at }) => new Date(at).toISOString().slice(5, 16))).toEqual([
      '02-20T10:00',
      '03-02T10:00',
      '03-02T11:00',
    ]);
    expect(incidentOf({ audits: audits.slice(1) }).firstResponse.state).not.toBe('met');
    expect(incidentOf({ audits }).firstResponse.state).toBe('met');
  });
});

describe('the audit that made the ticket', () => {
  it('is the one that gave it its requester: a field that is made later makes no second report', () => {
    const later = audit('10:00:00', JO, [comment(true), create('sla_policy', 'Tier 1')]);
    expect(say(eventsOf({ audits: [later] }))).toEqual(['public message by agent']);
  });

  it('without Create events is the audit of the ticket’s own second, and its comment the report', () => {
    const old = audit('09:00:00', ANN, [comment(true, ANN, { body: 'It is down' })]);
    const later = audit('10:00:00', JO, [comment(true)]);
    const told = read({ creation: old, audits: [later] });
    expect(told.events[0]).toMatchObject({ type: 'reported', body: 'It is down' });
    expect(say(told.events.slice(1))).toEqual(['public message by agent']);
  });

  it('may be missing: the ticket itself is then the report', () => {
    const rule = { ...BY_RULE };
    const later = audit('10:00:00', JO, [
      comment(false),
      change('status', 'open', rule),
      change('custom_status_id', OPEN, rule),
    ]);
    const told = read({ creation: later, ticket: { description: 'It is down' } });
    expect(told.events[0]).toMatchObject({ type: 'reported', at: Date.UTC(2026, 2, 2, 9), body: 'It is down' });
    expect(say(told.events.slice(1))).toEqual(['status-set Open by system', 'internal message by agent']);
  });

  it('may hold no status at all, or begin on hold: what a ticket is made with is no change', () => {
    const bare = audit('09:00:00', ANN, [comment(true), create('requester_id', String(ANN))]);
    const held = audit('09:00:00', ANN, [comment(true), create('requester_id', String(ANN)), create('status', 'hold')]);
    expect(eventsOf({ creation: bare })).toEqual([]);
    expect(eventsOf({ creation: held })).toEqual([]);
  });

  it('may change in the same second what it was made with, by a rule: nobody’s doing', () => {
    const events = [comment(true), create('requester_id', String(ANN)), create('priority', null)];
    const creation = audit('09:00:00', ANN, [...events, change('priority', 'low', BY_RULE)]);
    expect(say(eventsOf({ creation }))).toEqual(['priority-set low by system']);
  });

  it('may be an agent’s own letter: no customer wrote, and it answers nobody', () => {
    const creation = audit('09:00:00', JO, [comment(true), create('requester_id', String(ANN))]);
    const told = read({ creation });
    expect(told.events).toMatchObject([{ type: 'reported', channel: 'agent', by: { id: '1', role: 'customer' } }]);
    expect(incidentOf({ creation }).firstResponse.state).not.toBe('met');
  });

  it('may be for a requester who is an agent, and the assignee too', () => {
    const told = read({
      ticket: { requester_id: JO, assignee_id: JO },
      creation: audit('09:00:00', JO, [comment(true)]),
    });
    expect(told.events).toMatchObject([{ type: 'reported', by: { id: '10', role: 'agent' } }]);
  });
});

describe('who wrote', () => {
  it('a comment is its own author, not whoever sent the update for them', () => {
    const onBehalf = audit('10:00:00', JO, [comment(true, ANN)], {
      metadata: { custom: {}, flags: [11], trusted: true },
    });
    expect(eventsOf({ audits: [onBehalf] })).toMatchObject([{ type: 'message', by: { id: '1', role: 'customer' } }]);
  });

  it('a comment without an author is the update’s', () => {
    expect(say(eventsOf({ audits: [audit('10:00:00', JO, [comment(false)])] }))).toEqual(['internal message by agent']);
  });

  it('an update without an author is nobody’s: its words stand, its changes do not', () => {
    const audits = [audit('10:00:00', null, [comment(true), change('custom_status_id', OPEN)])];
    expect(eventsOf({ audits })).toMatchObject([{ type: 'message', by: { id: '', role: 'unknown' } }]);
  });

  it('an update of Zendesk’s own is the system’s', () => {
    expect(say(eventsOf({ audits: [audit('10:00:00', -1, [comment(true, -1)])] }))).toEqual([
      'public message by system',
    ]);
  });

  it.each([
    ['missing', []],
    ['inactive', [{ id: GONE, role: 'end-user', name: 'Permanently deleted user', active: false }]],
  ])('an agent whose account is %s was one if the ticket was ever theirs', (_, gone) => {
    const users = [...PEOPLE, ...gone];
    const assigned = audit('09:30:00', JO, [change('assignee_id', String(GONE))]);
    const answer = audit('10:00:00', GONE, [comment(true), change('custom_status_id', OPEN)]);
    const handed = audit('11:00:00', JO, [change('assignee_id', String(JO), { previous_value: String(GONE) })]);
    const expected = ['status-set Open by agent', 'public message by agent'];
    expect(say(eventsOf({ users, audits: [assigned, answer, handed] }))).toEqual(expected);
    expect(say(eventsOf({ users, audits: [answer, handed] }))).toEqual(expected);
    expect(say(eventsOf({ users, audits: [answer] }))[0]).not.toContain('agent');
  });

  it('a customer stays one, also as the assignee by mistake', () => {
    const audits = [
      audit('10:00:00', BOB, [comment(true)]),
      audit('11:00:00', JO, [change('assignee_id', String(BOB))]),
    ];
    expect(say(eventsOf({ audits }))).toEqual(['public message by customer']);
  });
});

describe('what rules do inside a person’s update', () => {
  it('is the system’s, beside what the person did', () => {
    const audits = [audit('10:00:00', JO, [change('custom_status_id', OPEN), change('priority', 'high', BY_RULE)])];
    expect(say(eventsOf({ audits }))).toEqual(['status-set Open by agent', 'priority-set high by system']);
  });

  it('a comment that a rule wrote is automatic: it answers nobody', () => {
    const audits = [audit('10:00:00', JO, [comment(true, JO, BY_RULE)])];
    expect(eventsOf({ audits })).toMatchObject([{ type: 'message', automatic: true }]);
  });
});

describe('what is no fact', () => {
  it.each([
    [
      'a bot’s suggestions',
      { type: 'AnswerBotNotification', author_id: JO, body: '{% for %}', public: true, ...BY_RULE },
    ],
    ['articles that were sent', { type: 'AutomaticAnswerSend', author_id: -1, public: true, body: [{ article: {} }] }],
    ['a mail that went out, with its whole text', { type: 'Notification', body: 'Words', subject: 'Re', ...BY_RULE }],
    ['a call to elsewhere', { type: 'External', resource: '7', body: '{}' }],
    ['a macro', { type: 'AgentMacroReference', macro_id: '7', via: { channel: 'web' } }],
    ['tags, the whole list again', change('tags', ['closed_by_merge', 'query'])],
    ['a target time', change('requester_wait_time', { minutes: 3600, in_business_hours: true })],
    ['an agreement’s name', change('sla_policy', 'Tier 1')],
    ['a rating that was offered', change('satisfaction_score', 'offered', BY_RULE)],
    ['a time tracker', change('360004897100', '51')],
    ['a priority that was emptied', change('priority', '')],
    ['a status that is nothing', change('status', null)],
    ['a value that is no text', change('priority', { toString: 1 })],
    ['a custom status that is no id', change('custom_status_id', { toString: 1 })],
    [
      'an event of a kind and shape that is new',
      { id: 'x', type: 'New', via: 'Web form', author_id: {}, public: 'yes' },
    ],
    ['an event by another name for its kind', { event_type: 'Change', status: 'open', via: 'Web form' }],
  ])('%s', (_, event) => {
    expect(eventsOf({ audits: [audit('10:00:00', JO, [event])] })).toEqual([]);
  });

  it('are hundreds of them around the one that is', () => {
    const noise = Array.from({ length: 500 }, (_, place) =>
      audit(`10:00:${String(place % 60).padStart(2, '0')}`, JO, [
        change('360004897100', String(place)),
        change('tags', ['a']),
      ]),
    );
    const one = audit('10:00:30', JO, [change('custom_status_id', OPEN)]);
    expect(say(eventsOf({ audits: [...noise, one] }))).toEqual(['status-set Open by agent']);
  });
});

describe('a status', () => {
  it.each([
    ['number', OPEN],
    ['text', String(OPEN)],
  ])('is known by its id, written as a %s', (_, id) => {
    expect(say(eventsOf({ audits: [audit('10:00:00', JO, [change('custom_status_id', id)])] }))).toEqual([
      'status-set Open by agent',
    ]);
  });

  it('is told once where the category changes with it', () => {
    const audits = [audit('10:00:00', JO, [change('status', 'open'), change('custom_status_id', OPEN)])];
    expect(say(eventsOf({ audits }))).toEqual(['status-set Open by agent']);
  });

  it('of deleted, and back, moves nothing', () => {
    const audits = [
      audit('10:00:00', JO, [change('status', 'deleted')]),
      audit('11:00:00', JO, [change('status', 'open')]),
    ];
    expect(say(eventsOf({ audits }))).toEqual(['status-set deleted by agent', 'status-set open by agent']);
    expect(incidentOf({ audits }).status).toBe(incidentOf({}).status);
  });
});

describe.each([
  ['with its status', [change('custom_status_id', statuses.Closed)]],
  ['whose status has no custom one', []],
])('a merged ticket %s', (_, status) => {
  const text = 'This request was closed and merged into request #8 "Vault is down".';
  const merged = audit('10:00:00', JO, [
    comment(false, JO, { body: text }),
    change('status', 'closed'),
    ...status,
    change('tags', ['closed_by_merge']),
  ]);

  it('was closed by the agent who merged it, once, and is final', () => {
    const shape = { audits: [merged], ticket: { status: 'closed', tags: ['closed_by_merge'] } };
    expect(say(eventsOf(shape))).toEqual(['status-set Closed by agent', 'internal message by agent']);
    expect(read(shape)).toMatchObject({ final: true, shown: { status: 'Closed' } });
    const { incident, effects, wakeAt } = review(
      { history: read(shape), policies: [defaultPolicy], facts: NO_FACTS },
      Date.UTC(2026, 2, 9),
    );
    expect(incident.status).toBe('Closed');
    expect([effects, wakeAt]).toEqual([[], null]);
  });

  it('is told the same by Zendesk’s own closing of what is solved, which is nobody’s act', () => {
    const audits = [
      audit('10:00:00', -1, [change('status', 'closed', BY_RULE)]),
      audit('10:00:01', -1, [change('status', 'closed')]),
    ];
    expect(eventsOf({ audits })).toEqual([]);
  });

  it('adds a note to the one it went into: internal unless the agent chose otherwise, and no report of its own', () => {
    const body = 'Request #6 "Vault" was closed and merged into this request. Last comment in request #6: Still down.';
    const into = (isPublic: boolean) => [
      audit('10:00:00', JO, [comment(isPublic, JO, { body }), change('tags', ['a'])]),
    ];
    expect(say(eventsOf({ audits: into(false) }))).toEqual(['internal message by agent']);
    expect(say(eventsOf({ audits: into(true) }))).toEqual(['public message by agent']);
    expect(read({ audits: into(false) }).events.filter(({ type }) => type === 'reported')).toHaveLength(1);
  });
});

describe('mail', () => {
  const system = {
    message_id: '<a@b>',
    raw_email_identifier: '1/a.eml',
    json_email_identifier: '1/a.json',
    eml_redacted: false,
  };

  it.each([
    ['flagged as written by a machine is automatic', { flags: [4], flags_options: { '4': { trusted: false } } }, true],
    ['flagged as from somebody outside the conversation is not', { flags: [2], trusted: false }, false],
    ['with no flags is not', {}, false],
    ['with flags that are none is not', { flags: 'none' }, false],
    ['recovered from the suspended ones is human: an agent vouched for it', { suspension_type_id: 3 }, false],
  ])('%s', (_, flags, automatic) => {
    const audits = [
      audit('10:00:00', ANN, [comment(true)], {
        via: { channel: 'email' },
        metadata: { system, custom: {}, ...flags },
      }),
    ];
    const [message] = eventsOf({ audits });
    expect(message?.type === 'message' && message.automatic === true).toBe(automatic);
    expect(message).not.toHaveProperty('headers');
  });

  it.each([
    ['email', 'email'],
    [4, 'email'],
    ['voice', 'phone'],
    ['web', 'portal'],
    ['api', 'portal'],
    ['mobile', 'portal'],
    [29, 'portal'],
    [null, 'portal'],
  ])('and other ways in: %s is told as %s', (channel, told) => {
    expect(read({ creation: { ...made, via: { channel } } }).events[0]).toMatchObject({ channel: told });
  });

  it.each([null, undefined])('a way in of %s is the ticket’s own', (via) => {
    expect(read({ creation: { ...made, via }, ticket: { via: { channel: 'email' } } }).events[0]).toMatchObject({
      channel: 'email',
    });
  });
});

describe('a customer who marks the request as solved', () => {
  it('confirms it, with the words that stand beside it; they are no message that would open it again', () => {
    const solved = audit('10:00:00', ANN, [
      comment(true, ANN, { body: 'It works, thank you.' }),
      change('status', 'solved'),
    ]);
    expect(eventsOf({ audits: [solved] })).toMatchObject([
      { type: 'resolution-confirmed', text: 'It works, thank you.' },
    ]);
  });
});

describe('instants', () => {
  it.each([
    ['2026-03-02T10:00:00Z'],
    ['2026-03-02T10:00:00.123456789Z'],
    ['2026-03-02T11:00:00+01:00'],
    ['2026/03/02 02:00:00 -0800'],
  ])('%s is one', (text) => {
    const audits = [audit('10:00:00', JO, [comment(true)], { created_at: text })];
    expect(Math.trunc((eventsOf({ audits })[0]?.at ?? 0) / 1000)).toBe(Date.UTC(2026, 2, 2, 10) / 1000);
  });

  it.each([['yesterday'], ['5'], ['2026-03-02'], ['2026-03-02T10:00:00'], ['2026-02-30T25:00:00Z'], [''], [null], [7]])(
    '%s is none: the place is named',
    (created_at) => {
      const places = (error: { issues: readonly { path: PropertyKey[] }[] } | undefined) =>
        error?.issues.map(({ path }) => path.join('.'));
      expect(places(auditSchema.safeParse({ ...made, created_at }).error)).toEqual(['created_at']);
      const ticket = { id: 7, status: 'open', requester_id: 1, updated_at: '', created_at };
      expect(places(ticketSchema.safeParse(ticket).error)).toEqual(['created_at']);
    },
  );
});

describe('a ticket', () => {
  it('that follows up a closed one names it; a source of nothing names none', () => {
    const source = (from: object | null) => ({ via: { channel: 'web', source: { rel: 'follow_up', from } } });
    expect(read({ ticket: source({ ticket_id: 6 }) }).linked).toEqual(['6']);
    expect(read({ ticket: source({ ticket_id: null }) }).linked).toEqual([]);
    expect(read({ ticket: source(null) }).linked).toEqual([]);
  });

  it('of null in every field that may be null is read', () => {
    const optional = [
      'subject',
      'raw_subject',
      'description',
      'custom_status_id',
      'priority',
      'submitter_id',
      'assignee_id',
      'organization_id',
      'collaborator_ids',
      'email_cc_ids',
      'external_id',
      'tags',
      'custom_fields',
      'followup_ids',
      'via',
    ];
    const ticket = Object.fromEntries(optional.map((name) => [name, null]));
    const creation = { ...made, metadata: null, via: null };
    expect(read({ ticket, creation })).toMatchObject({
      number: '7',
      events: [{ type: 'reported', subject: '' }],
      shown: { status: null, priority: null, severity: null },
      linked: [],
    });
  });

  it('shows no severity where the field holds what is none of its choices', () => {
    const custom_fields = [{ id: fields.severity, value: { toString: 1 } }];
    expect(read({ ticket: { custom_fields } }).shown.severity).toBeNull();
  });
});
