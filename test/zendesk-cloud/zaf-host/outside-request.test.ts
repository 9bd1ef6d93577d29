import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installApp } from './installation';
import { outsideInput, sendOutside } from './outside-request';

const NOW = Date.parse('2026-03-02T15:00:00Z');
const app = installApp(join(__dirname, 'fixture-app'), {
  settings: { api_token: 'TOKEN', body_key: 'BODY', shared_secret: 'SHARED', anywhere: 'ANY' },
});

interface Sent {
  url: string;
  headers: Headers;
  body: string;
  redirect: string;
}

/** Sends an app's request; what reached the outside, if anything did, and what the app hears. */
async function send(input: object) {
  const sent: Sent[] = [];
  const outside = async (request: Request) => {
    const { url, headers, redirect } = request;
    sent.push({ url, headers, redirect, body: await request.text() });
    return Response.json({ ok: true });
  };
  const answer = await sendOutside(app, outsideInput.parse(input), { outside, now: NOW });
  return { answer, sent: sent[0] };
}

test.each([
  ['https://api.example.test/v1', true],
  ['https://API.EXAMPLE.TEST/v1', true],
  ['https://deep.in.wide.test/', true],
  ['https://wide.test/', false],
  ['https://sub.api.example.test/', false],
  ['https://api.example.test.evil.test/', false],
  ['https://evil.test/api.example.test', false],
  ['https://evil.test/?api.example.test', false],
])('the whitelist lets %s through: %s', async (url, through) => {
  const { answer, sent } = await send({ url });
  expect(sent !== undefined).toBe(through);
  expect(answer.status).toBe(through ? 200 : 403);
});

test.each([
  ['api_token', 'header', { headers: { authorization: 'Bearer {{setting.api_token}}' } }],
  ['body_key', 'body', { type: 'POST', data: '{"key":"{{setting.body_key}}"}' }],
  ['anywhere', 'url', { url: 'https://api.example.test/{{setting.anywhere}}' }],
])('a secure setting is put in where its scopes allow it: %s in the %s', async (_, place, input) => {
  const { sent } = await send({ url: 'https://api.example.test/', secure: true, ...input });
  const got = { header: sent?.headers.get('authorization'), body: sent?.body, url: sent?.url }[place];
  expect(got).toBe({ header: 'Bearer TOKEN', body: '{"key":"BODY"}', url: 'https://api.example.test/ANY' }[place]);
});

test.each([
  ['api_token', 'body', { type: 'POST', data: '{{setting.api_token}}' }],
  ['api_token', 'url', { url: 'https://api.example.test/{{setting.api_token}}' }],
  ['body_key', 'header', { headers: { 'x-key': '{{setting.body_key}}' } }],
  ['shared_secret', 'header', { headers: { 'x-key': '{{setting.shared_secret}}' } }],
])('a secure setting whose scopes do not name the place goes nowhere: %s in the %s', async (name, place, input) => {
  const { answer, sent } = await send({ url: 'https://api.example.test/', secure: true, ...input });
  expect(sent).toBeUndefined();
  expect(answer.status).toBe(400);
  expect(answer.body).toContain(`The setting ${name} may not be used here: its scopes do not name ${place}.`);
});

test('without secure the placeholders stay as they are', async () => {
  const { sent } = await send({
    url: 'https://api.example.test/',
    headers: { authorization: '{{setting.api_token}}' },
  });
  expect(sent?.headers.get('authorization')).toBe('{{setting.api_token}}');
});

test('a placeholder that names no secure setting stays as it is', async () => {
  const { sent } = await send({
    url: 'https://api.example.test/',
    secure: true,
    headers: { a: '{{setting.greeting}}', b: '{{setting.unknown}}' },
  });
  expect([sent?.headers.get('a'), sent?.headers.get('b')]).toEqual(['{{setting.greeting}}', '{{setting.unknown}}']);
});

test('a setting cannot lead the request to another host', async () => {
  const elsewhere = installApp(join(__dirname, 'fixture-app'), { settings: { api_token: 'T', anywhere: 'evil.test' } });
  const outside = async () => Response.json({});
  const input = outsideInput.parse({ url: 'https://{{setting.anywhere}}/', secure: true });
  expect((await sendOutside(elsewhere, input, { outside, now: NOW })).status).toBe(403);
});

test('a token is signed with the shared secret, for as long as was asked', async () => {
  const { sent } = await send({
    url: 'https://api.example.test/',
    secure: true,
    headers: { authorization: 'Bearer {{jwt.token}}' },
    jwt: { algorithm: 'HS256', secret_key: '{{setting.shared_secret}}', expiry: 60, claims: { iss: 'acme' } },
  });
  const [header = '', payload = '', signature = ''] = sent!.headers
    .get('authorization')!
    .replace('Bearer ', '')
    .split('.');
  expect(signature).toBe(createHmac('sha256', 'SHARED').update(`${header}.${payload}`).digest('base64url'));
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({
    iat: NOW / 1000,
    exp: NOW / 1000 + 60,
    iss: 'acme',
  });
});

test('no token is made without secure, nor by an algorithm that is none', async () => {
  const jwt = { algorithm: 'HS256', secret_key: '{{setting.shared_secret}}' };
  const headers = { authorization: '{{jwt.token}}' };
  const open = await send({ url: 'https://api.example.test/', headers, jwt });
  expect(open.sent?.headers.get('authorization')).toBe('{{jwt.token}}');
  const none = await send({
    url: 'https://api.example.test/',
    secure: true,
    headers,
    jwt: { ...jwt, algorithm: 'none' },
  });
  expect(none.sent).toBeUndefined();
  expect(none.answer.status).toBe(400);
});

test('a host that cannot be reached is a bad gateway', async () => {
  const outside = () => Promise.reject(new Error('connect ECONNREFUSED'));
  const input = outsideInput.parse({ url: 'https://api.example.test/' });
  expect(await sendOutside(app, input, { outside, now: NOW })).toMatchObject({
    status: 502,
    statusText: 'Bad Gateway',
  });
});

test('headers with underscores are dropped, and no redirect is followed', async () => {
  const { sent } = await send({ url: 'https://api.example.test/', headers: { client_id: '1', 'client-id': '2' } });
  expect([sent?.headers.get('client_id'), sent?.headers.get('client-id')]).toEqual([null, '2']);
  expect(sent?.redirect).toBe('manual');
});

test('an object is sent as a form, or in the address of a GET', async () => {
  const post = await send({ url: 'https://api.example.test/', type: 'POST', data: { a: 1, b: 'x y' } });
  expect([post.sent?.body, post.sent?.headers.get('content-type')]).toEqual([
    'a=1&b=x+y',
    'application/x-www-form-urlencoded; charset=UTF-8',
  ]);
  const get = await send({ url: 'https://api.example.test/?z=0', data: { a: 1 } });
  expect(get.sent?.url).toBe('https://api.example.test/?z=0&a=1');
});
