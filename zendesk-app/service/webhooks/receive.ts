import type { Account } from '../account/account';
import { readBody } from './body';
import { isGenuine } from './signature';

/** What is answered: 200 rung or known, 401 not genuine, 400 genuine but meaningless. */
export type Received = 200 | 400 | 401;

/**
 * Takes a delivery in. It is acknowledged only once its bells are stored: Zendesk sends what was not acknowledged again, and
 * nothing after that.
 */
export async function receiveWebhook(account: Account, headers: Headers, body: string): Promise<Received> {
  const now = account.clock.now();
  const signed = {
    signature: headers.get('x-zendesk-webhook-signature'),
    timestamp: headers.get('x-zendesk-webhook-signature-timestamp'),
    body,
  };
  if (!isGenuine(signed, secretsOf(account, headers.get('x-zendesk-webhook-id')), now)) return 401;
  const rung = readBody(body);
  if (!rung) return 400;
  await account.deliveries({ invocation: headers.get('x-zendesk-webhook-invocation-id'), rung });
  return 200;
}

/** The secrets that may have signed a delivery of this webhook; of both, where Zendesk names none. */
function secretsOf({ setUp: { webhooks, earlierSecrets } }: Account, id: string | null): string[] {
  const known = [webhooks.tickets, webhooks.facts, ...earlierSecrets];
  return known.filter((one) => id === null || one.id === id).map(({ secret }) => secret);
}
