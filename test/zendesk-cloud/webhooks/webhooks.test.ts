import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { annsTicket, expectRefereed, HOUR, MINUTE, type SmallAccount, smallAccount } from '../small-account';

const HOOK = {
  name: 'Doorbell',
  endpoint: 'https://service.test/hook',
  http_method: 'POST',
  request_format: 'json',
  status: 'active',
};
const EVENTS = ['zen:event-type:organization.custom_field_changed', 'zen:event-type:user.custom_field_changed'];

const newHook = async ({ call }: SmallAccount, subscriptions = ['conditional_ticket_events']) =>
  (await call('admin', 'POST', 'webhooks', { webhook: { ...HOOK, subscriptions } })).body.webhook;

/** A webhook, and a trigger that rings it on every update. */
async function doorbell(account: SmallAccount) {
  const webhook = await newHook(account);
  const both = ['Create', 'Change'].map((value) => ({ field: 'update_type', operator: 'is', value }));
  await account.call('admin', 'POST', 'triggers', {
    trigger: {
      title: 'Ring',
      conditions: { all: [], any: both },
      actions: [{ field: 'notification_webhook', value: [webhook.id, '{"id":{{ticket.id}}}'] }],
    },
  });
  return webhook;
}

describe('webhooks', () => {
  it('are sent signed, right after the update and never inside it', async () => {
    const account = smallAccount();
    const { id } = await doorbell(account);
    const ticket = await annsTicket(account);
    expect(account.deliveries).toEqual([]);
    await account.pass(0);
    const [{ headers, body }] = account.deliveries as [SmallAccount['deliveries'][0]];
    const { secret } = (await account.call('admin', 'GET', `webhooks/${id}/signing_secret`)).body.signing_secret;
    const timestamp = headers.get('x-zendesk-webhook-signature-timestamp');
    expect(body).toBe(`{"id":${ticket}}`);
    expect(timestamp).toBe('2026-03-02T15:00:00Z');
    expect(headers.get('x-zendesk-webhook-signature')).toBe(
      createHmac('sha256', secret).update(`${timestamp}${body}`).digest('base64'),
    );
    expect(headers.get('x-zendesk-webhook-id')).toBe(id);
    expect(headers.get('x-zendesk-account-id')).toMatch(/^\d+$/);
    await expectRefereed(account.exchanges);
  });

  it('a new signing secret signs from then on', async () => {
    const account = smallAccount();
    const { id } = await newHook(account);
    const before = (await account.call('admin', 'GET', `webhooks/${id}/signing_secret`)).body.signing_secret.secret;
    const { status, body } = await account.call('admin', 'POST', `webhooks/${id}/signing_secret`);
    expect(status).toBe(201);
    expect(body.signing_secret.secret).not.toBe(before);
  });

  it.each([
    ['mix rules and events', ['conditional_ticket_events', EVENTS[0]]],
    ['take an event nobody knows', ['zen:event-type:ticket.hiccup']],
  ])('cannot %s', async (_, subscriptions) => {
    const { call } = smallAccount();
    expect((await call('admin', 'POST', 'webhooks', { webhook: { ...HOOK, subscriptions } })).status).toBe(400);
  });

  it('cannot change how they are connected, nor be given a secret', async () => {
    const account = smallAccount();
    const { id } = await newHook(account);
    expect(
      (await account.call('admin', 'PATCH', `webhooks/${id}`, { webhook: { subscriptions: EVENTS } })).status,
    ).toBe(400);
    expect((await account.call('admin', 'PATCH', `webhooks/${id}`, { webhook: { name: 'Other' } })).status).toBe(204);
    expect(
      (
        await account.call('admin', 'POST', 'webhooks', {
          webhook: { ...HOOK, signing_secret: { algorithm: 'SHA256', secret: 'x' } },
        })
      ).status,
    ).toBe(403);
  });

  it('a trigger cannot call a webhook of events, and a webhook that a trigger calls cannot go', async () => {
    const account = smallAccount();
    const events = await newHook(account, EVENTS);
    const trigger = (id: string) => ({
      trigger: {
        title: 'T',
        conditions: { all: [{ field: 'update_type', operator: 'is', value: 'Create' }] },
        actions: [{ field: 'notification_webhook', value: [id, ''] }],
      },
    });
    expect((await account.call('admin', 'POST', 'triggers', trigger(events.id))).status).toBe(422);
    const rung = await doorbell(account);
    expect((await account.call('admin', 'DELETE', `webhooks/${rung.id}`)).status).toBe(400);
    expect((await account.call('admin', 'DELETE', `webhooks/${events.id}`)).status).toBe(204);
  });

  it('tell of a changed field of an organization and of a user', async () => {
    const account = smallAccount();
    await newHook(account, EVENTS);
    await account.call('admin', 'POST', 'organization_fields', {
      organization_field: { key: 'ends_on', type: 'date', title: 'Ends on' },
    });
    await account.call('admin', 'POST', 'user_fields', {
      user_field: { key: 'representative', type: 'checkbox', title: 'Representative' },
    });
    await account.call('admin', 'PUT', `organizations/${account.ids.acme}`, {
      organization: { organization_fields: { ends_on: '2026-12-31' } },
    });
    await account.call('admin', 'PUT', `organizations/${account.ids.acme}`, {
      organization: { organization_fields: { ends_on: '2026-12-31' } },
    });
    await account.call('admin', 'PUT', `users/${account.ids.ann}`, { user: { user_fields: { representative: true } } });
    await account.pass(0);
    const [organization, user, ...more] = account.deliveries.map((one) => JSON.parse(one.body));
    expect(organization).toMatchObject({
      type: EVENTS[0],
      subject: `zen:organization:${account.ids.acme}`,
      detail: { id: String(account.ids.acme) },
      event: { previous: null, current: '2026-12-31T00:00:00+00:00', field: { title: 'Ends on' } },
    });
    expect(user).toMatchObject({
      type: EVENTS[1],
      detail: { id: String(account.ids.ann), role: 'end-user' },
      event: { current: true },
    });
    expect(more).toEqual([]);
    await expectRefereed(account.exchanges);
  });

  it.each([
    ['409 three times', () => new Response('', { status: 409 }), 4],
    ['503 with a short Retry-After', () => new Response('', { status: 503, headers: { 'retry-after': '20' } }), 4],
    ['503 without one never', () => new Response('', { status: 503 }), 1],
    ['429 with one of a minute never', () => new Response('', { status: 429, headers: { 'retry-after': '60' } }), 1],
    ['500 never', () => new Response('', { status: 500 }), 1],
    ['404 never', () => new Response('', { status: 404 }), 1],
  ])('are tried again after %s', async (_, answer, attempts) => {
    const account = smallAccount();
    await doorbell(account);
    account.answers.push(...Array.from({ length: 9 }, () => answer));
    await annsTicket(account);
    await account.pass(HOUR);
    expect(account.deliveries).toHaveLength(attempts);
    expect(new Set(account.deliveries.map((one) => one.headers.get('x-zendesk-webhook-invocation-id'))).size).toBe(1);
  });

  it('that time out are tried again, five times at most', async () => {
    const account = smallAccount();
    await doorbell(account);
    account.cloud.webhookControl.timeOut(9);
    await annsTicket(account);
    await account.pass(HOUR);
    expect(account.deliveries).toHaveLength(6);
  });

  it('can be dropped, doubled, held back and let go the other way round', async () => {
    const account = smallAccount();
    await doorbell(account);
    const { webhookControl } = account.cloud;
    webhookControl.drop();
    await annsTicket(account);
    await account.pass(MINUTE);
    expect(account.deliveries).toEqual([]);
    webhookControl.double();
    await annsTicket(account);
    await account.pass(MINUTE);
    expect(account.deliveries.map((one) => one.body)).toEqual(['{"id":2}', '{"id":2}']);
    webhookControl.hold();
    await annsTicket(account);
    await annsTicket(account);
    await account.pass(MINUTE);
    expect([webhookControl.held, account.deliveries.length]).toEqual([2, 2]);
    webhookControl.release({ reversed: true });
    await account.pass(0);
    expect(account.deliveries.slice(2).map((one) => one.body)).toEqual(['{"id":4}', '{"id":3}']);
  });

  it('stop for a while when nearly all of them fail', async () => {
    const account = smallAccount();
    await doorbell(account);
    account.answers.push(...Array.from({ length: 200 }, () => () => new Response('', { status: 500 })));
    for (let count = 0; count < 101; count += 1)
      account.cloud.people.customerRequests('ann@acme.test', { subject: 's', comment: { body: 'b' } });
    await account.pass(0);
    expect(account.deliveries).toHaveLength(100);
    await account.pass(10_000);
    await annsTicket(account);
    await account.pass(0);
    expect(account.deliveries).toHaveLength(101);
  });

  it('a test call goes out at once and brings back the answer', async () => {
    const account = smallAccount();
    const { id } = await newHook(account);
    const { body } = await account.call('admin', 'POST', `webhooks/test?webhook_id=${id}`, {
      request: { payload: '{}' },
    });
    expect(body.response.status).toBe(200);
    expect(account.deliveries).toHaveLength(1);
    await expectRefereed(account.exchanges);
  });
});
