import { createHash, createHmac, randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** What Zendesk carries back of an administrator's way to it. */
const claimsSchema = z.object({
  account: z.string(),
  /** Digest of what the browser's cookie holds: the answer belongs to the browser that asked. */
  browser: z.string(),
  /** Whether a new shared secret is wanted in place of a lost one. */
  newSecret: z.boolean(),
});
export type Connecting = z.infer<typeof claimsSchema>;

const AUDIENCE = 'support-process/connect';
/** How long an administrator may take to sign in and allow it. */
export const CONNECT_MS = 10 * 60_000;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
const keyOf = (secret: string): Uint8Array => createHash('sha256').update(`${AUDIENCE} ${secret}`).digest();

/** A value for the browser's cookie. */
export const newBrowser = (): string => randomBytes(32).toString('base64url');

/** A signed state for Zendesk's authorization page. `now` in epoch milliseconds. */
export function signState(
  { account, newSecret }: Omit<Connecting, 'browser'>,
  browser: string,
  secret: string,
  now: number,
): Promise<string> {
  return new SignJWT({ account, newSecret, browser: digest(browser) })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(AUDIENCE)
    .setExpirationTime(Math.floor((now + CONNECT_MS) / 1000))
    .sign(keyOf(secret));
}

/** What a state says, or null: altered, too old, another browser's, or none of ours. */
export async function readState(
  state: string,
  browser: string,
  secret: string,
  now: number,
): Promise<Connecting | null> {
  const claims = await claimsOf(state, secret, now);
  return claims?.browser === digest(browser) ? claims : null;
}

/** What was asked for in a state of ours, however old and whosever: enough to ask for it again, and for nothing else. */
export async function askedIn(state: string, secret: string): Promise<Omit<Connecting, 'browser'> | null> {
  return claimsOf(state, secret, 0);
}

async function claimsOf(state: string, secret: string, now: number): Promise<Connecting | null> {
  try {
    const options = { audience: AUDIENCE, algorithms: ['HS256'], requiredClaims: ['exp'], currentDate: new Date(now) };
    const { payload } = await jwtVerify(state, keyOf(secret), options);
    return claimsSchema.parse(payload);
  } catch {
    return null;
  }
}

/** PKCE: the verifier is made anew from the cookie and our secret, so that it stands nowhere. */
export const verifierOf = (browser: string, secret: string): string =>
  createHmac('sha256', keyOf(secret)).update(`pkce ${browser}`).digest('base64url');

export const challengeOf = (verifier: string): string => digest(verifier);
