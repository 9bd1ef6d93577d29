import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** What a link in a mail is for; each lets its holder do these and nothing else. */
export const PURPOSES = ['incident', 'survey'] as const;
export type Purpose = (typeof PURPOSES)[number];

const claimsSchema = z.object({
  account: z.string(),
  ticket: z.string(),
  /** Zendesk's id of the customer. */
  customer: z.string(),
  purpose: z.enum(PURPOSES),
});

export type Claims = z.infer<typeof claimsSchema>;

const AUDIENCE = 'support-process/link';
const DAY = 24 * 60 * 60 * 1000;

/** How long a link works. */
export const LINK_DAYS = 90;

/** A signed token for a link. `now` in epoch milliseconds. */
export async function signLink(claims: Claims, secret: Uint8Array, now: number): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(AUDIENCE)
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(Math.floor((now + LINK_DAYS * DAY) / 1000))
    .sign(secret);
}

/** What a token says, or null: altered, too old, or not one of ours, which a stranger cannot tell apart. */
export async function readLink(token: string, secret: Uint8Array, now: number): Promise<Claims | null> {
  try {
    const options = { audience: AUDIENCE, algorithms: ['HS256'], currentDate: new Date(now) };
    const { payload } = await jwtVerify(token, secret, options);
    return claimsSchema.safeParse(payload).data ?? null;
  } catch {
    return null;
  }
}
