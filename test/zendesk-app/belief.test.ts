import { describe, expect, it } from 'vitest';
import type { Event } from '../../core';
import { type Audit, auditSchema, type Person, type Ticket } from '../../zendesk-app/client';
import { readHistory } from '../../zendesk-app/history';
import { INSTALLATION } from './installation';

const APP = INSTALLATION.appUser;
const ANN = 1;
const BOB = 2;
const EVE = 3;
const JO = 10;
const MIA = 11;
const ACME = 50;

const people: readonly Person[] = [
  { id: ANN, role: 'end-user', name: 'Ann', organization_id: ACME },
  { id: BOB, role: 'end-user', name: 'Bob', organization_id: ACME },
  { id: EVE, role: 'end-user', name: 'Eve', organization_id: 51 },
  { id: JO, role: 'agent', name: 'Jo' },
  { id: MIA, role: 'agent', name: 'Mia' },
];
const ticket: Ticket = {
  id: 7,
  status: 'open',
  requester_id: ANN,
  organization_id: ACME,
  created_at: '2026-03-02T09:00:00Z',
  updated_at: '2026-03-02T09:00:00Z',
};

let ids = 0;
const audit = (author: number, time: string, events: readonly object[], record?: unknown): Audit => {
  ids += 1;
  return auditSchema.parse({
    id: ids,
    ticket_id: 7,
    created_at: `2026-03-02T${time}Z`,
    author_id: author,
    metadata: { system: {}, custom: record === undefined ? {} : { support_process: record } },
    events: events.map((event, place) => ({ id: ids * 100 + place, ...event })),
  });
};
const comment = (isPublic: boolean, author?: number) => ({
  type: 'Comment',
  public: isPublic,
  body: 'Words',
  ...(author === undefined ? {} : { author_id: author }),
});
const change = (field: string | number, value: unknown, more: object = {}) => ({
  type: 'Change',
  field_name: String(field),
  value,
  ...more,
});
const byRule = { via: { channel: 'rule', source: { rel: 'trigger' } } };
const created = audit(ANN, '09:00:00', [comment(true), { type: 'Create', field_name: 'subject', value: 'Broken' }]);

/** What is read of audits after the report. */
const read = (...audits: readonly Audit[]): Event[] =>
  readHistory({ ticket, audits: [created, ...audits], people, organizations: [] }, INSTALLATION, (person) =>
    person.id === MIA ? 'manager' : 'agent',
  ).history.events.slice(1);
const say = (events: readonly Event[]) => events.map(({ type, by }) => `${type} by ${by.role}`);

const CALL = { type: 'call-logged', reached: true, text: '' };
const ACK = { entries: [{ key: 'acknowledgement', kind: 'acknowledgement', to: 'customer' }] };

describe('a record is believed by its author alone', () => {
  it.each([
    ['an act of an agent', JO, { act: CALL }, ['call-logged by agent']],
    [
      'an act of a manager',
      MIA,
      { act: { type: 'entitlement-overridden', reason: 'Known' } },
      ['entitlement-overridden by manager'],
    ],
    ['records of the app', APP, ACK, ['recorded by app']],
    [
      'a customer for whom the app acts',
      APP,
      { act: { type: 'resolution-confirmed', text: '' }, customer: String(ANN) },
      ['resolution-confirmed by customer'],
    ],
    ['records that an agent forged', JO, ACK, ['message by agent']],
    ['records that a customer forged', ANN, ACK, ['message by customer']],
    ['an act that a customer forged', ANN, { act: CALL }, ['message by customer']],
    [
      'a customer whom an agent names',
      JO,
      { act: { type: 'resolution-confirmed', text: '' }, customer: String(ANN) },
      ['resolution-confirmed by agent'],
    ],
    ['an act of the app that names nobody', APP, { act: CALL }, []],
    ['an act that is none', JO, { act: { type: 'promoted' } }, ['message by agent']],
    ['a record that is no object', JO, 'act', ['message by agent']],
    ['an author whom Zendesk does not know', 999, { act: CALL }, ['message by unknown']],
  ])('%s', (_, author, record, expected) => {
    expect(say(read(audit(author, '10:00:00', [comment(false)], record)))).toEqual(expected);
  });

  it('an entry of a kind that does not exist makes the whole record nothing, and nothing else', () => {
    expect(read(audit(APP, '10:00:00', [comment(true)], { entries: [{ key: 'x', kind: 'gift' }] }))).toEqual([]);
  });
});

