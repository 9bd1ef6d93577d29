import { describe, expect, it } from 'vitest';
import { defaultPolicy, review } from '../../../core';
import { audit, BY_RULE, change, comment, ENTITLED, eventsOf, JO, read, say, statuses } from './told-ticket';

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
      { history: read(shape), policies: [defaultPolicy], facts: ENTITLED },
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
