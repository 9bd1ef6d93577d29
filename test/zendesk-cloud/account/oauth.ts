import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import { type Call, caller, type Env, type Router } from '../http/env';
import { notFound } from '../http/failure';
import type { OAuthToken } from '../store/account';
import type { World } from '../store/world';

export function newToken(
  world: World,
  userId: number,
  scopes: string[],
  {
    clientId = null,
    expiresIn = null,
    refreshExpiresIn = null,
  }: { clientId?: number | null; expiresIn?: number | null; refreshExpiresIn?: number | null } = {},
): OAuthToken {
  const id = world.id();
  const secret = (kind: string) => createHash('sha256').update(`${kind}|${world.state.subdomain}|${id}`).digest('hex');
  const token: OAuthToken = {
    id,
    token: secret('token'),
    refreshToken: expiresIn === null ? null : secret('refresh'),
    refreshExpiresAt: refreshExpiresIn === null ? null : world.clock.now() + refreshExpiresIn * 1000,
    userId,
    clientId,
    scopes,
    createdAt: world.now(),
    expiresAt: expiresIn === null ? null : world.clock.now() + expiresIn * 1000,
  };
  world.state.oauthTokens[id] = token;
  return token;
}

const view = (token: OAuthToken, full: boolean) => ({
  id: token.id,
  token: full ? token.token : token.token.slice(0, 10),
  user_id: token.userId,
  client_id: token.clientId,
  scopes: token.scopes,
  refresh_token: null,
  created_at: token.createdAt,
  expires_at: token.expiresAt === null ? null : new Date(token.expiresAt).toISOString(),
  used_at: null,
});

/** Admins see everybody's tokens, others their own. */
const isOf = (c: Call, { userId }: OAuthToken): boolean => caller(c).role === 'admin' || caller(c).id === userId;

/** https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/ : the full token is shown once. */
export function oauthRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  router.get('/tokens', (c) =>
    c.json({ tokens: Object.values(world.state.oauthTokens).map((token) => view(token, false)) }),
  );
  router.get('/tokens/:id', (c) => {
    const bearer = c.req.header('authorization')?.replace(/^Bearer /i, '');
    const id = c.req.param('id');
    const known = Object.values(world.state.oauthTokens).find((one) =>
      id === 'current' ? one.token === bearer : String(one.id) === id,
    );
    if (!known || !isOf(c, known)) throw notFound();
    return c.json({ token: view(known, false) });
  });
  router.post('/tokens', async (c) => {
    const { token } = await readBody(
      c,
      z.object({
        token: z.looseObject({
          client_id: z.coerce.number().optional(),
          scopes: z.array(z.string()).default(['read', 'write']),
        }),
      }),
    );
    return c.json(
      { token: view(newToken(world, caller(c).id, token.scopes, { clientId: token.client_id ?? null }), true) },
      201,
    );
  });
  router.delete('/tokens/:id', (c) => {
    const known = world.state.oauthTokens[c.req.param('id')];
    if (!known || !isOf(c, known)) throw notFound();
    delete world.state.oauthTokens[c.req.param('id')];
    return c.body(null, 204);
  });
  return router;
}
