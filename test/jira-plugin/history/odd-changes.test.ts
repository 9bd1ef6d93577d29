import { describe, expect, it } from 'vitest';
import { defaultPolicy, review } from '../../../core';
import { APP, ENTITLED, eventsOf, history, read, say, status } from './told-issue';

describe('a status', () => {
  it('is known by its id, whatever it was called then and is called now', () => {
    const renamed = [
      history('2026-03-02T10:00:00.000+0000', status('1', '3', { to: 'In Development' })),
      history('2026-03-02T11:00:00.000+0000', status('3', '5', { from: 'In Progress', to: '已解决' })),
    ];
    expect(say(eventsOf({ histories: renamed }))).toEqual([
      'status-set Customer Information Requested',
      'status-set Resolved Pending Confirmation',
    ]);
  });

  it('that the process does not know keeps its own name, and moves nothing: a bulk migration closes once', () => {
    const closed = Date.UTC(2026, 2, 3, 10);
    const histories = [
      history('2026-03-03T10:00:00.000+0000', status('2', '6')),
      history('2026-09-28T08:05:55.821+0000', status('6', '10068', { to: '已完成' })),
    ];
    const told = read({ histories });
    expect(say(told.events.slice(1))).toEqual(['status-set Closed', 'status-set 已完成']);
    const { incident } = review({ history: told, policies: [defaultPolicy], facts: ENTITLED }, Date.UTC(2026, 9, 1));
    expect(incident.status).toBe('Closed');
    expect(incident.steps.find((step) => step.status === 'Closed')?.at).toBe(closed);
  });

  it('without a former one is how the issue was made, not a change', () => {
    const made = history('2026-03-02T09:00:00.000+0000', { ...status(null, '2'), field: 'Status' });
    expect(eventsOf({ histories: [made] })).toEqual([]);
  });

  it('that leads nowhere is no change', () => {
    expect(eventsOf({ histories: [history('2026-03-02T10:00:00.000+0000', status('1', null))] })).toEqual([]);
  });

  it('is closed without a resolution too, and opened again by the next change', () => {
    const histories = [
      history('2026-03-02T10:00:00.000+0000', status('2', '6')),
      history('2026-03-02T11:00:00.000+0000', status('6', '2'), { field: 'resolution', from: null, to: '10001' }),
    ];
    expect(say(eventsOf({ histories }))).toEqual(['status-set Closed', 'status-set Open']);
  });
});

describe('what is no fact', () => {
  it('are remote links, ranks, renamed fields and items of names that every object has', () => {
    const histories = [
      history('2026-03-02T10:00:00.000+0000', { field: 'RemoteIssueLink', from: null, to: '7', toString: 'A page' }),
      history('2026-03-02T10:01:00.000+0000', { field: 'Rank', fieldId: 'customfield_10019', from: '', to: '' }),
      history('2026-03-02T10:02:00.000+0000', { field: 'constructor', fieldId: '__proto__', from: '1', to: '2' }),
      history('2026-03-02T10:03:00.000+0000', {}, {}),
      history('2026-03-02T10:04:00.000+0000'),
    ];
    expect(eventsOf({ histories })).toEqual([]);
  });

  it('is a deleted comment, of which only the deletion is told', () => {
    const deleted = { field: 'Comment', from: '10', fromString: 'What was said', to: null, toString: null };
    expect(eventsOf({ histories: [history('2026-03-02T10:00:00.000+0000', deleted)] })).toEqual([]);
  });

  it('are hundreds of them around the one that is', () => {
    const noise = Array.from({ length: 500 }, (_, place) =>
      history(`2026-03-02T10:${String(place % 60).padStart(2, '0')}:00.000+0000`, { field: 'Link', to: String(place) }),
    );
    const one = history('2026-03-02T10:30:30.000+0000', status('1', '2'));
    expect(say(eventsOf({ histories: [...noise, one, ...noise] }))).toEqual(['status-set Open']);
  });
});

describe('the app’s own status', () => {
  it('is told, for it carries out closures; its priority is a projection and is not (K2)', () => {
    const priority = { field: 'priority', fieldId: 'priority', from: '2', to: '3' };
    const own = { ...history('2026-03-02T10:00:00.000+0000', status('5', '6'), priority), author: APP };
    expect(say(eventsOf({ histories: [own] }))).toEqual(['status-set Closed']);
  });
});
