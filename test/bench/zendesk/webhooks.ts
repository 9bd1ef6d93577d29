import { createHmac, randomUUID } from 'node:crypto';
import { installationOf } from '../../../zendesk-app/service/store/installations';
import { siteSealer } from '../../zendesk-app/site-sealer';
import type { Stage } from './stage';

/** Each round so many by each, so many at a time. */
const DELIVERIES = 2_000;
const AT_ONCE = 64;
const ROUNDS = 5;
const RAW = 'raw';

export interface WebhookRates {
  /** Deliveries verified, stored and acknowledged per second; the median of the rounds. */
  readonly ours: number;
  /** `send`s of pg-boss per second. */
  readonly raw: number;
}

/** Deliveries taken in by the service, and the same number of jobs sent by pg-boss alone, turn by turn on one server. */
export async function raceWebhooks(stage: Stage): Promise<WebhookRates> {
  const { service, raw, platform, database } = stage;
  const known = await installationOf(database.tables, siteSealer, platform.account);
  if (!known) throw new Error('The account is not set up');
  const { id, secret } = known.webhooks.tickets;
  await raw.createQueue(RAW);

  const delivery = (ticket: number): Request => {
    const body = JSON.stringify({ ticket_id: String(ticket) });
    const timestamp = new Date().toISOString();
    return new Request(`https://support.test/webhooks/${platform.account}`, {
      method: 'POST',
      body,
      headers: {
        'x-zendesk-webhook-id': id,
        'x-zendesk-webhook-invocation-id': randomUUID(),
        'x-zendesk-webhook-signature': createHmac('sha256', secret).update(timestamp).update(body).digest('base64'),
        'x-zendesk-webhook-signature-timestamp': timestamp,
      },
    });
  };
  const take = async (request: Request): Promise<void> => {
    const { status } = await service.fetch(request);
    if (status !== 200) throw new Error(`A delivery was answered with ${status}`);
  };
  const send = async (ticket: number): Promise<void> => {
    await raw.send(RAW, { account: platform.account, ticket: String(ticket) }, { singletonKey: String(ticket) });
  };

  const ours: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const tickets = stage.tickets(DELIVERIES);
    const rates = [await rate(tickets.map(delivery), take), await rate(tickets, send)];
    // The first round warms up.
    if (round > 0) ours.push(rates[0]!);
    if (round > 0) alone.push(rates[1]!);
  }
  await stage.forget();
  return { ours: median(ours), raw: median(alone) };
}

/** How many a second, `AT_ONCE` at a time. */
async function rate<Item>(items: readonly Item[], one: (item: Item) => Promise<void>): Promise<number> {
  const left = items.values();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of left) await one(item);
    }),
  );
  return items.length / ((performance.now() - began) / 1000);
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
