import { beforeEach, describe, expect, it } from 'vitest';
import { type ExampleSite, exampleSite } from '../example/example-site';
import type { Json } from '../store/json';

let site: ExampleSite;

beforeEach(() => {
  site = exampleSite();
});

const OPT_IN = { 'x-experimentalapi': 'opt-in' };

describe('requests', () => {
  it('take only what is on the form of their type', async () => {
    const body = (fields: Record<string, Json>): Json => ({
      serviceDeskId: '1',
      requestTypeId: '2',
      requestFieldValues: fields,
    });
    const send = (fields: Record<string, Json>) =>
      site.ask(site.people.ann, 'POST', '/rest/servicedeskapi/request', body(fields));
    const refused = await send({ summary: 'x', priority: { id: '1' } });
    expect([refused.status, refused.body.errorMessage]).toEqual([
      400,
      expect.stringContaining("Field 'priority' cannot be set"),
    ]);
    expect((await send({ description: 'x' })).status).toBe(400);
    expect((await send({ summary: 'x', description: 'plain text' })).status).toBe(201);
  });

  it('are rated by their reporter only, once the caller opted into the experiment', async () => {
    const path = `/rest/servicedeskapi/request/${await site.report()}/feedback`;
    const rating = { type: 'csat', rating: 5, comment: { body: 'quick' } };
    expect((await site.ask(site.people.ann, 'POST', path, rating)).status).toBe(400);
    expect((await site.ask(site.people.agent, 'POST', path, rating, OPT_IN)).status).toBe(403);
    expect((await site.ask(site.people.ann, 'POST', path, { ...rating, rating: 6 }, OPT_IN)).status).toBe(400);
    expect((await site.ask(site.people.ann, 'POST', path, rating, OPT_IN)).status).toBe(201);
    expect((await site.ask('app', 'GET', path, undefined, OPT_IN)).body).toEqual(rating);
  });

  it('tell the statuses they went through, newest first', async () => {
    const key = await site.report();
    await site.clock.advanceTo(site.clock.now() + 60_000);
    await site.ask('app', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '851' } });
    const { body } = await site.ask(site.people.ann, 'GET', `/rest/servicedeskapi/request/${key}/status`);
    expect(body.values).toMatchObject([
      {
        status: 'Waiting for customer',
        statusCategory: 'INDETERMINATE',
        statusDate: { iso8601: '2026-03-02T15:01:00+0000' },
      },
      { status: 'Waiting for support', statusCategory: 'NEW' },
    ]);
    expect(body.total).toBeUndefined();
  });
});

describe('organizations', () => {
  it('of a name that exists are given back, not made again', async () => {
    const make = () => site.ask('app', 'POST', '/rest/servicedeskapi/organization', { name: 'Acme' });
    expect((await make()).body.id).toBe((await make()).body.id);
  });

  it('keep what an app knows about them; customers cannot change it', async () => {
    const { body: acme } = await site.ask('app', 'POST', '/rest/servicedeskapi/organization', { name: 'Acme' });
    const path = `/rest/servicedeskapi/organization/${acme.id}/property/agreement`;
    await site.ask('app', 'POST', `/rest/servicedeskapi/organization/${acme.id}/user`, {
      accountIds: [site.people.ann.accountId],
    });
    expect((await site.ask('app', 'GET', path)).status).toBe(404);
    expect((await site.ask('app', 'PUT', path, { endsOn: '2026-12-31' })).status).toBe(201);
    expect((await site.ask('app', 'PUT', path, { endsOn: '2027-12-31' })).status).toBe(200);
    expect((await site.ask(site.people.ann, 'PUT', path, {})).status).toBe(403);
    expect((await site.ask(site.people.bob, 'GET', path)).status).toBe(403);
    expect((await site.ask(site.people.ann, 'GET', path)).body.value).toEqual({ endsOn: '2027-12-31' });
  });

  it('of somebody else are told to agents only', async () => {
    const path = `/rest/servicedeskapi/organization?accountId=${encodeURIComponent(site.people.ann.accountId)}`;
    expect((await site.ask(site.people.bob, 'GET', path)).status).toBe(403);
    expect((await site.ask('app', 'GET', path)).body.values).toEqual([]);
  });
});

describe('customers', () => {
  it('are made once: 400 for an address that has an account, or 409 where the caller asks for it', async () => {
    const make = (query = '') =>
      site.ask('app', 'POST', `/rest/servicedeskapi/customer${query}`, { email: 'ann@acme.test' });
    expect((await make()).status).toBe(400);
    expect((await make('?strictConflictStatusCode=true')).status).toBe(409);
  });

  it('cannot use a portal they were not let into once public sign-up is off', async () => {
    site.cloud.seed.setPublicSignUp(false);
    const send = (requestTypeId: string) =>
      site.ask(site.people.bob, 'POST', '/portal-internal/create', { requestTypeId, fields: { summary: 'x' } });
    expect((await send('2')).status).toBe(403);
    await site.ask('app', 'POST', '/rest/servicedeskapi/servicedesk/1/customer', {
      accountIds: [site.people.bob.accountId],
    });
    expect((await send('2')).status).toBe(201);
  });
});

describe('queues', () => {
  it('are agents’ work lists: what their JQL finds, in its order', async () => {
    await site.report('first');
    await site.report('second');
    await site.ask('app', 'PUT', '/rest/api/3/issue/SUP-40100/assignee', { accountId: site.people.agent.accountId });
    const queue = (id: string) =>
      site.ask(site.people.agent, 'GET', `/rest/servicedeskapi/servicedesk/1/queue/${id}/issue`);
    const keys = async (id: string) => (await queue(id)).body.values.map((issue: { key: string }) => issue.key);
    expect(await keys('2')).toEqual(['SUP-40100']);
    expect(await keys('3')).toEqual(['SUP-40101']);
    expect((await site.ask(site.people.ann, 'GET', '/rest/servicedeskapi/servicedesk/1/queue')).status).toBe(403);
  });
});
