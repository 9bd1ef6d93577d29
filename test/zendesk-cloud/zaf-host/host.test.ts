import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SESSION_COOKIE } from '../http/session';
import { smallAccount } from '../small-account';
import { createZafHost, type Installation, installApp } from './index';

const FIXTURE = join(__dirname, 'fixture-app');
const SECRETS = { api_token: 'TOKEN-5f2', body_key: 'BODY-9c1', shared_secret: 'SHARED-77a', anywhere: 'ANY-31d' };

function hosted(apps: Installation[] = [installApp(FIXTURE, { settings: SECRETS })]) {
  const { cloud } = smallAccount();
  const { id, csrfToken } = cloud.sessions.open('agent@vendor.test');
  const host = createZafHost({ cloud, apps: () => apps, outside: async () => Response.json({ ok: true }) });
  const ask = (path: string, init: RequestInit = {}, host_ = '127.0.0.1:1') =>
    host.fetch(new Request(`http://${host_}${path}`, init));
  return { cloud, host, ask, csrfToken, cookie: `${SESSION_COOKIE}=${id}` };
}

const bootOf = (html: string) => JSON.parse(/<script id="boot"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '{}');

test('whoever is not signed in is led to the login, and from there to the page', async () => {
  const { ask } = hosted();
  const away = await ask('/agent/tickets/7');
  expect([away.status, away.headers.get('location')]).toEqual([302, '/access/login?return_to=%2Fagent%2Ftickets%2F7']);
  const login = await (await ask(away.headers.get('location')!)).text();
  expect(login).toContain('Gus Agent');
  expect(login).not.toContain('Ann Customer');
  const body = new URLSearchParams({ email: 'agent@vendor.test', return_to: '/agent/tickets/7' });
  const back = await ask('/access/login', { method: 'POST', body });
  expect(back.headers.get('location')).toBe('/agent/tickets/7');
  const cookie = back.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
  expect((await ask('/agent/tickets/7', { headers: { cookie } })).status).toBe(200);
});

test.each(['https://evil.test/', '//evil.test', '/agent/../../evil', 'javascript:alert(1)'])(
  'the login leads nowhere but to the interface: %s',
  async (return_to) => {
    const { ask } = hosted();
    const body = new URLSearchParams({ email: 'agent@vendor.test', return_to });
    expect((await ask('/access/login', { method: 'POST', body })).headers.get('location')).toBe('/agent/tickets');
  },
);

test('a customer cannot sign in to the agent interface', async () => {
  const { ask } = hosted();
  const body = new URLSearchParams({ email: 'ann@acme.test' });
  expect((await ask('/access/login', { method: 'POST', body })).status).toBe(422);
});

test('the page of the SDK’s address is served with our copy of the SDK', async () => {
  const { ask } = hosted();
  const page = await (await ask('/zaf-apps/456/assets/index.html?origin=x')).text();
  expect(page).toContain('<script src="/zaf-apps/zaf_sdk.js">');
  expect(page).not.toContain('zdassets.com');
  expect(await (await ask('/zaf-apps/zaf_sdk.js')).text()).toContain('ZAFClient');
});

test('an app’s assets are its folder of assets and nothing else', async () => {
  const { ask } = hosted();
  for (const path of [
    '456/assets/../manifest.json',
    '456/assets/%2e%2e%2fmanifest.json',
    '999/assets/index.html',
    '456/assets/none.js',
  ])
    expect((await ask(`/zaf-apps/${path}`)).status, path).toBe(404);
});

test('apps run under another origin than the agent’s page', async () => {
  const { ask, cookie } = hosted();
  const html = await (await ask('/agent/tickets/1', { headers: { cookie } })).text();
  expect(bootOf(html).assetsOrigin).toBe('http://localhost:1');
  const other = await (await ask('/agent/tickets/1', { headers: { cookie } }, 'localhost:1')).text();
  expect(bootOf(other).assetsOrigin).toBe('http://127.0.0.1:1');
});

test('the page knows the plain settings, with their defaults, and no secure one', async () => {
  const { ask, cookie } = hosted();
  const html = await (await ask('/agent/tickets/1', { headers: { cookie } })).text();
  expect(bootOf(html).apps[0].settings).toEqual({ title: 'Fixture App', greeting: 'Hello' });
  for (const secret of Object.values(SECRETS)) expect(html).not.toContain(secret);
});

test('the proxy serves the signed-in agent’s own pages alone', async () => {
  const { ask, cookie, csrfToken } = hosted();
  const post = (
    headers: Record<string, string>,
    path = '/zaf/apps/456/request',
    body: object = { url: 'https://api.example.test/' },
  ) => ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  expect((await post({})).status).toBe(403);
  expect((await post({ cookie })).status).toBe(403);
  expect((await post({ cookie, 'x-csrf-token': csrfToken })).status).toBe(200);
  expect((await post({ cookie, 'x-csrf-token': csrfToken }, '/zaf/apps/999/request')).status).toBe(400);
  expect((await post({ cookie, 'x-csrf-token': csrfToken }, undefined, { url: 'nowhere' })).status).toBe(400);
});

test('an app without a required setting cannot be installed, nor a folder without an app', () => {
  expect(() => installApp(FIXTURE)).toThrow('the setting api_token is required');
  expect(() => installApp(join(FIXTURE, 'assets'))).toThrow('has no manifest.json');
});

describe('a package with a name in its translations alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'app-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([{ app: { name: 'Named' } }, { app: { name: { title: 'of the app', value: 'Named' } } }])(
    'is called by them: %j',
    (translations) => {
      mkdirSync(join(folder, 'translations'), { recursive: true });
      writeFileSync(join(folder, 'translations/en.json'), JSON.stringify(translations));
      writeFileSync(
        join(folder, 'manifest.json'),
        JSON.stringify({ defaultLocale: 'en', location: { support: { nav_bar: 'assets/a.html' } } }),
      );
      expect(installApp(folder).name).toBe('Named');
    },
  );
});
