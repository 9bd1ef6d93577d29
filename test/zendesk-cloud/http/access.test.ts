import { describe, expect, it } from 'vitest';
import { annsTicket, expectRefereed, smallAccount } from '../small-account';

describe('who may do what', () => {
  it.each([
    ['ann', 'GET', 'tickets', 403],
    ['ann', 'GET', 'users', 403],
    ['ann', 'GET', 'organizations', 403],
    ['ann', 'GET', 'users/me', 200],
    ['ann', 'GET', 'ticket_forms', 200],
    ['ann', 'GET', 'ticket_fields', 200],
    ['ann', 'GET', 'custom_statuses', 200],
    ['ann', 'GET', 'requests', 200],
    [null, 'GET', 'requests', 401],
    [null, 'GET', 'tickets', 401],
    [null, 'GET', 'users/me', 200],
    [null, 'GET', 'ticket_forms', 200],
    ['agent', 'GET', 'tickets', 200],
    ['agent', 'GET', 'triggers', 200],
    ['agent', 'GET', 'webhooks', 403],
    ['agent', 'GET', 'incremental/tickets/cursor?start_time=1', 403],
    ['agent', 'GET', 'suspended_tickets', 403],
    ['admin', 'GET', 'webhooks', 200],
    ['admin', 'GET', 'suspended_tickets', 200],
    ['admin', 'GET', 'nowhere', 404],
  ] as const)('%s %s %s: %d', async (who, method, path, status) => {
    const { call } = smallAccount();
    expect((await call(who, method, path)).status).toBe(status);
  });

  it("agents cannot write what is the administrator's", async () => {
    const { call, ids } = smallAccount();
    expect((await call('agent', 'POST', 'ticket_fields', { ticket_field: { type: 'text', title: 'X' } })).status).toBe(
      403,
    );
    expect((await call('agent', 'PUT', `organizations/${ids.acme}`, { organization: { name: 'New' } })).status).toBe(
      403,
    );
    expect((await call('agent', 'PUT', `organizations/${ids.acme}`, { organization: { notes: 'ok' } })).status).toBe(
      200,
    );
    expect((await call('agent', 'PUT', `users/${ids.ann}`, { user: { role: 'admin' } })).status).toBe(403);
  });

  it("a request of somebody else is not there, nor are internal notes in one's own", async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    await account.call('agent', 'PUT', `tickets/${id}`, { ticket: { comment: { body: 'secret', public: false } } });
    expect((await account.call('other', 'GET', `requests/${id}`)).status).toBe(404);
    expect(
      (await account.call('ann', 'GET', `requests/${id}/comments`)).body.comments.map(
        (one: { body: string }) => one.body,
      ),
    ).toEqual(['Please help.']);
    await expectRefereed(account.exchanges);
  });

  it('a password, a token and an OAuth token open the door; a wrong one does not', async () => {
    const { cloud, ids } = smallAccount();
    const status = async (authorization: string) =>
      (await cloud.fetch(new Request(`${cloud.origin}/api/v2/users/me.json`, { headers: { authorization } }))).status;
    expect(await status(`Basic ${btoa('agent@vendor.test:secret')}`)).toBe(200);
    expect(await status(`Basic ${btoa('agent@vendor.test:wrong')}`)).toBe(401);
    expect(await status(`Basic ${btoa('agent@vendor.test/token:wrong')}`)).toBe(401);
    expect(await status(`Bearer ${cloud.seed.addOAuthToken(ids.agent)}`)).toBe(200);
    expect(await status('Bearer wrong')).toBe(401);
  });

  it('an OAuth token that only reads does not write, and one that has run out does nothing', async () => {
    const { cloud, ids, pass } = smallAccount();
    const call = (token: string, method: string) =>
      cloud.fetch(
        new Request(`${cloud.origin}/api/v2/tickets`, {
          method,
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          ...(method === 'POST' ? { body: '{"ticket":{"comment":{"body":"x"}}}' } : {}),
        }),
      );
    const reader = cloud.seed.addOAuthToken(ids.agent, ['read'], 60);
    expect([(await call(reader, 'GET')).status, (await call(reader, 'POST')).status]).toEqual([200, 403]);
    await pass(60_000);
    expect((await call(reader, 'GET')).status).toBe(401);
  });

  it('the recorded exchange names the app and shows no credentials', async () => {
    const { call, exchanges } = smallAccount();
    await call('admin', 'GET', 'tickets.json?external_id=7');
    await call('agent', 'GET', 'tickets');
    expect(exchanges[0]).toMatchObject({
      platform: 'zendesk',
      origin: 'app',
      method: 'GET',
      path: '/api/v2/tickets',
      query: { external_id: '7' },
      status: 200,
    });
    expect(exchanges[0]?.headers).not.toHaveProperty('authorization');
    expect(exchanges[1]?.origin).toBe('user');
  });
});
