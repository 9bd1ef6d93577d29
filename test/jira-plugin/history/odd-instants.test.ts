import { describe, expect, it } from 'vitest';
import { UnreadableTicket } from '../../../jira-plugin/history/unreadable';
import { comment, eventsOf, history, read, type Shape, say, status } from './told-issue';

describe('the order of a changelog', () => {
  const first = history('2026-03-02T10:00:00.000+0000', status('1', '2'));
  const second = history('2026-03-02T11:00:00.000+0000', status('2', '3'));

  it('is by instant, whether Jira lists the newest or the oldest first', () => {
    const oldestFirst = eventsOf({ histories: [first, second] });
    expect(eventsOf({ histories: [second, first] })).toEqual(oldestFirst);
    expect(say(oldestFirst)).toEqual(['status-set Open', 'status-set Customer Information Requested']);
  });

  it('is by instant and not by text, also across the hour in which an offset changes', () => {
    const before = history('2026-03-29T01:59:00.000+0100', status('1', '2'));
    const after = history('2026-03-29T03:01:00.000+0200', status('2', '3'));
    const winter = history('2026-11-01T01:30:00.000-0700', status('3', '4'));
    const repeated = history('2026-11-01T01:10:00.000-0800', status('4', '5'));
    expect(eventsOf({ histories: [repeated, winter, after, before] }).map(({ at }) => at)).toEqual([
      Date.UTC(2026, 2, 29, 0, 59),
      Date.UTC(2026, 2, 29, 1, 1),
      Date.UTC(2026, 10, 1, 8, 30),
      Date.UTC(2026, 10, 1, 9, 10),
    ]);
  });

  it('keeps chains within one second apart by their milliseconds', () => {
    const chain = [
      history('2026-03-02T10:00:00.700+0000', status('2', '5')),
      history('2026-03-02T10:00:00.010+0000', status('1', '2')),
    ];
    expect(say(eventsOf({ histories: chain }))).toEqual([
      'status-set Open',
      'status-set Resolved Pending Confirmation',
    ]);
  });

  it('at one instant is by the ids of the histories, as numbers', () => {
    const at = '2026-03-02T10:00:00.000+0000';
    const [nine, ten] = [
      { ...history(at, status('1', '2')), id: '9' },
      { ...history(at, status('2', '3')), id: '10' },
    ];
    expect(say(eventsOf({ histories: [ten, nine] }))).toEqual(say(eventsOf({ histories: [nine, ten] })));
    expect(say(eventsOf({ histories: [ten, nine] }))[0]).toBe('status-set Open');
  });

  it('mixes comments imported out of order with changes by their instants', () => {
    const comments = [comment('1', '2026-03-02T12:00:00.000+0000'), comment('2', '2026-03-02T10:30:00.000+0000')];
    expect(say(eventsOf({ histories: [second, first], comments }))).toEqual([
      'status-set Open',
      'message comment:2',
      'status-set Customer Information Requested',
      'message comment:1',
    ]);
  });
});

describe('what has no instant', () => {
  const refusal = (shape: Shape): unknown => {
    try {
      return read(shape);
    } catch (error) {
      return error;
    }
  };
  const undated = 'yesterday';

  it.each([
    ['the issue', { fields: { created: undated } }, 'fields.created'],
    ['a comment', { comments: [comment('7', undated)] }, 'comment 7: created'],
    [
      'a change that tells something',
      { histories: [{ ...history(undated, status('1', '2')), id: '8' }] },
      'history 8: created',
    ],
    ['an instant without an offset', { comments: [comment('7', '2026-03-02T10:00:00.000')] }, 'comment 7: created'],
  ])('%s: the ticket is refused by its key and the place', (_, shape, field) => {
    const error = refusal(shape);
    expect(error).toBeInstanceOf(UnreadableTicket);
    expect(error).toMatchObject({ ticket: 'SUP-40100', field });
  });

  it('in noise is no matter', () => {
    expect(eventsOf({ histories: [history(undated, { field: 'Rank' })] })).toEqual([]);
  });
});
