import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../../jira-plugin/document/write-document';
import { commentEvents } from '../../../jira-plugin/history/comment-events';
import type { People } from '../../../jira-plugin/history/people';
import { commentSchema } from '../../../jira-plugin/jira/comment';
import { ACT, RECORD } from '../../../jira-plugin/property-keys';

const T = Date.UTC(2026, 2, 2, 9);
const people: People = {
  appAccountId: 'app',
  roles: { kim: [{ at: T, role: 'agent' }] },
  reporter: { accountId: 'ann', accountType: 'customer' },
  participants: [],
  organizations: ['1'],
  organizationsOf: { bob: ['1'] },
};

const APP = { accountId: 'app', accountType: 'app' };
const KIM = { accountId: 'kim', accountType: 'atlassian' };
const ANN = { accountId: 'ann', accountType: 'customer' };

function eventsOf(author: object | undefined, properties: Record<string, unknown>, more: object = { jsdPublic: true }) {
  const comment = commentSchema.parse({
    id: '7',
    author,
    body: writeDocument('Hello'),
    created: '2026-03-02T09:00:00.000+0000',
    properties: Object.entries(properties).map(([key, value]) => ({ key, value })),
    ...more,
  });
  return commentEvents(comment, people);
}

const closed = { act: { type: 'closed', text: 'Done.' } };
const sent = { entries: [{ key: 'acknowledgement', kind: 'acknowledgement', to: 'customer' }] };

describe('a comment', () => {
  it('is a message, public where Jira says so', () => {
    expect(eventsOf(ANN, {})).toMatchObject([{ type: 'message', visibility: 'public', text: 'Hello', at: T }]);
    expect(eventsOf(KIM, {}, { jsdPublic: false })).toMatchObject([{ type: 'message', visibility: 'internal' }]);
  });

  it('is not taken for public where Jira does not say', () => {
    expect(eventsOf(KIM, {}, {})).toMatchObject([{ visibility: 'internal' }]);
  });

  it('is nobody’s word where it has no author', () => {
    expect(eventsOf(undefined, {})).toMatchObject([{ type: 'message', by: { role: 'unknown' } }]);
  });

  it('is an act where the agent’s panel wrote one beside it', () => {
    expect(eventsOf(KIM, { [ACT]: closed })).toMatchObject([{ type: 'closed', text: 'Done.', by: { role: 'agent' } }]);
  });

  it('is a typed reply with its response and status, and one event only (H1)', () => {
    const act = { type: 'reply', response: { type: 'explanation' }, status: 'Open', text: 'Hello' };
    expect(eventsOf(KIM, { [ACT]: { act } })).toMatchObject([
      { type: 'message', response: { type: 'explanation' }, status: 'Open' },
    ]);
  });

  it('stays a message where the act beside it is none', () => {
    expect(eventsOf(KIM, { [ACT]: { act: { type: 'conquered' } } })).toMatchObject([{ type: 'message' }]);
  });
});

describe('what is believed', () => {
  it('are records of the app', () => {
    expect(eventsOf(APP, { [RECORD]: sent })).toMatchObject([
      { type: 'recorded', carriedOut: [{ key: 'acknowledgement', at: T }] },
    ]);
  });

  it.each([
    ['a customer', ANN],
    ['an agent', KIM],
    ['another app', { accountId: 'other', accountType: 'app' }],
  ])('is no record that %s wrote', (_, author) => {
    expect(eventsOf(author, { [RECORD]: sent })).toMatchObject([{ type: 'message' }]);
  });

  it('is a customer whom the app names, with the standing that Jira gives them', () => {
    const confirmed = { act: { type: 'resolution-confirmed', text: '' }, customer: { accountId: 'bob' } };
    expect(eventsOf(APP, { [ACT]: confirmed })).toMatchObject([
      { type: 'resolution-confirmed', by: { id: 'bob', role: 'customer', relation: 'organization' } },
    ]);
    const foreign = { ...confirmed, customer: { accountId: 'eve' } };
    expect(eventsOf(APP, { [ACT]: foreign })).toMatchObject([{ by: { id: 'eve', relation: 'stranger' } }]);
  });

  it('is nobody whom anybody else names', () => {
    const forged = { act: { type: 'resolution-confirmed', text: '' }, customer: { accountId: 'ann' } };
    expect(eventsOf(KIM, { [ACT]: forged })).toMatchObject([{ type: 'message', by: { id: 'kim' } }]);
  });

  it('are the words of a mail that the app brought from elsewhere, as its sender’s (A4)', () => {
    const joined = {
      entries: [{ key: 'join:issue:9' }],
      message: { customer: { accountId: 'bob' }, subject: 'Re: x' },
    };
    expect(eventsOf(APP, { [RECORD]: joined })).toMatchObject([
      { type: 'recorded', carriedOut: [{ key: 'join:issue:9' }] },
      {
        type: 'message',
        visibility: 'public',
        text: 'Hello',
        subject: 'Re: x',
        by: { id: 'bob', relation: 'organization' },
      },
    ]);
  });

  it('says nothing where the app wrote without a record', () => {
    expect(eventsOf(APP, {})).toEqual([]);
  });
});
