import { createHash, randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import type { Env } from '../http/env';
import type { Session, Sessions } from '../http/session';
import type { OAuthClient } from '../store/account';
import type { World } from '../store/world';
import { newToken } from './oauth';

const MINUTE = 60_000;
const DAY = 24 * 60 * 60;
/** How long a code is good for. */
const CODE_MS = 2 * MINUTE;

const askedSchema = z.object({
  response_type: z.literal('code'),
  client_id: z.string(),
  redirect_uri: z.string(),
  scope: z.string().default('read'),
  state: z.string().optional(),
  code_challenge: z.string().optional(),
  code_challenge_method: z.literal('S256').optional(),
});
type Asked = z.infer<typeof askedSchema>;

const lives = {
  expires_in: z.coerce
    .number()
    .min(300)
    .max(2 * DAY)
    .optional(),
  refresh_token_expires_in: z.coerce
    .number()
    .min(7 * DAY)
    .max(90 * DAY)
    .optional(),
};
const client = { client_id: z.string(), client_secret: z.string().optional(), scope: z.string().optional() };
const grantSchema = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('authorization_code'),
    ...{ ...client, ...lives, code: z.string(), redirect_uri: z.string(), code_verifier: z.string().optional() },
  }),
  z.object({ grant_type: z.literal('refresh_token'), ...client, ...lives, refresh_token: z.string() }),
]);

interface Code {
  readonly asked: Asked;
  readonly userId: number;
  readonly until: number;
}

/**
 * What stands outside the API: the page on which somebody who is signed in lets an application in, and the tokens for it.
 * https://support.zendesk.com/hc/en-us/articles/4408845965210-Using-OAuth-authentication-with-your-application
 * https://developer.zendesk.com/api-reference/ticketing/oauth/grant_type_tokens/
 */
export function authorizeRouter(world: World, sessions: Sessions): Hono<Env> {
  const router = new Hono<Env>();
  const codes = new Map<string, Code>();
  const clientOf = (identifier: string) =>
    Object.values(world.state.oauthClients).find((one) => one.identifier === identifier) as OAuthClient | undefined;

  /** What is asked for, by whom; or a page that says why not. */
  const asking = (c: Context, input: unknown): { asked: Asked; client: OAuthClient; session: Session } | Response => {
    const asked = askedSchema.safeParse(input).data;
    const known = asked && clientOf(asked.client_id);
    // Nothing is sent back to an address that the client did not register.
    if (!asked || !known?.redirectUris.includes(asked.redirect_uri))
      return c.text('Invalid Authorization Request', 400);
    const session = sessions.of(c.req.header('cookie'));
    if (!session) return c.text('Sign in to Zendesk first.', 401);
    return { asked, client: known, session };
  };

  router.get('/authorizations/new', (c) => {
    const found = asking(c, c.req.query());
    if (found instanceof Response) return found;
    const fields = Object.entries({ ...found.asked, csrf: found.session.csrfToken });
    return c.html(html`<!doctype html><title>Authorize</title>
<h1>Allow ${found.client.name} access to your Zendesk account?</h1>
<form method="post" action="/oauth/authorizations">${fields.map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
    )}<button name="decision" value="allow">Allow</button><button name="decision" value="deny">Deny</button></form>`);
  });
  router.post('/authorizations', async (c) => {
    const form = await c.req.parseBody();
    const found = asking(c, form);
    if (found instanceof Response) return found;
    const { asked, session } = found;
    if (form.csrf !== session.csrfToken) return c.text('Forbidden', 403);
    const back = new URL(asked.redirect_uri);
    if (asked.state !== undefined) back.searchParams.set('state', asked.state);
    if (form.decision === 'allow') {
      const code = randomUUID();
      codes.set(code, { asked, userId: session.userId, until: world.clock.now() + CODE_MS });
      back.searchParams.set('code', code);
    } else {
      back.searchParams.set('error', 'access_denied');
      back.searchParams.set('error_description', 'The end-user or authorization server denied the request.');
    }
    return c.redirect(back.toString(), 302);
  });

  const refuse = (c: Context, status: 400 | 401, error: string) =>
    c.json({ error, error_description: 'The provided authorization grant is invalid, expired, or revoked.' }, status);
  router.post('/tokens', async (c) => {
    const isJson = c.req.header('content-type')?.includes('json');
    const input: unknown = isJson ? await c.req.json().catch(() => null) : await c.req.parseBody();
    const grant = grantSchema.safeParse(input).data;
    if (!grant) return refuse(c, 400, 'invalid_request');
    const known = clientOf(grant.client_id);
    if (!known || known.secret !== grant.client_secret) return refuse(c, 401, 'invalid_client');
    const given = grant.grant_type === 'refresh_token' ? refreshed(grant.refresh_token, known) : coded(grant, known);
    if (!given) return refuse(c, 400, 'invalid_grant');
    const { expires_in: expiresIn = 2 * DAY, refresh_token_expires_in: refreshExpiresIn = 90 * DAY } = grant;
    const token = newToken(world, given.userId, given.scopes, { clientId: known.id, expiresIn, refreshExpiresIn });
    return c.json({
      access_token: token.token,
      refresh_token: token.refreshToken,
      token_type: 'bearer',
      scope: given.scopes.join(' '),
      expires_in: expiresIn,
      refresh_token_expires_in: refreshExpiresIn,
    });
  });

  /** A code is good once, for the client and the address that it was given for, and for whoever knows the verifier. */
  function coded(
    grant: { readonly code: string; readonly redirect_uri: string; readonly code_verifier?: string | undefined },
    { identifier }: OAuthClient,
  ): { userId: number; scopes: string[] } | null {
    const code = codes.get(grant.code);
    codes.delete(grant.code);
    if (!code || code.until < world.clock.now()) return null;
    const { asked } = code;
    if (asked.client_id !== identifier || asked.redirect_uri !== grant.redirect_uri) return null;
    const challenge = createHash('sha256')
      .update(grant.code_verifier ?? '')
      .digest('base64url');
    if (asked.code_challenge !== undefined && asked.code_challenge !== challenge) return null;
    return { userId: code.userId, scopes: asked.scope.split(' ') };
  }

  /** The tokens before are deleted. https://support.zendesk.com/hc/en-us/articles/9182123625370 */
  function refreshed(refreshToken: string, { id }: OAuthClient): { userId: number; scopes: string[] } | null {
    const before = Object.values(world.state.oauthTokens).find((one) => one.refreshToken === refreshToken);
    if (!before || before.clientId !== id || (before.refreshExpiresAt ?? Number.POSITIVE_INFINITY) <= world.clock.now())
      return null;
    delete world.state.oauthTokens[before.id];
    return before;
  }
  return router;
}
