import ky, { type KyInstance } from 'ky';
import { z } from 'zod';
import { ZendeskFailure } from './failure';
import { type Patience, withRetries } from './retry';

/** An OAuth token that runs out and is renewed. */
export interface TokenSource {
  current(): Promise<string>;
  /** A token in place of one that Zendesk just refused. */
  renew(refused: string): Promise<string>;
}

/** As whom a client calls: the app's user by API token or OAuth, a person's OAuth token, or nobody (a session of its own). */
export type Credentials =
  | { readonly kind: 'oauth'; readonly tokens: TokenSource }
  | { readonly kind: 'token'; readonly email: string; readonly token: string }
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'session' };

export interface ConnectionOptions {
  /** `https://acme.zendesk.com`, without a path. */
  readonly origin: string;
  readonly credentials: Credentials;
  readonly fetch?: typeof fetch;
  readonly patience?: Patience;
  /** Headers that a Marketplace app must send with every call (X-Zendesk-Marketplace-…). */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Call {
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the request may be sent twice without harm; reads may, and writes with an Idempotency-Key. */
  readonly repeatable?: boolean;
}

/** One way to call Zendesk: every answer is parsed, every refusal a {@link ZendeskFailure}. */
export interface Connection {
  call<T>(method: string, path: string, answer: z.ZodType<T>, call?: Call): Promise<T>;
}

const refusal = z.looseObject({ error: z.union([z.string(), z.looseObject({ title: z.string() })]).optional() });

export function createConnection(options: ConnectionOptions): Connection {
  const patience = options.patience ?? {
    delay: (ms) => new Promise((done) => setTimeout(done, ms)),
    random: Math.random,
  };
  const http = ky.create({
    prefix: `${options.origin}/api/v2/`,
    retry: 0,
    timeout: 30_000,
    throwHttpErrors: false,
    headers: { accept: 'application/json', ...options.headers },
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
  return {
    call: (method, path, answer, call = {}) =>
      withRetries(call.repeatable ?? method === 'GET', patience, () =>
        authorized(options.credentials, (headers) =>
          once(http, method, path, answer, { ...call, headers: { ...call.headers, ...headers } }),
        ),
      ),
  };
}

async function once<T>(http: KyInstance, method: string, path: string, answer: z.ZodType<T>, call: Call): Promise<T> {
  const response = await http(path, {
    method,
    ...(call.query ? { searchParams: { ...call.query } } : {}),
    ...(call.body === undefined ? {} : { json: call.body }),
    ...(call.headers ? { headers: { ...call.headers } } : {}),
  }).catch((): never => {
    throw new ZendeskFailure(method, path, 0, 'no answer', null);
  });
  const data: unknown = response.status === 204 ? {} : await response.json().catch(() => ({}));
  if (!response.ok) throw new ZendeskFailure(method, path, response.status, codeOf(data), retryAfter(response));
  const parsed = answer.safeParse(data);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path: at, code }) => `${at.join('.')} ${code}`).join(', ');
    throw new ZendeskFailure(method, path, response.status, `unexpected answer: ${places}`, null);
  }
  return parsed.data;
}

/** A token that Zendesk refuses is renewed once: what it refused, it did not carry out. */
async function authorized<T>(
  credentials: Credentials,
  attempt: (headers: Record<string, string>) => Promise<T>,
): Promise<T> {
  if (credentials.kind !== 'oauth') return attempt(authorization(credentials));
  const { tokens } = credentials;
  const token = await tokens.current();
  try {
    return await attempt(bearer(token));
  } catch (error) {
    if (!(error instanceof ZendeskFailure) || error.status !== 401) throw error;
    return attempt(bearer(await tokens.renew(token)));
  }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

function authorization(credentials: Exclude<Credentials, { kind: 'oauth' }>): Record<string, string> {
  switch (credentials.kind) {
    case 'token':
      return {
        authorization: `Basic ${Buffer.from(`${credentials.email}/token:${credentials.token}`).toString('base64')}`,
      };
    case 'bearer':
      return bearer(credentials.token);
    case 'session':
      return {};
    default:
      return credentials satisfies never;
  }
}

/** Zendesk's codes are one word; a sentence may hold anything, and a failure is logged. */
const CODE = /^\w{1,40}$/;

function codeOf(data: unknown): string {
  const error = refusal.safeParse(data).data?.error;
  const code = typeof error === 'string' ? error : error?.title;
  return code !== undefined && CODE.test(code) ? code : 'refused';
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}
