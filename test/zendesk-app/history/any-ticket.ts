import fc from 'fast-check';
import { RECORD_KEY } from '../../../zendesk-app/history';
import { ANSWER_FIELDS, tagOf } from '../../../zendesk-app/setup/ticket-fields';
import { INSTALLATION } from '../installation';

/** A Monday morning; everything happens within two days of it, so that seconds coincide often. */
const BEGIN = Date.UTC(2026, 2, 2, 9);
export const ANN = 1;
export const BOB = 2;
export const EVE = 3;
export const JO = 10;
const GONE = 12;
const { appUser, fields, statuses } = INSTALLATION;

/** As Zendesk writes it: whole seconds, UTC. */
export const written = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

export const anySecond = fc
  .tuple(fc.nat({ max: 96 }), fc.constantFrom(0, 0, 0, 1, -1))
  .map(([halfHours, off]) => written(BEGIN + 1000 + halfHours * 30 * 60_000 + Math.max(0, off) * 1000));

const anyAuthor = fc.constantFrom(ANN, ANN, BOB, EVE, JO, JO, GONE, -1, null);
const byRule = { via: { channel: 'rule', source: { from: { id: 5, title: 'Assign' }, rel: 'trigger' } } };
const anyVia = fc.constantFrom<object>({}, {}, {}, byRule, {
  via: { channel: 'web', source: { from: {}, rel: null } },
});

const change = (field: string | number, value: unknown) => ({
  type: 'Change',
  field_name: String(field),
  value,
  previous_value: null,
});

export const anyComment = fc
  .record({
    public: fc.boolean(),
    author_id: fc.constantFrom(ANN, BOB, EVE, JO, GONE),
    body: fc.string({ unit: 'grapheme', maxLength: 20 }),
  })
  .map((comment) => ({ type: 'Comment', ...comment, plain_body: comment.body, attachments: [] }));

const anyChange = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...Object.values(statuses), 2999, 5).map((id) => change('custom_status_id', id)),
      fc.constantFrom(...Object.values(statuses)).map((id) => change('custom_status_id', String(id))),
      fc.constantFrom('open', 'pending', 'hold', 'solved', 'closed', 'deleted').map((name) => change('status', name)),
      fc.constantFrom('urgent', 'low', null, '').map((name) => change('priority', name)),
      fc.constantFrom('sp_severity_1', 'sp_severity_3', null, 'none').map((tag) => change(fields.severity, tag)),
      fc.constantFrom(JO, GONE, null).map((id) => change('assignee_id', id === null ? null : String(id))),
      fc.constantFrom('4.2', '', null).map((text) => change(fields.productVersion, text)),
    ),
    anyVia,
  )
  .map(([one, via]) => ({ ...one, ...via }));

/** What says nothing about an incident, however much there is of it. */
export const anyNoise = fc.constantFrom<object>(
  { type: 'Notification', body: 'A whole mail', via: { channel: 'rule' }, recipients: [ANN], subject: 'Re' },
  { type: 'AnswerBotNotification', author_id: JO, body: '{% for a in b %}', public: true },
  { type: 'AutomaticAnswerSend', author_id: -1, public: true, body: [{ article: { id: 1 } }] },
  { type: 'External', resource: '5', body: '{}', public: 'yes' },
  { type: 'SatisfactionRating', score: 'bad', comment_id: 'none' },
  { type: 'SomethingNew', via: 'Web form', author_id: {}, field_name: ['status'], public: 'no' },
  { type: 'constructor', __proto__: null, value: { toString: 1 } },
  change('tags', ['closed_by_merge', 'query']),
  change('sla_policy', 'Tier 1'),
  {
    ...change('requester_wait_time', { minutes: 3600, in_business_hours: true }),
    via: { source: { rel: 'sla_target_change' } },
  },
  change('satisfaction_score', 'offered'),
  change('360004897100', '51'),
  change('toString', { toString: 1 }),
);

const record = (value: object) => ({ system: {}, custom: { [RECORD_KEY]: value } });
const facts = { organization: { id: '50', name: 'Acme' }, agreements: [{ at: BEGIN, agreement: null }] };
/** What the app and people recorded beside an update, by whomever: believed or not. */
const anyRecord = fc.constantFrom<object>(
  record({ entries: [{ key: 'acknowledgement', kind: 'acknowledgement', to: 'customer' }], facts }),
  record({ act: { type: 'reply', text: 'Hello', response: { type: 'explanation' }, status: 'Open' } }),
  record({ act: { type: 'closed', text: 'Done.' } }),
  record({ act: { type: 'resolution-confirmed', text: '' }, customer: String(BOB) }),
  record({ act: { type: 'survey-answered', score: 5, text: '' }, customer: 'constructor' }),
);

