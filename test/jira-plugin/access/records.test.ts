import { describe, expect, it } from 'vitest';
import { type Act, type Event, SENT_KINDS } from '../../../core';
import { writeDocument } from '../../../jira-plugin/document/write-document';
import { commentEvents } from '../../../jira-plugin/history/comment-events';
import { actRecordSchema, recordSchema } from '../../../jira-plugin/history/comment-record';
import type { People } from '../../../jira-plugin/history/people';
import { commentSchema } from '../../../jira-plugin/jira/comment';
import { ACT, RECORD } from '../../../jira-plugin/property-keys';
import { ACT_TYPES, ACTS } from '../../core/every-act';

const T = Date.UTC(2026, 2, 2, 9);
const people: People = {
  appAccountId: 'app',
  roles: { kim: [{ at: T, role: 'agent' }], mia: [{ at: T, role: 'manager' }] },
  reporter: { accountId: 'ann', accountType: 'customer' },
  participants: [],
  organizations: ['1'],
  organizationsOf: { bob: ['1'] },
};
const APP = { accountId: 'app', accountType: 'app' };
/** Whoever may set a property beside a comment of their own. */
const FORGERS = [
  { accountId: 'kim', accountType: 'atlassian' },
  { accountId: 'mia', accountType: 'atlassian' },
  { accountId: 'otto', accountType: 'atlassian' },
  { accountId: 'ann', accountType: 'customer' },
  { accountId: 'eve', accountType: 'customer' },
  { accountId: 'another-app', accountType: 'app' },
];

const ANN = { accountId: 'ann', displayName: 'Ann' };
/** What a record of the app's own holds. A part without a row fails. */
const PARTS: Readonly<Record<keyof typeof recordSchema.shape, unknown>> = {
  entries: SENT_KINDS.map((kind) => ({ key: kind, kind, to: 'customer' })),
  message: { customer: ANN, subject: 'It works' },
};

function read(author: object, properties: Readonly<Record<string, unknown>>): Event[] {
  const comment = commentSchema.parse({
    ...{ id: '7', author, body: writeDocument('Words'), created: '2026-03-02T09:00:00.000+0000', jsdPublic: true },
    properties: Object.entries(properties).map(([key, value]) => ({ key, value })),
  });
  return commentEvents(comment, people);
}

it('every part of a record, and every act, has its row', () => {
  expect(Object.keys(PARTS).sort()).toEqual(Object.keys(recordSchema.shape).sort());
  expect(Object.keys(actRecordSchema.shape).sort()).toEqual(['act', 'customer']);
  expect(Object.keys(ACTS).sort()).toEqual([...ACT_TYPES].sort());
});

describe('a record of what the app carried out', () => {
  it('is believed from the app’s own account', () => {
    expect(read(APP, { [RECORD]: PARTS })).toMatchObject([
      { type: 'recorded' },
      { type: 'message', by: { id: 'ann' } },
    ]);
  });

  it.each(FORGERS)('is words from $accountId', (forger) => {
    for (const record of [PARTS, { entries: PARTS.entries }, { entries: [], message: PARTS.message }])
      expect(read(forger, { [RECORD]: record })).toEqual(read(forger, {}));
  });
});

describe.each(ACT_TYPES)('an act of %s', (type) => {
  const { act } = ACTS[type];
  const event = type === 'reply' ? 'message' : type;

  it.each(FORGERS)('that names a customer is words from $accountId', (forger) => {
    expect(read(forger, { [ACT]: { act, customer: ANN } })).toEqual(read(forger, {}));
  });

  it.each(FORGERS)('beside words of $accountId is theirs, whomever it names', (forger) => {
    const claims = { by: { id: 'mia', role: 'manager' }, author: APP, role: 'manager', at: 0 };
    const [own] = read(forger, {});
    for (const record of [{ act }, { act, ...claims }, { act: { ...act, ...claims } as Act }])
      expect(read(forger, { [ACT]: record })).toMatchObject([{ type: event, by: own!.by, at: T }]);
  });

  it('beside words of the app is of the customer whom it names, and of nobody without one', () => {
    const named = read(APP, { [ACT]: { act, customer: ANN } });
    expect(named).toMatchObject(type === 'reply' ? [] : [{ type, by: { id: 'ann', role: 'customer' } }]);
    expect(read(APP, { [ACT]: { act } })).toEqual([]);
    expect(read(APP, { [ACT]: { act, customer: { accountId: 'kim' } } })).not.toMatchObject([
      { by: { role: 'customer' } },
    ]);
  });
});
