import { jwtVerify } from 'jose';

/** How far ahead of our clock a token may run out: pages ask for a minute, and a token that lives long is somebody's copy. */
export const LONGEST_MS = 5 * 60 * 1000;

/**
 * Whether a page of the app on this account signed the token, and lately: HS256 by the secret in the app's settings, which
 * Zendesk puts in on its servers. It says which account asks, never which person: the browser chose its claims.
 * https://developer.zendesk.com/documentation/apps/app-developer-guide/making-api-requests-from-a-zendesk-app/
 */
export async function isFromPage(token: string, account: string, secret: string, now: number): Promise<boolean> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      issuer: account,
      requiredClaims: ['exp'],
      currentDate: new Date(now),
    });
    return Number(payload.exp) * 1000 <= now + LONGEST_MS;
  } catch {
    return false;
  }
}
