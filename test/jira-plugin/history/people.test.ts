import { describe, expect, it } from 'vitest';
import { actorOf, type People } from '../../../jira-plugin/history/people';
import { withRoles } from '../../../jira-plugin/history/role-log';

const T = Date.UTC(2026, 2, 2, 9);
const people: People = {
  appAccountId: 'app',
  roles: {
    kim: [{ at: T, role: 'agent' }],
    lou: [
      { at: T, role: 'supervisor' },
      { at: T + 1000, role: null },
    ],
  },
  reporter: { accountId: 'ann', accountType: 'customer' },
  participants: ['pat'],
  organizations: ['1'],
  organizationsOf: { bob: ['1'], eve: ['2'] },
};
const customer = (accountId: string) => ({ accountId, accountType: 'customer' });

describe('who somebody is', () => {
  it.each([
    ['the app itself', { accountId: 'app', accountType: 'app' }, { role: 'app' }],
    ['another app or a rule', { accountId: 'rule', accountType: 'app' }, { role: 'system' }],
    ['an agent', { accountId: 'kim', accountType: 'atlassian' }, { role: 'agent' }],
    ['the requester', customer('ann'), { role: 'customer', relation: 'requester' }],
    ['a participant', customer('pat'), { role: 'customer', relation: 'participant' }],
    ['a member of the same organization', customer('bob'), { role: 'customer', relation: 'organization' }],
    ['a customer of another organization', customer('eve'), { role: 'customer', relation: 'stranger' }],
    ['a colleague who has no role here', { accountId: 'max', accountType: 'atlassian' }, { role: 'unknown' }],
    ['nobody', null, { id: '', role: 'unknown' }],
    ['an account without an id', { displayName: 'Former user' }, { id: '', role: 'unknown' }],
  ])('%s', (_, account, expected) => {
    expect(actorOf(people, account, T)).toMatchObject(expected);
  });

  it('is judged by the role of then, also where the role has gone since', () => {
    expect(actorOf(people, { accountId: 'lou' }, T + 500).role).toBe('supervisor');
    expect(actorOf(people, { accountId: 'lou', accountType: 'atlassian' }, T + 1000).role).toBe('unknown');
  });

  it('has the first role that is known also before it was noted', () => {
    expect(actorOf(people, { accountId: 'kim' }, T - 1_000_000).role).toBe('agent');
  });
});

describe('the role log', () => {
  it('only grows, and stays as it is when nothing changed', () => {
    const first = withRoles({}, new Map([['kim', 'agent']]), [], T);
    expect(first).toEqual({ kim: [{ at: T, role: 'agent' }] });
    expect(withRoles(first, new Map([['kim', 'agent']]), [], T + 1)).toBe(first);
    expect(withRoles(first, new Map(), [], T + 2).kim).toEqual([
      { at: T, role: 'agent' },
      { at: T + 2, role: null },
    ]);
  });

  it('remembers who was asked for and holds none', () => {
    expect(withRoles({}, new Map(), ['max'], T)).toEqual({ max: [{ at: T, role: null }] });
  });
});
