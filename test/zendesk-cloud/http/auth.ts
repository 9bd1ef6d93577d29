import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { type User, userByEmail } from '../people/user';
import type { World } from '../store/world';
import type { Env } from './env';
import { Failure, forbidden, unauthenticated } from './failure';
import { APP_HEADER, type Sessions } from './session';

/** Who is calling, by API token, password, OAuth token or browser session; 401 for credentials that are none. */
export function authenticate(world: World, sessions: Sessions): MiddlewareHandler<Env> {
  return async (c, next) => {
    const header = c.req.header('authorization');
    const session = header === undefined ? sessions.of(c.req.header('cookie')) : null;
    c.set('channel', session && c.req.header(APP_HEADER) === undefined ? 'web' : 'api');
    if (session) {
      if (!READING.includes(c.req.method) && c.req.header('x-csrf-token') !== session.csrfToken) throw forbidden();
      const user = sessions.userOf(session);
      if (!user?.active || user.suspended) throw unauthenticated();
      c.set('user', user);
    } else c.set('user', header === undefined ? null : userBehind(world, header, c.req.method));
    await next();
  };
}

const READING = ['GET', 'HEAD'];

function userBehind(world: World, header: string, method: string): User {
  const [scheme = '', credentials = ''] = header.split(' ');
  const user =
    scheme.toLowerCase() === 'bearer'
      ? byToken(world, credentials, method)
      : scheme.toLowerCase() === 'basic'
        ? byBasic(world, credentials)
        : undefined;
  if (!user?.active || user.suspended) throw unauthenticated();
  return user;
}

function byBasic(world: World, credentials: string): User | undefined {
  const [name = '', secret = ''] = split(Buffer.from(credentials, 'base64').toString());
  const user = userByEmail(world, name.replace(/\/token$/, ''));
  if (name.endsWith('/token')) return world.state.apiTokens.includes(secret) ? user : undefined;
  return user && world.state.passwords[user.id] === digest(secret) ? user : undefined;
}

/** OAuth tokens carry scopes: without `write` they only read. */
function byToken(world: World, token: string, method: string): User | undefined {
  const known = Object.values(world.state.oauthTokens).find((one) => one.token === token);
  if (!known || (known.expiresAt !== null && known.expiresAt <= world.clock.now()))
    throw new Failure(401, {
      error: 'invalid_token',
      error_description: 'The access token provided is expired, revoked, malformed or invalid for other reasons.',
    });
  const needed = method === 'GET' ? 'read' : 'write';
  if (!known.scopes.some((scope) => scope === needed || scope.endsWith(`:${needed}`))) {
    throw new Failure(403, { error: 'Forbidden', description: 'You are missing the following required scopes: write' });
  }
  return world.state.users[known.userId];
}

/** Passwords are kept as digests, so that a dump shows none. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function split(text: string): [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}
