import type { Account } from '../account/account';
import { isKnownInvocation, keepInvocation } from '../store/invocations';
import { heldTickets } from '../store/tickets';
import { readBody } from './body';
import { FRESH_MS, isGenuine } from './signature';

/** What is answered: 200 rung or known, 401 not genuine, 400 genuine but meaningless. */
export type Received = 200 | 400 | 401;

/**
 * Takes a delivery in. It is acknowledged only once its bells are stored: Zendesk sends what was not acknowledged again, and
 * nothing after that. A delivery that comes twice rings once.
 */
export async function receiveWebhook(account: Account, headers: Headers, body: string): Promise<Received> {
  const now = account.clock.now();
  const signed = {
    signature: headers.get('x-zendesk-webhook-signature'),
    timestamp: headers.get('x-zendesk-webhook-signature-timestamp'),
    body,
  };
  if (!isGenuine(signed, secretsOf(account, headers.get('x-zendesk-webhook-id')), now)) return 401;
  const invocation = headers.get('x-zendesk-webhook-invocation-id');
  if (invocation !== null && (await isKnownInvocation(account.tables, account.name, invocation))) return 200;
  const rung = readBody(body);
  if (!rung) return 400;
  if ('ticket' in rung) await account.queue.ring({ account: account.name, ticket: rung.ticket });
  else await account.queue.ringAll(await heldTickets(account.tables, account.name, rung));
  if (invocation !== null) await keepInvocation(account.tables, account.name, invocation, now, now - 2 * FRESH_MS);
  return 200;
}

/** The secrets that may have signed a delivery of this webhook; of both, where Zendesk names none. */
function secretsOf({ setUp: { webhooks, earlierSecrets } }: Account, id: string | null): string[] {
  const known = [webhooks.tickets, webhooks.facts, ...earlierSecrets];
  return known.filter((one) => id === null || one.id === id).map(({ secret }) => secret);
}
