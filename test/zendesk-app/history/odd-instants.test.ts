import { describe, expect, it } from 'vitest';
import { auditSchema, ticketSchema } from '../../../zendesk-app/client';
import { ANN, audit, change, comment, eventsOf, incidentOf, JO, made, OPEN, read, say, statuses } from './told-ticket';

describe('the order of audits', () => {
  it('is by their instants, not by their ids, which are in no order', () => {
    const earlier = { ...audit('10:00:00', JO, [change('custom_status_id', OPEN)]), id: 492_645 };
    const later = { ...audit('10:00:21', JO, [change('custom_status_id', statuses.Closed)]), id: 492_590 };
    expect(say(eventsOf({ audits: [later, earlier] }))).toEqual([
      'status-set Open by agent',
      'status-set Closed by agent',
    ]);
  });

  it('within one second is Zendesk’s own, for there is no better', () => {
    const one = audit('10:00:00', JO, [comment(true)]);
    const other = audit('10:00:00', ANN, [comment(true)]);
    expect(say(eventsOf({ audits: [one, other] }))).toEqual(['public message by agent', 'public message by customer']);
  });

  it('counts an audit once that two pages have', () => {
    const one = audit('10:00:00', JO, [comment(true)]);
    expect(eventsOf({ audits: [one, one] })).toHaveLength(1);
  });

  it('puts imported comments where they belong, also those older than the ticket', () => {
    const audits = [
      audit('11:00:00', JO, [comment(true)]),
      audit('2026-02-20T10:00:00Z', JO, [comment(true)]),
      audit('10:00:00', ANN, [comment(true)]),
    ];
    const told = read({ audits });
    expect(told.events[0]).toMatchObject({ type: 'reported', at: Date.UTC(2026, 2, 2, 9) });
    expect(told.events.slice(1).map(({ at }) => new Date(at).toISOString().slice(5, 16))).toEqual([
      '02-20T10:00',
      '03-02T10:00',
      '03-02T11:00',
    ]);
    expect(incidentOf({ audits: audits.slice(1) }).firstResponse.state).not.toBe('met');
    expect(incidentOf({ audits }).firstResponse.state).toBe('met');
  });
});

describe('instants', () => {
  it.each([
    ['2026-03-02T10:00:00Z'],
    ['2026-03-02T10:00:00.123456789Z'],
    ['2026-03-02T11:00:00+01:00'],
    ['2026/03/02 02:00:00 -0800'],
  ])('%s is one', (text) => {
    const audits = [audit('10:00:00', JO, [comment(true)], { created_at: text })];
    expect(Math.trunc((eventsOf({ audits })[0]?.at ?? 0) / 1000)).toBe(Date.UTC(2026, 2, 2, 10) / 1000);
  });

  it.each([['yesterday'], ['5'], ['2026-03-02'], ['2026-03-02T10:00:00'], ['2026-02-30T25:00:00Z'], [''], [null], [7]])(
    '%s is none: the place is named',
    (created_at) => {
      const places = (error: { issues: readonly { path: PropertyKey[] }[] } | undefined) =>
        error?.issues.map(({ path }) => path.join('.'));
      expect(places(auditSchema.safeParse({ ...made, created_at }).error)).toEqual(['created_at']);
      const ticket = { id: 7, status: 'open', requester_id: 1, updated_at: '', created_at };
      expect(places(ticketSchema.safeParse(ticket).error)).toEqual(['created_at']);
    },
  );
});
