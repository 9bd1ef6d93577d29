import { createHash } from 'node:crypto';
import { type CompactJWSHeaderParameters, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** What a link in a mail is for: its holder can do this one thing with it, and nothing else. */
export const PURPOSES = ['confirm', 'help', 'supervisor', 'survey', 'comment'] as const;
export type Purpose = (typeof PURPOSES)[number];

const claimsSchema = z.object({
  account: z.string(),
  ticket: z.string(),
  /** Zendesk's id of the customer. */
  customer: z.string(),
  purpose: z.enum(PURPOSES),
});

/** One person's right to one act about one ticket of one account. */
export type Claims = z.infer<typeof claimsSchema>;

/** A link as its token says it. */
export interface Link {
  readonly claims: Claims;
  /** Epoch milliseconds, whole seconds. */
  readonly expiresAt: number;
}

/** A secret under the name that a token says it was signed with, so that an older one is still known after a change. */
export interface LinkKey {
  readonly id: string;
  readonly secret: Uint8Array;
}

const AUDIENCE = 'support-process/link';
const TYPE = 'link+jwt';

/** The key of a secret; named by what cannot be reckoned back to it. */
export function linkKey(secret: string): LinkKey {
  const id = createHash('sha256').update(`${TYPE}:${secret}`).digest('base64url').slice(0, 8);
  return { id, secret: new TextEncoder().encode(secret) };
}

/** A signed token. `expiresAt` in epoch milliseconds, kept to the second. */
export async function signLink({ claims, expiresAt }: Link, { id, secret }: LinkKey): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: TYPE, kid: id })
    .setAudience(AUDIENCE)
    .setExpirationTime(Math.floor(expiresAt / 1000))
    .sign(secret);
}

/**
 * What a token says, however old it is, or null: altered, or not one of ours, which a stranger cannot tell apart. Signatures are
 * compared in constant time by WebCrypto.
 */
export async function readLink(token: string, keys: readonly LinkKey[]): Promise<Link | null> {
  if (!isCanonical(token)) return null;
  try {
    const options = {
      audience: AUDIENCE,
      typ: TYPE,
      algorithms: ['HS256'],
      requiredClaims: ['exp'],
      // Whether it is too old is the caller's question: one who asks for a new link shows an old one.
      currentDate: new Date(0),
    };
    const keyOf = ({ kid }: CompactJWSHeaderParameters) => secretOf(keys, kid);
    const { payload } = await jwtVerify(token, keyOf, options);
    const claims = claimsSchema.safeParse(payload).data;
    return claims && payload.exp !== undefined ? { claims, expiresAt: payload.exp * 1000 } : null;
  } catch {
    return null;
  }
}

function secretOf(keys: readonly LinkKey[], kid: string | undefined): Uint8Array {
  const key = keys.find(({ id }) => id === kid);
  if (!key) throw new RangeError('A key that is none of ours');
  return key.secret;
}

/** The last letter of base64url has bits that nobody reads: without this a token would have other spellings. */
const isCanonical = (token: string): boolean =>
  token.length < 1000 &&
  token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
