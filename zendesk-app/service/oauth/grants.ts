import { z } from 'zod';
import type { Clock } from '../clock';
import type { Tokens } from '../store/connections';

/** The app's global OAuth client: one for every account. https://developer.zendesk.com/documentation/marketplace/building-a-marketplace-app/set-up-a-global-oauth-client/ */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
}

/** Zendesk gave no tokens. `refused`: it said no, and trying again changes nothing; else it did not answer. */
export class GrantFailure extends Error {
  override readonly name = 'GrantFailure';

  constructor(
    readonly status: number,
    /** Zendesk's code, e.g. `invalid_grant`. */
    readonly code: string,
  ) {
    super(`POST oauth/tokens: ${status} ${code}`);
  }

  get refused(): boolean {
    return this.status >= 400 && this.status < 500 && this.status !== 408 && this.status !== 429;
  }
}

export interface Grants {
  /** Tokens for a code that Zendesk just gave. */
  exchange(origin: string, code: string, verifier: string): Promise<Tokens>;
  /** New tokens; Zendesk forgets the ones before. */
  refresh(origin: string, refreshToken: string): Promise<Tokens>;
}

export interface GrantOptions {
  readonly client: OAuthClient;
  readonly redirectUri: string;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a connected account may be used for: everything the app's user may do, and nothing as somebody else. */
export const SCOPE = 'read write';
const DAY = 24 * 60 * 60;
/** The longest that Zendesk allows, in seconds: a service that was off for a summer is still connected. */
const LIVES = { expires_in: 2 * DAY, refresh_token_expires_in: 90 * DAY };
const TIMEOUT_MS = 30_000;

const answerSchema = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: z.string().nullish(),
  expires_in: z.number().positive().nullish(),
});
const refusalSchema = z.looseObject({ error: z.string().regex(/^\w{1,40}$/) });

/** https://developer.zendesk.com/api-reference/ticketing/oauth/grant_type_tokens/ */
export function createGrants({ client, redirectUri, clock, fetch, headers }: GrantOptions): Grants {
  const ask = async (origin: string, grant: Readonly<Record<string, string>>): Promise<Tokens> => {
    const body = { ...grant, client_id: client.id, client_secret: client.secret, scope: SCOPE, ...LIVES };
    const asked = clock.now();
    const response = await fetch(`${origin}/oauth/tokens`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((): never => {
      throw new GrantFailure(0, 'no answer');
    });
    const data: unknown = await response.json().catch(() => null);
    if (!response.ok) throw new GrantFailure(response.status, refusalSchema.safeParse(data).data?.error ?? 'refused');
    const answer = answerSchema.safeParse(data);
    if (!answer.success) throw new GrantFailure(0, 'unexpected answer');
    const { access_token: access, refresh_token: refresh, expires_in } = answer.data;
    return {
      access,
      refresh: refresh ?? null,
      expiresAt: typeof expires_in === 'number' ? asked + expires_in * 1000 : null,
    };
  };
  return {
    exchange: (origin, code, verifier) =>
      // https://developer.zendesk.com/documentation/ticketing/working-with-oauth/oauth-pkce/
      ask(origin, { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier }),
    // https://developer.zendesk.com/documentation/api-basics/authentication/refresh-token
    refresh: (origin, refresh_token) => ask(origin, { grant_type: 'refresh_token', refresh_token }),
  };
}
