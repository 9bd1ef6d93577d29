import { createHmac } from 'node:crypto';

/**
 * `base64(HMAC-SHA256(secret, timestamp + body))`, the secret taken as the text it is.
 * https://developer.zendesk.com/documentation/webhooks/verifying/
 */
export function sign(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret)
    .update(timestamp + body)
    .digest('base64');
}