describe('a comment is its own author’s, whoever made the update', () => {
  it.each([
    ['an agent on behalf of the requester', JO, ANN, 'customer', 'requester'],
    ['the app on behalf of a colleague (A4)', APP, BOB, 'customer', 'organization'],
    ['the app on behalf of somebody else', APP, EVE, 'customer', 'stranger'],
  ])('%s', (_, author, writer, role, relation) => {
    const [event] = read(audit(author, '10:00:00', [comment(true, writer)]));
    expect(event).toMatchObject({ type: 'message', visibility: 'public', by: { id: String(writer), role, relation } });
  });

  it('what was public and was made private later has been said (E2)', () => {
    const said = audit(JO, '10:00:00', [comment(false)]);
    const hidden = audit(JO, '11:00:00', [
      { type: 'CommentPrivacyChange', comment_id: said.events[0]?.id, public: false },
    ]);
    expect(read(said, hidden)).toMatchObject([{ type: 'message', visibility: 'public' }]);
  });

  it('events that look like comments are none', () => {
    const machine = ['AnswerBotNotification', 'AutomaticAnswerSend', 'Notification', 'External'];
    expect(
      read(
        audit(
          ANN,
          '10:00:00',
          machine.map((type) => ({ type, public: true, author_id: -1, body: 'Words' })),
        ),
      ),
    ).toEqual([]);
  });

  it('Zendesk’s flag of a comment that a machine wrote is kept', () => {
    const flagged = audit(ANN, '10:00:00', [comment(true)]);
    const [event] = read({ ...flagged, metadata: { flags: [4] } });
    expect(event).toMatchObject({ type: 'message', automatic: true });
  });
});

describe('a typed reply is one message (H1 to H8)', () => {
  const value = JSON.stringify({
    response: { type: 'explanation' },
    status: 'Resolved Pending Confirmation',
    nonce: '1',
  });
  const typed = change(INSTALLATION.fields.reply, value);

  it('from the composer: the field beside the comment says its type, and the status is not told twice', () => {
    const solved = change('custom_status_id', INSTALLATION.statuses['Resolved Pending Confirmation']);
    expect(read(audit(JO, '10:00:00', [comment(true), typed, solved]))).toMatchObject([
      { type: 'message', response: { type: 'explanation' }, status: 'Resolved Pending Confirmation' },
    ]);
  });

  it('a priority changed with it is a change of its own', () => {
    expect(say(read(audit(JO, '10:00:00', [comment(true), typed, change('priority', 'low')])))).toEqual([
      'priority-set by agent',
      'message by agent',
    ]);
  });

  it.each([
    ['beside an internal note', JO, false],
    ['by a customer', ANN, true],
  ])('the field says nothing %s', (_, author, isPublic) => {
    const [event] = read(audit(author, '10:00:00', [comment(isPublic), typed])).filter(
      ({ type }) => type === 'message',
    );
    expect(event).not.toHaveProperty('response');
  });

  it('what somebody else wrote into the field says nothing', () => {
    const [event] = read(
      audit(JO, '10:00:00', [comment(true), change(INSTALLATION.fields.reply, 'resolved, I think')]),
    );
    expect(event).not.toHaveProperty('response');
  });
});

describe('changes by hand, by rule, and by Zendesk itself', () => {
  const open = change('custom_status_id', INSTALLATION.statuses.Open);

  it.each([
    ['an agent', JO, [open], ['status-set by agent']],
    ['the app', APP, [open], ['status-set by app']],
    ['a rule in an agent’s update', JO, [{ ...open, ...byRule }], ['status-set by system']],
    ['Zendesk, when a customer answers', ANN, [open], []],
    ['a severity', JO, [change(INSTALLATION.fields.severity, 'sp_severity_1')], ['severity-set by agent']],
    ['a severity that is none', JO, [change(INSTALLATION.fields.severity, 'sev_1')], []],
    ['a status of no meaning here', JO, [change('custom_status_id', 5)], ['status-set by agent']],
    ['Zendesk’s closing for good', APP, [change('status', 'closed')], []],
    [
      'fields that are not fields',
      JO,
      [change('requester_wait_time', { minutes: 1 }), change('sla_policy', 'Tier 1')],
      [],
    ],
  ])('%s', (_, author, events, expected) => {
    expect(say(read(audit(author, '10:00:00', events)))).toEqual(expected);
  });

  it('a customer who marks it as solved confirms it', () => {
    expect(say(read(audit(ANN, '10:00:00', [change('status', 'solved')])))).toEqual([
      'resolution-confirmed by customer',
    ]);
  });

  it('an act says the change beside it: it is not told twice (C5)', () => {
    const act = { act: { type: 'severity-set', to: 1, reason: 'Down' } };
    const changed = [
      comment(false),
      change(INSTALLATION.fields.severity, 'sp_severity_1'),
      change('priority', 'urgent'),
    ];
    expect(say(read(audit(JO, '10:00:00', changed, act)))).toEqual(['severity-set by agent']);
  });

  it('details filled in later are read (B13)', () => {
    const filled = change(INSTALLATION.fields.productVersion, '4.2');
    expect(read(audit(JO, '10:00:00', [filled]))).toMatchObject([
      { type: 'fields-changed', fields: { productVersion: '4.2' } },
    ]);
  });
});

it('audits are read in the order of time, not of their ids', () => {
  const late = audit(JO, '11:00:00', [comment(false)]);
  const early = audit(ANN, '10:00:00', [comment(true)]);
  expect(read(late, early).map(({ by }) => by.role)).toEqual(['customer', 'agent']);
});
