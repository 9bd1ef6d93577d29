import fc from 'fast-check';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createLinks, type Link } from '../../../zendesk-app/service/links/links';
import { linkKey, PURPOSES, readLink, signLink } from '../../../zendesk-app/service/links/token';
import { DAY, MONDAY } from '../example';

const SECRET = 'a secret of thirty-two characters and more';
const OTHER = 'another secret, also of thirty-two characters';
const KEY = linkKey(SECRET);
const LINK: Link = {
  claims: { account: 'acme', ticket: '40100', customer: '7', purpose: 'confirm' },
  expiresAt: MONDAY + 30 * DAY,
};
const TOKEN = await signLink(LINK, KEY);
const [HEAD = '', CLAIMS = '', SIGNATURE = ''] = TOKEN.split('.');
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
const withClaims = (changes: object): string => `${HEAD}.${encoded({ ...decoded(CLAIMS), ...changes })}.${SIGNATURE}`;
const withHead = (changes: object): string => `${encoded({ ...decoded(HEAD), ...changes })}.${CLAIMS}.${SIGNATURE}`;

/** One signed with our own secret, as another part of the service might. */
const signedAs = (typ: string, audience: string, claims: object): Promise<string> =>
  new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', typ, kid: KEY.id })
    .setAudience(audience)
    .setExpirationTime(LINK.expiresAt / 1000)
    .sign(KEY.secret);

describe('a token says one act of one person about one ticket, and nothing else is a token', () => {
  it('what was signed is read', async () => {
    expect(await readLink(TOKEN, [KEY])).toEqual(LINK);
  });

  it.each([
    ['another purpose', withClaims({ purpose: 'survey' })],
    ['another ticket', withClaims({ ticket: '40101' })],
    ['another person', withClaims({ customer: '8' })],
    ['another account', withClaims({ account: 'bright' })],
    ['a later end', withClaims({ exp: LINK.expiresAt / 1000 + 1 })],
    ['no end', withClaims({ exp: undefined })],
    ['no signature', `${HEAD}.${CLAIMS}.`],
    ['an algorithm of none', `${encoded({ alg: 'none', typ: 'link+jwt' })}.${CLAIMS}.`],
    ['another algorithm', withHead({ alg: 'HS512' })],
    ['another key', withHead({ kid: linkKey(OTHER).id })],
    ['no key', withHead({ kid: undefined })],
    ['a critical header', withHead({ crit: ['b64'], b64: false })],
    ['a part too many', `${TOKEN}.${SIGNATURE}`],
    ['a part too few', `${HEAD}.${CLAIMS}`],
    ['padding', `${TOKEN}=`],
    ['a blank after it', `${TOKEN} `],
    ['nothing', ''],
    ['nothing in parts', '..'],
    ['words', 'hello'],
    ['more than any token', `${TOKEN}${'A'.repeat(2000)}`],
  ])('not with %s', async (_, token) => {
    expect(await readLink(token, [KEY])).toBeNull();
  });

  it('no changed letter of a token is accepted, at any place', async () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ %'];
    const place = fc.integer({ min: 0, max: TOKEN.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom(...letters), async (at, letter) => {
        fc.pre(TOKEN[at] !== letter);
        expect(await readLink(TOKEN.slice(0, at) + letter + TOKEN.slice(at + 1), [KEY])).toBeNull();
      }),
      { numRuns: 500 },
    );
    // The last letter, some of whose bits mean nothing, in every spelling.
    for (const letter of letters.filter((one) => one !== TOKEN.at(-1)))
      expect(await readLink(TOKEN.slice(0, -1) + letter, [KEY]), letter).toBeNull();
  });

  it.each([
    ['of another kind', 'JWT', 'support-process/link', LINK.claims],
    ['for another reader', 'link+jwt', 'support-process/ring', LINK.claims],
    ['of a purpose that does not exist', 'link+jwt', 'support-process/link', { ...LINK.claims, purpose: 'close' }],
    ['without a person', 'link+jwt', 'support-process/link', { ...LINK.claims, customer: undefined }],
  ])('signed with our own secret, but %s: no link', async (_, typ, audience, claims) => {
    expect(await readLink(await signedAs(typ, audience, claims), [KEY])).toBeNull();
  });
});

describe('links', () => {
  const links = createLinks('https://support.test', [SECRET]);
  const holder = { account: 'acme', ticket: '40100', customer: '7' };
  const tokenOf = (address: string): string => address.replace('https://support.test/links/', '');

  it('one of each purpose for a mail, each of which says its own', async () => {
    const made = await links.forMail(holder, MONDAY);
    const said = await Promise.all(PURPOSES.map((purpose) => links.read(tokenOf(made[purpose]), MONDAY)));
    expect(said.map((link) => link?.claims)).toEqual(PURPOSES.map((purpose) => ({ ...holder, purpose })));
  });

  it.each([
    ['a second before its end', 30 * DAY - 1000, true],
    ['at its end', 30 * DAY, false],
    ['long after', 400 * DAY, false],
  ])('%s', async (_, after, works) => {
    const token = tokenOf((await links.forMail(holder, MONDAY)).help);
    expect((await links.read(token, MONDAY + after)) !== null).toBe(works);
    expect((await links.readOld(token, MONDAY + after)) !== null).toBe(!works);
  });

  it('a link that leads to another lends it no time', async () => {
    expect(await links.read(await links.beside(LINK, 'comment'), MONDAY)).toEqual({
      claims: { ...LINK.claims, purpose: 'comment' },
      expiresAt: LINK.expiresAt,
    });
  });

  it('after a change of the secret old links work while the old secret is known, and new ones are signed with the new', async () => {
    const old = tokenOf((await links.forMail(holder, MONDAY)).confirm);
    const changed = createLinks('https://support.test', [OTHER, SECRET]);
    const later = createLinks('https://support.test', [OTHER]);
    expect(await changed.read(old, MONDAY)).not.toBeNull();
    expect(await later.read(old, MONDAY)).toBeNull();
    expect(await later.read(tokenOf((await changed.forMail(holder, MONDAY)).confirm), MONDAY)).not.toBeNull();
  });

  it('agents’ answers keep the links that are there until half their time is near, and take none of somebody else', async () => {
    const made = await links.forAnswers('', holder, MONDAY);
    const text = `Solved?\n${made.confirm}\n\nSpeak to a supervisor:\n${made.supervisor}`;
    const kept = await links.forAnswers(text, holder, MONDAY + 50 * DAY);
    expect([kept.confirm, kept.supervisor]).toEqual([made.confirm, made.supervisor]);
    expect((await links.forAnswers(text, holder, MONDAY + 61 * DAY)).confirm).not.toBe(made.confirm);
    expect((await links.forAnswers(text, { ...holder, customer: '8' }, MONDAY)).confirm).not.toBe(made.confirm);
  });
});
