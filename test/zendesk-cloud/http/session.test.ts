import { expect, test } from 'vitest';
import { annsTicket, smallAccount } from '../small-account';
import { SESSION_COOKIE } from './session';

function signedIn(email = 'agent@vendor.test') {
  const account = smallAccount();
  const session = account.cloud.sessions.open(email);
  const cookie = `other=1; ${SESSION_COOKIE}=${session.id}`;
  return { ...account, session, cookie, changes: { cookie, 'x-csrf-token': session.csrfToken } };
}

test('a browser session is the agent who signed in, until it is closed', async () => {
  const { call, cloud, session, cookie } = signedIn();
  expect((await call(null, 'GET', 'users/me', undefined, { cookie })).body.user.email).toBe('agent@vendor.test');
  cloud.sessions.close(session.id);
  expect((await call(null, 'GET', 'tickets', undefined, { cookie })).status).toBe(401);
});

test('a session changes nothing without its own token against forged requests', async () => {
  const account = signedIn();
  const ticket = await annsTicket(account);
  const write = (headers: Record<string, string>) =>
    account.call(null, 'PUT', `tickets/${ticket}`, { ticket: { priority: 'high' } }, headers);
  expect((await write({ cookie: account.cookie })).status).toBe(403);
  expect((await write({ cookie: account.cookie, 'x-csrf-token': 'forged' })).status).toBe(403);
  expect((await write(account.changes)).status).toBe(200);
});

test('an agent’s session may no more than the agent', async () => {
  const { call, changes } = signedIn();
  expect((await call(null, 'POST', 'groups', { group: { name: 'Mine' } }, changes)).status).toBe(403);
});

test('only agents and administrators sign in to the agent interface', () => {
  expect(() => signedIn('ann@acme.test')).toThrow('no agent');
});

test('what the interface itself submits came in by web and carries no metadata; what an app sends came by the API and does', async () => {
  const account = signedIn();
  const ticket = await annsTicket(account);
  const body = { ticket: { comment: { body: 'Words' }, metadata: { own: true } } };
  const typed = await account.call(null, 'PUT', `tickets/${ticket}`, body, account.changes);
  const sent = await account.call(null, 'PUT', `tickets/${ticket}`, body, {
    ...account.changes,
    'x-zendesk-app-id': '1',
  });
  expect([typed.body.audit.via.channel, typed.body.audit.metadata.custom]).toEqual(['web', {}]);
  expect([sent.body.audit.via.channel, sent.body.audit.metadata.custom]).toEqual(['api', { own: true }]);
  expect(typed.body.audit.author_id).toBe(account.ids.agent);
});

test('an app’s calls are recorded as the app’s and count towards the limits; the interface’s own do neither', async () => {
  const account = signedIn();
  account.cloud.limits.accountPerMinute = 1;
  const get = (headers: Record<string, string>) => account.call(null, 'GET', 'tickets', undefined, headers);
  for (let i = 0; i < 3; i += 1) expect((await get({ cookie: account.cookie })).status).toBe(200);
  const app = { cookie: account.cookie, 'x-zendesk-app-id': '1' };
  expect((await get(app)).status).toBe(200);
  expect((await get(app)).status).toBe(429);
  expect(account.exchanges.map(({ origin }) => origin)).toEqual(['user', 'user', 'user', 'app', 'app']);
  expect(JSON.stringify(account.exchanges)).not.toContain(account.session.id);
});
