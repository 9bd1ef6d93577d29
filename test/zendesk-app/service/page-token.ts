import { SignJWT } from 'jose';
import { SHARED_SECRET } from '../../scenarios/zendesk/site';

/** A token as Zendesk signs it for a page of the app: `seconds` until it runs out. */
export function pageToken(
  account: string,
  now: number,
  { secret = SHARED_SECRET, seconds = 60 }: { readonly secret?: string; readonly seconds?: number } = {},
): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(account)
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(Math.floor(now / 1000) + seconds)
    .sign(new TextEncoder().encode(secret));
}
