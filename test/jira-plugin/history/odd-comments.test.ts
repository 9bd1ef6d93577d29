import { describe, expect, it } from 'vitest';
import { defaultPolicy, review } from '../../../core';
import { comment, ENTITLED, eventsOf, history, KIM, read, say, status } from './told-issue';

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
