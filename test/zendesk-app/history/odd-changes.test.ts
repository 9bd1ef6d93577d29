import { describe, expect, it } from 'vitest';
import { audit, BY_RULE, change, eventsOf, incidentOf, JO, OPEN, say } from './told-ticket';

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
