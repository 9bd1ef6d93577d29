import { describe, expect, it } from 'vitest';
import { ANN, audit, BOB, BY_RULE, change, comment, eventsOf, GONE, JO, OPEN, PEOPLE, say } from './told-ticket';

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
