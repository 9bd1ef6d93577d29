import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { type OAuthClient, SCOPE } from '../oauth/grants';
import { type ConnectOptions, connect, type Refused } from './connect';
import { connectedPage, filled, type NotConnectedPage, notConnectedPage } from './page';
import { askedIn, CONNECT_MS, challengeOf, newBrowser, readState, signState, verifierOf } from './state';
import { CONNECT_TEXTS as T } from './texts';

export interface ConnectRoutes extends ConnectOptions {
  readonly client: OAuthClient;
  readonly redirectUri: string;
  readonly publicUrl: string;
  /** Signs what Zendesk carries back. */
  readonly secret: string;
  readonly sweepMinutes: number;
  /** Accounts that the configuration names are not connected here. */
  readonly isConfigured: (account: string) => boolean;
  /** Where an account is reached. */
  readonly originOf: (account: string) => string;
}

/** A subdomain of zendesk.com and nothing else: it becomes part of an address that gets the client's secret. */
const accountSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/);
const COOKIE = 'support_process_connect';

const SAFE = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/**
 * An administrator's way of connecting an account: to Zendesk's own page, and back with a code.
 * https://support.zendesk.com/hc/en-us/articles/4408845965210-Using-OAuth-authentication-with-your-application
 */
export function connectRoutes(options: ConnectRoutes): Hono {
  const { clock, secret, client, redirectUri, publicUrl } = options;
  const isSecure = publicUrl.startsWith('https:');
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SAFE)) c.header(name, value);
  });
  app.get('/', async (c) => {
    const account = accountSchema.safeParse(c.req.query('account')?.toLowerCase());
    if (!account.success) return c.html(notConnectedPage({ why: T.failed.unknown, again: 'name' }), 400);
    if (options.isConfigured(account.data))
      return c.html(notConnectedPage({ why: T.failed.configured, again: null }), 409);
    const browser = newBrowser();
    setCookie(c, COOKIE, browser, {
      ...{ httpOnly: true, secure: isSecure, sameSite: 'Lax', path: '/connect', maxAge: CONNECT_MS / 1000 },
    });
    const asked = { account: account.data, newSecret: c.req.query('secret') === 'new' };
    const query = new URLSearchParams({
      response_type: 'code',
      redirect_uri: redirectUri,
      client_id: client.id,
      scope: SCOPE,
      state: await signState(asked, browser, secret, clock.now()),
      code_challenge: challengeOf(verifierOf(browser, secret)),
      code_challenge_method: 'S256',
    });
    return c.redirect(`${options.originOf(account.data)}/oauth/authorizations/new?${query}`, 302);
  });
  app.get('/callback', async (c) => {
    const browser = getCookie(c, COOKIE) ?? '';
    deleteCookie(c, COOKIE, { path: '/connect', secure: isSecure });
    const carried = c.req.query('state') ?? '';
    const state = await readState(carried, browser, secret, clock.now());
    if (!state) {
      const again = await askedIn(carried, secret);
      const why = again ? T.failed.stale : T.failed.unreadable;
      return c.html(notConnectedPage({ why, again: again ?? 'name' }), 400);
    }
    const { account, newSecret } = state;
    const code = c.req.query('code');
    if (!code) {
      // https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2.1
      const isDenied = c.req.query('error') === 'access_denied';
      const why = isDenied ? T.failed.denied : T.failed.zendesk;
      return c.html(notConnectedPage({ why, again: state }), isDenied ? 403 : 502);
    }
    const origin = options.originOf(account);
    const asked = {
      account,
      newSecret,
      code,
      origin,
      verifier: verifierOf(browser, secret),
    };
    const outcome = await connect(asked, options);
    if (outcome.refused)
      return c.html(
        notConnectedPage({ ...refusal(outcome.refused, origin), again: state }),
        outcome.refused.reason === 'zendesk' ? 502 : 403,
      );
    const unfinished = outcome.isSetUp ? null : options.sweepMinutes;
    return c.html(connectedPage({ account, origin, publicUrl, secret: outcome.secret, unfinished }));
  });
  return app;
}

function refusal(refused: Refused, origin: string): Omit<NotConnectedPage, 'again'> {
  if (refused.reason !== 'another-user') return { why: T.failed[refused.reason] };
  const user = String(refused.user);
  return { why: filled(T.failed['another-user'], { user }), who: `${origin}/agent/users/${user}` };
}
