import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createClient } from 'node-zendesk';
import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../time/virtual-clock';
import { createZendeskCloud } from './index';
import { annsTicket, DAY, expectRefereed, hasRecordings, MINUTE, recordings, smallAccount } from './small-account';

describe('a dumped account', () => {
  it('is plain JSON, and goes on elsewhere where it stopped', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, {
      ticket: { status: 'solved', assignee_id: account.ids.agent },
    });
    const json = JSON.parse(JSON.stringify(account.cloud.dump()));
    expect(json).toEqual(account.cloud.dump());
    const clock = new VirtualClock(account.clock.now());
    const second = createZendeskCloud({ clock, deliver: async () => new Response('') });
    second.restore(json);
    await clock.advanceTo(clock.now() + 5 * DAY);
    expect(second.dump().tickets[id]?.ticket.status).toBe('closed');
    expect(account.cloud.dump().tickets[id]?.ticket.status).toBe('solved');
  });
});

describe('a client of the public kind, over a real port', () => {
  it('makes, answers, lists and searches tickets', async () => {
    const { cloud, exchanges } = smallAccount();
    const server = serve({ fetch: cloud.fetch, port: 0 });
    try {
      await new Promise((listening) => server.once('listening', listening));
      const { port } = server.address() as { port: number };
      const client = createClient({
        username: 'agent@vendor.test',
        token: 'api-token',
        subdomain: 'acme',
        endpointUri: `http://127.0.0.1:${port}/api/v2`,
      } as Parameters<typeof createClient>[0]);
      const made = (await client.tickets.create({
        ticket: { subject: 'From outside', comment: { body: 'Hello' } },
      } as never)) as { result: { id: number } };
      const { id } = made.result;
      await client.tickets.update(id, { ticket: { comment: { body: 'Again', public: false } } } as never);
      expect(await client.tickets.getComments(id)).toMatchObject([{ body: 'Hello' }, { body: 'Again', public: false }]);
      expect(await client.tickets.list()).toMatchObject([{ id, subject: 'From outside' }]);
      expect(await client.search.query('type:ticket outside')).toMatchObject({ result: [{ id }] });
    } finally {
      await new Promise((closed) => server.close(closed));
    }
    await expectRefereed(exchanges);
  });
});

interface Fact {
  fact: string;
  at: string;
  event_id?: number;
  public?: boolean;
  author_id?: number;
}

describe.runIf(hasRecordings)('recorded tickets come back as they were', () => {
  const names = hasRecordings
    ? readdirSync(join(recordings, 'history')).filter((name) => !name.includes('.expected.'))
    : [];
  const read = (path: string) => JSON.parse(readFileSync(join(recordings, path), 'utf8'));

  it.each(names)('%s', async (name) => {
    const { cloud, call, exchanges } = smallAccount();
    const payload = read(`history/${name}`);
    const expected = read(`history/${name.replace('.json', '.expected.json')}`) as {
      audits: number;
      facts: Fact[];
      ticket_state: Record<string, unknown>;
      requester_id: number | null;
    };
    const id = cloud.load(payload);
    const { audits } = (await call('agent', 'GET', `tickets/${id}/audits?page[size]=100`)).body;
    expect(audits).toEqual(payload.audits);
    expect(audits).toHaveLength(expected.audits);
    const { ticket } = (await call('agent', 'GET', `tickets/${id}`)).body;
    expect(ticket).toMatchObject(expected.ticket_state);
    if (expected.requester_id !== null) expect(ticket.requester_id).toBe(expected.requester_id);
    const { comments } = (await call('agent', 'GET', `tickets/${id}/comments`)).body;
    const said = expected.facts.filter((fact) => fact.fact === 'comment');
    expect(
      comments
        .map((one: { id: number; public: boolean; author_id: number; created_at: string }) => [
          one.id,
          one.public,
          one.author_id,
          Date.parse(one.created_at),
        ])
        .toSorted(),
    ).toEqual(said.map((fact) => [fact.event_id, fact.public, fact.author_id, Date.parse(fact.at)]).toSorted());
    await expectRefereed(exchanges);
  });

  it.each(['sfa-1017', 'sfa-39702'])('ticket/%s.json, with its people', async (name) => {
    const { cloud, call } = smallAccount();
    const payload = read(`ticket/${name}.json`);
    const id = cloud.load(payload);
    const { ticket, users } = (await call('agent', 'GET', `tickets/${id}?include=users`)).body;
    // `fields` repeats `custom_fields`; neutralising made the two differ in one recording.
    const { url: _url, fields: _fields, ...recorded } = payload.ticket;
    expect(ticket).toMatchObject(recorded);
    expect(users.map((user: { id: number }) => user.id)).toEqual(expect.arrayContaining([payload.ticket.requester_id]));
  });

  it('a recorded ticket lives on: it can be updated, exported and searched', async () => {
    const { cloud, call, pass, ids } = smallAccount();
    const id = cloud.load(read('history/sfa-363.json'));
    await call('agent', 'PUT', `tickets/${id}`, {
      ticket: { assignee_id: ids.agent, comment: { body: 'still here' } },
    });
    await pass(MINUTE);
    expect((await call('admin', 'GET', 'incremental/tickets/cursor?start_time=1')).body.tickets).toMatchObject([
      { id, status: 'open' },
    ]);
    expect((await call('agent', 'GET', 'search?query=still OR here')).status).toBe(200);
  });
});
