import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { SecureSetting } from './installation';
import { fillIn, PlaceholderRefused } from './placeholders';

/** The `jwt` of a request. `expiry` is in seconds. */
export const jwtOptions = z.looseObject({
  algorithm: z.string(),
  secret_key: z.string(),
  expiry: z.number().optional(),
  claims: z.record(z.string(), z.unknown()).default({}),
});
export type JwtOptions = z.output<typeof jwtOptions>;

const DIGESTS: Readonly<Record<string, string>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };

/** Signs the claims an app sent. They prove which installation asks, not which agent: the browser chose them. */
export function signToken(options: JwtOptions, secure: ReadonlyMap<string, SecureSetting>, now: number): string {
  const digest = DIGESTS[options.algorithm];
  if (!digest) throw new PlaceholderRefused(`The algorithm ${options.algorithm} is not supported.`);
  const issued = Math.floor(now / 1000);
  const claims = Object.entries(options.claims).map(([name, value]) => [
    name,
    typeof value === 'string' ? fillIn(value, 'jwt_claim', secure) : value,
  ]);
  const payload = {
    iat: issued,
    ...(options.expiry === undefined ? {} : { exp: issued + options.expiry }),
    ...Object.fromEntries(claims),
  };
  const signed = [{ alg: options.algorithm, typ: 'JWT' }, payload]
    .map((part) => base64url(JSON.stringify(part)))
    .join('.');
  const key = fillIn(options.secret_key, 'jwt_secret_key', secure);
  return `${signed}.${createHmac(digest, key).update(signed).digest('base64url')}`;
}

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
