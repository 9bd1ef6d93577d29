import { z } from 'zod';
import type { Installation, SecureSetting } from './installation';
import { jwtOptions, signToken } from './jwt';
import type { Scope } from './manifest';
import { fillIn, PlaceholderRefused } from './placeholders';

/** What a page hands to the proxy: the options of `client.request()` that matter outside Zendesk. */
export const outsideInput = z.looseObject({
  url: z.string(),
  type: z.string().default('GET'),
  contentType: z.string().optional(),
  headers: z.record(z.string(), z.string()).default({}),
  data: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  secure: z.boolean().default(false),
  username: z.string().optional(),
  password: z.string().optional(),
  jwt: jwtOptions.optional(),
});
export type OutsideInput = z.output<typeof outsideInput>;

/** An answer as the page passes it on to the app. */
export interface Answered {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Reaches a server outside Zendesk. */
export type Outside = (request: Request) => Promise<Response>;

/**
 * Sends an app's request on behalf of an installation: to whitelisted hosts alone, and with the secure settings put in here,
 * where no browser sees them. Follows no redirect, since that would carry them elsewhere.
 */
export async function sendOutside(
  app: Installation,
  input: OutsideInput,
  { outside, now }: { outside: Outside; now: number },
): Promise<Answered> {
  let request: Request;
  try {
    request = prepared(app, input, now);
  } catch (error) {
    if (error instanceof PlaceholderRefused) return refusal(400, 'Bad Request', error.message);
    throw error;
  }
  const { hostname } = new URL(request.url);
  if (!app.domainWhitelist.some((pattern) => fits(pattern, hostname)))
    return refusal(403, 'Forbidden', `The domain ${hostname} is not in the app's domainWhitelist.`);
  const response = await outside(request).catch(() => null);
  if (!response) return refusal(502, 'Bad Gateway', `${hostname} could not be reached.`);
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

function prepared(app: Installation, input: OutsideInput, now: number): Request {
  const secure: ReadonlyMap<string, SecureSetting> = input.secure ? app.secure : new Map();
  const token = input.secure && input.jwt ? signToken(input.jwt, secure, now) : null;
  const put = (text: string, scope: Scope): string => {
    const filled = fillIn(text, scope, secure);
    return token === null ? filled : filled.replace(/\{\{\s*jwt\.token\s*\}\}/g, token);
  };
  const url = new URL(put(input.url, 'url'));
  const method = input.type.toUpperCase();
  const data = typeof input.data === 'object' ? form(input.data) : input.data;
  const headers = new Headers();
  // Zendesk's proxy drops headers with underscores.
  for (const [name, value] of Object.entries(input.headers))
    if (!name.includes('_')) headers.set(name, put(value, 'header'));
  if (input.username !== undefined) {
    const name = put(input.username, 'basic_auth_username');
    const password = put(input.password ?? '', 'basic_auth_password');
    headers.set('authorization', `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`);
  }
  if (data === undefined || method === 'HEAD') return new Request(url, { method, headers, redirect: 'manual' });
  if (method === 'GET') {
    for (const [name, value] of new URLSearchParams(put(data, 'url'))) url.searchParams.append(name, value);
    return new Request(url, { method, headers, redirect: 'manual' });
  }
  if (!headers.has('content-type'))
    headers.set('content-type', input.contentType ?? 'application/x-www-form-urlencoded; charset=UTF-8');
  return new Request(url, { method, headers, redirect: 'manual', body: put(data, 'body') });
}

/** As jQuery sends an object. */
const form = (data: Record<string, unknown>): string =>
  new URLSearchParams(Object.entries(data).map(([name, value]) => [name, String(value)])).toString();

/** A row of the whitelist is a host, or `*.` and the hosts below it. */
function fits(pattern: string, hostname: string): boolean {
  const wanted = pattern.toLowerCase();
  return wanted.startsWith('*.') ? hostname.endsWith(wanted.slice(1)) : hostname === wanted;
}

const refusal = (status: number, statusText: string, message: string): Answered => ({
  ...{ status, statusText },
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ error: { title: statusText, message } }),
});