const metadata = fc.constantFrom<object | null>(
  { system: { client: 'Mozilla', ip_address: '192.0.2.1' }, custom: {} },
  { system: { message_id: '<a@b>', raw_email_identifier: '1/a.eml' }, custom: {}, flags: [4], trusted: false },
  { system: {}, custom: {}, flags: [11], flags_options: { '11': { trusted: true } } },
  { system: {}, custom: { toString: 1 }, suspension_type_id: null },
  null,
);

export interface AnyAudit {
  readonly author_id: number | null;
  readonly events: readonly object[];
}

const numbered = <T extends AnyAudit>(audits: readonly T[], from: number) =>
  audits.map((audit, place) => ({
    id: from + place * 100,
    ticket_id: 7,
    ...audit,
    events: audit.events.map((event, own) => ({ id: from + place * 100 + own + 1, ...event })),
  }));

const auditsOf = (
  anyEvent: fc.Arbitrary<object>,
  from: number,
  beside: fc.Arbitrary<object | null> = metadata,
  author: fc.Arbitrary<number | null> = anyAuthor,
) =>
  fc
    .array(
      fc.record({
        created_at: anySecond,
        author_id: author,
        metadata: beside,
        via: fc.constantFrom({ channel: 'web' }, { channel: 'email' }, { channel: 'api' }, { channel: 4 }, null),
        events: fc.array(anyEvent, { maxLength: 4 }),
      }),
      { maxLength: 12 },
    )
    .map((audits) => numbered(audits, from));

export const anyAudits = auditsOf(fc.oneof(anyComment, anyChange, anyNoise), 10_000);
const reply = JSON.stringify({ response: { type: 'explanation' }, status: 'Open', nonce: '1' });
const anyReply = fc.constantFrom(reply, '{"nonce":1}', '{', '').map((value) => change(fields.reply, value));
const anyRecordedAudits = auditsOf(
  fc.oneof(anyComment, anyChange, anyReply),
  500_000,
  fc.oneof(anyRecord, metadata),
  fc.constantFrom(appUser, appUser, JO, ANN),
);
export const anyNoisyAudits = auditsOf(anyNoise, 900_000);

const creation = {
  id: 100,
  ticket_id: 7,
  created_at: written(BEGIN),
  author_id: ANN,
  metadata: { system: {}, custom: {} },
  via: { channel: 'web' },
  events: [
    {
      id: 101,
      type: 'Comment',
      author_id: ANN,
      public: true,
      body: 'Nobody can log in.',
      plain_body: 'Nobody can log in.',
    },
    { id: 102, type: 'Create', field_name: 'requester_id', value: String(ANN) },
    { id: 103, type: 'Create', field_name: 'subject', value: 'Vault is down' },
    { id: 104, type: 'Create', field_name: String(fields.request), value: tagOf('request', 'problem') },
    { id: 105, type: 'Create', field_name: 'priority', value: null },
    { id: 106, ...change('priority', 'low'), ...byRule },
  ],
};

const person = (id: number, role: string, organization: number | null) => ({
  id,
  role,
  name: `Person ${id}`,
  organization_id: organization,
  active: true,
});

/** What Zendesk answers about one ticket: the ticket, its audits, and the people in them. */
export const anyTicket = anyAudits.map((audits) => ({
  ticket: {
    id: 7,
    subject: 'Vault is down',
    raw_subject: 'Vault is down',
    description: 'Nobody can log in.',
    status: 'open',
    custom_status_id: statuses.Open,
    priority: 'low',
    requester_id: ANN,
    submitter_id: ANN,
    assignee_id: JO,
    organization_id: 50,
    collaborator_ids: [BOB],
    email_cc_ids: [],
    created_at: written(BEGIN),
    updated_at: written(BEGIN),
    tags: Object.keys(ANSWER_FIELDS),
    custom_fields: [{ id: fields.severity, value: 'sp_severity_2' }],
    followup_ids: [8],
    via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
  },
  audits: [creation, ...audits],
  users: [
    person(ANN, 'end-user', 50),
    person(BOB, 'end-user', 50),
    person(EVE, 'end-user', null),
    person(JO, 'agent', null),
    person(appUser, 'admin', null),
  ],
}));

/** The same, with what the app and people recorded in it. */
export const anyRecordedTicket = fc
  .tuple(anyTicket, anyRecordedAudits)
  .map(([ticket, audits]) => ({ ...ticket, audits: [...ticket.audits, ...audits] }));
