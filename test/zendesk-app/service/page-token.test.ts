import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { isFromPage } from '../../../zendesk-app/service/app/token';
import { pageToken } from './page-token';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const SECRET = 'the secret in the settings of acme, as Zendesk keeps it';
const second = (ms: number) => Math.floor((NOW + ms) / 1000);
const signed = (alg: string, claims: Record<string, unknown>) =>
  new SignJWT(claims).setProtectedHeader({ alg }).sign(new TextEncoder().encode(SECRET));

describe('a page of the app is believed by a fresh token of its account alone', () => {
  it.each([
    ['as Zendesk signs it', () => pageToken('acme', NOW, { secret: SECRET }), true],
    ['with the secret of another account', () => pageToken('acme', NOW, { secret: `${SECRET} of another` }), false],
    ['issued for another account', () => pageToken('globex', NOW, { secret: SECRET }), false],
    ['one second before it runs out', () => pageToken('acme', NOW - 59_000, { secret: SECRET }), true],
    ['as it runs out', () => pageToken('acme', NOW - 60_000, { secret: SECRET }), false],
    ['five minutes ahead', () => pageToken('acme', NOW, { secret: SECRET, seconds: 300 }), true],
    ['a second further ahead', () => pageToken('acme', NOW, { secret: SECRET, seconds: 301 }), false],
    ['that never runs out', () => signed('HS256', { iss: 'acme' }), false],
    ['that is not valid yet', () => signed('HS256', { iss: 'acme', exp: second(60_000), nbf: second(30_000) }), false],
    ['of no issuer', () => signed('HS256', { exp: second(60_000) }), false],
    ['by another algorithm', () => signed('HS512', { iss: 'acme', exp: second(60_000) }), false],
    [
      'by no algorithm at all',
      async () => new UnsecuredJWT({}).setIssuer('acme').setExpirationTime(second(60_000)).encode(),
      false,
    ],
    ['that is none', async () => 'token', false],
    ['of nothing', async () => '', false],
  ])('%s', async (_, token, believed) => {
    expect(await isFromPage(await token(), 'acme', SECRET, NOW)).toBe(believed);
  });
});
