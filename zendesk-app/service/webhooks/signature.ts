import { createHmac, timingSafeEqual } from 'node:crypto';

/** How old a delivery's timestamp may be, and how far ahead of our clock. */
export const FRESH_MS = 5 * 60 * 1000;

export interface Signed {
  /** X-Zendesk-Webhook-Signature. */
  readonly signature: string | null;
  /** X-Zendesk-Webhook-Signature-Timestamp, as it was sent. */
  readonly timestamp: string | null;
  /** The raw body: signed before anybody parsed it. */
  readonly body: string;
}

/**
 * Whether a delivery was signed with one of these secrets, and lately: base64(HMAC-SHA256(secret, TIMESTAMP + BODY)), compared
 * in constant time. Several secrets, because one that was replaced still signs what was on its way.
 * https://developer.zendesk.com/documentation/webhooks/verifying/
 */
export function isGenuine({ signature, timestamp, body }: Signed, secrets: readonly string[], now: number): boolean {
  if (signature === null || timestamp === null) return false;
  const at = Date.parse(timestamp);
  if (Number.isNaN(at) || Math.abs(now - at) > FRESH_MS) return false;
  const given = Buffer.from(signature, 'base64');
  const matches = secrets.map((secret) => {
    const expected = createHmac('sha256', secret).update(timestamp).update(body).digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return matches.includes(true);
}
