import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from './page/app';
import { DeskInFolder } from './visitor';

const built = mkdtempSync(join(tmpdir(), 'built-app-'));
const house = new DeskInFolder(built);
let cookie = '';

beforeAll(() => house.open());
afterAll(async () => {
  await house.remove();
  rmSync(built, { recursive: true });
});

/** As the agent's browser asks, signed in. */
const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  Promise.resolve(
    createApp(house.desk).request(`http://desk.test${path}`, { ...init, headers: { cookie, ...init.headers } }),
  );

const bootOf = async (response: Response) =>
  JSON.parse(/<script id="boot"[^>]*>(.*?)<\/script>/s.exec(await response.text())?.[1] ?? '{}');

/** The app as the build leaves it, as far as Zendesk reads it at installing. */
function build(): void {
  const source = resolve(__dirname, '../../zendesk-app');
  mkdirSync(join(built, 'assets'), { recursive: true });
  writeFileSync(join(built, 'manifest.json'), readFileSync(join(source, 'manifest.json')));
  writeFileSync(join(built, 'assets/ticket.html'), '<!doctype html><title>Built</title>');
}

let number = '';

test('the agent of an incident opens it in Zendesk’s own screen, signed in as that agent', async () => {
  await house.visitor.send('/zendesk/ann/report', {
    ...{ request: 'problem', insisted: 'yes', subject: 'Vault is down', body: 'All of it', productVersion: '9.4' },
  });
  const home = await house.visitor.get('/zendesk/jonas');
  number = /incidents\/(\d+)/.exec(home.html)?.[1] ?? '';
  const page = await house.visitor.get(`/zendesk/jonas/incidents/${number}`);
  expect(page.html).toContain('action="/access/login"');
  const [, email = '', returnTo = ''] =
    /name="email" value="([^"]+)">\s*<input[^>]*value="([^"]+)"/.exec(page.html) ?? [];
  expect(returnTo).toBe(`/agent/tickets/${number}`);
  const body = new URLSearchParams({ email, return_to: returnTo });
  const signedIn = await ask('/access/login', { method: 'POST', body, headers: { origin: 'http://desk.test' } });
  expect(signedIn.headers.get('location')).toBe(returnTo);
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const me = await (await ask('/api/v2/users/me.json')).json();
  expect(me.user.name).toBe('Jonas Reed');
});

test('while the app is not built, the screen works without it and says how to build it', async () => {
  const boot = await bootOf(await ask(`/agent/tickets/${number}`));
  expect(boot.apps).toEqual([]);
  expect(boot.note).toBe('The app is not built yet. Run npm run build:zendesk, then load this page again.');
  expect(boot.home).toEqual({ path: '/zendesk/jonas', label: 'Back to the desk' });
});

test('once it is built, the next page has it; its secret stays on the server', async () => {
  build();
  const boot = await bootOf(await ask(`/agent/tickets/${number}`));
  expect(boot.note).toBeNull();
  expect(boot.apps).toHaveLength(1);
  expect(boot.apps[0]).toMatchObject({
    name: 'Support Process',
    locations: { ticket_sidebar: { url: 'assets/ticket.html' } },
  });
  expect(Object.keys(boot.apps[0].settings).sort()).toEqual(['service_url', 'title']);
  expect(await (await ask('/zaf-apps/456/assets/ticket.html')).text()).toContain('<title>Built</title>');
});

test('what the agent submits there is the agent’s, and the process answers to it before the page goes on', async () => {
  const { csrfToken } = await bootOf(await ask(`/agent/tickets/${number}`));
  const audits = async () => (await (await ask(`/api/v2/tickets/${number}/audits.json`)).json()).audits;
  const before = (await audits()).length;
  const sent = await ask(`/api/v2/tickets/${number}.json`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
    body: JSON.stringify({ ticket: { comment: { body: 'We look into it.', public: true } } }),
  });
  expect(sent.status).toBe(200);
  const after = await audits();
  expect(after[before]).toMatchObject({ via: { channel: 'web' } });
  expect(after.length).toBeGreaterThan(before + 1);
  const shown = await house.visitor.get(`/zendesk/jonas/incidents/${number}`);
  expect(shown.text).toContain('We look into it.');
});

test('the service behind the app is the desk’s own, at the address that the app whitelists', async () => {
  const boot = await bootOf(await ask(`/agent/tickets/${number}`));
  const url = `${boot.apps[0].settings.service_url}/health`;
  const answer = await ask('/zaf/apps/456/request', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': boot.csrfToken },
    body: JSON.stringify({ url }),
  });
  expect((await answer.json()).status).toBe(200);
});

test('customers have no way into it', async () => {
  const home = await house.visitor.get('/zendesk/ann');
  expect(home.html).not.toContain('/access/login');
  const jira = await house.visitor.get('/jira/jonas');
  expect(jira.html).not.toContain('/access/login');
});
