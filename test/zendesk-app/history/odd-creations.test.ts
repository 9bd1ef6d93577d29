import { describe, expect, it } from 'vitest';
import { ANN, audit, BY_RULE, change, comment, create, eventsOf, incidentOf, JO, OPEN, read, say } from './told-ticket';

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
