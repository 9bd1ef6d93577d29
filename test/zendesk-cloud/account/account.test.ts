import { describe, expect, it } from 'vitest';
import { annsTicket, expectRefereed, MINUTE, smallAccount } from '../small-account';

describe('the account', () => {
  it('has what every new one has: five statuses, a form, a group, a brand, triggers, one automation', async () => {
    const { call, exchanges } = smallAccount();
    const count = async (path: string, key: string) => (await call('admin', 'GET', path)).body[key].length;
    expect(await count('custom_statuses?default=true', 'custom_statuses')).toBe(5);
    expect(await count('ticket_forms', 'ticket_forms')).toBe(1);
    expect(await count('brands', 'brands')).toBe(1);
    expect(await count('triggers/active', 'triggers')).toBeGreaterThan(4);
    expect(
      (await call('admin', 'GET', 'automations')).body.automations.map((one: { title: string }) => one.title),
    ).toEqual(['Close ticket 4 days after status is set to solved']);
    expect((await call('agent', 'GET', 'groups')).body.groups).toMatchObject([{ name: 'Support' }]);
    await expectRefereed(exchanges.filter((one) => one.path !== '/api/v2/groups'));
  });

  it('a file is uploaded first and joins a comment by its token', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const answer = await account.cloud.fetch(
      new Request(`${account.cloud.origin}/api/v2/uploads.json?filename=crash.log`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa('ann@acme.test:secret')}`, 'content-type': 'application/binary' },
        body: 'trace',
      }),
    );
    const { upload } = (await answer.json()) as { upload: { token: string } };
    await account.call('ann', 'PUT', `requests/${id}`, {
      request: { comment: { body: 'see', uploads: [upload.token] } },
    });
    const { comments } = (await account.call('agent', 'GET', `tickets/${id}/comments`)).body;
    expect(comments[1].attachments).toMatchObject([{ file_name: 'crash.log', size: 5 }]);
    expect(
      (
        await account.call('ann', 'PUT', `requests/${id}`, {
          request: { comment: { body: 'x', uploads: ['no-such'] } },
        })
      ).status,
    ).toBe(422);
  });

  it('a resource collection installs what a requirements file lists, and tells which id each got', async () => {
    const { call, pass, exchanges } = smallAccount();
    const payload = {
      ticket_fields: { severity: { type: 'text', title: 'Severity' } },
      organization_fields: { ends: { type: 'date', title: 'Ends', key: 'ends_on' } },
    };
    const job = (await call('admin', 'POST', 'resource_collections', { payload })).body.job_status;
    await pass(MINUTE);
    expect((await call('admin', 'GET', `job_statuses/${job.id}`)).body.job_status.status).toBe('completed');
    const [{ resources }] = (await call('admin', 'GET', 'resource_collections')).body.resource_collections;
    expect(resources).toMatchObject([
      { identifier: 'severity', type: 'ticket_fields' },
      { identifier: 'ends', type: 'organization_fields' },
    ]);
    expect((await call('admin', 'GET', `ticket_fields/${resources[0].resource_id}`)).body.ticket_field.title).toBe(
      'Severity',
    );
    const refused = (
      await call('admin', 'POST', 'resource_collections', { payload: { ticket_forms: { f: { name: 'F' } } } })
    ).body.job_status;
    await pass(MINUTE);
    expect((await call('admin', 'GET', `job_statuses/${refused.id}`)).body.job_status.status).toBe('failed');
    await expectRefereed(exchanges);
  });

  it('a view shows the tickets that meet it', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const { view } = (
      await account.call('agent', 'POST', 'views', {
        view: { title: 'New', all: [{ field: 'status', operator: 'is', value: 'new' }] },
      })
    ).body;
    expect(
      (await account.call('agent', 'GET', `views/${view.id}/tickets`)).body.tickets.map(
        (one: { id: number }) => one.id,
      ),
    ).toEqual([id]);
    expect((await account.call('agent', 'GET', `views/${view.id}/count`)).body.view_count.value).toBe(1);
    await expectRefereed(account.exchanges);
  });

  it('an OAuth token is shown whole once', async () => {
    const { call, cloud, exchanges } = smallAccount();
    const { token } = (
      await call('admin', 'POST', 'oauth/tokens', { token: { client_id: 1, scopes: ['read', 'write'] } })
    ).body;
    const me = await cloud.fetch(
      new Request(`${cloud.origin}/api/v2/users/me`, { headers: { authorization: `Bearer ${token.token}` } }),
    );
    expect(me.status).toBe(200);
    expect((await call('admin', 'GET', 'oauth/tokens')).body.tokens[0].token).not.toBe(token.token);
    await expectRefereed(exchanges);
  });

  it('a solved ticket is rated by its requester alone', async () => {
    const account = smallAccount();
    const id = await annsTicket(account);
    const rate = (who: 'ann' | 'other') =>
      account.call(who, 'POST', `tickets/${id}/satisfaction_rating`, { satisfaction_rating: { score: 'good' } });
    expect((await rate('ann')).status).toBe(422);
    await account.call('agent', 'PUT', `tickets/${id}`, {
      ticket: { status: 'solved', assignee_id: account.ids.agent },
    });
    expect((await rate('other')).status).toBe(403);
    expect((await rate('ann')).status).toBe(200);
    const { audits } = (await account.call('agent', 'GET', `tickets/${id}/audits`)).body;
    expect(audits.at(-1).events).toMatchObject([
      { type: 'Change', field_name: 'satisfaction_score', previous_value: 'unoffered', value: 'good' },
    ]);
  });
});
