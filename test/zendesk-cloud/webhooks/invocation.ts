import { createHash } from 'node:crypto';
import type { World } from '../store/world';
import type { Delivery } from './webhook';

/** Events that a trigger or automation sends; every other subscription is an event type of its own. */
export const CONDITIONAL = 'conditional_ticket_events';

/** A message's id, shaped like the vendor's and the same in every run. */
export function messageId(world: World): string {
  return createHash('sha256').update(`${world.state.accountId}|${world.id()}`).digest('hex').slice(0, 26).toUpperCase();
}

/**
 * Sends a message at this instant, but after the request that caused it has been answered. False if no active webhook of
 * that id takes messages of rules.
 */
export function callWebhook(world: World, webhookId: string, body: string): boolean {
  const webhook = world.state.webhooks[webhookId];
  if (webhook?.status !== 'active' || !webhook.subscriptions.includes(CONDITIONAL)) return false;
  dispatch(world, webhookId, body);
  return true;
}

export function dispatch(world: World, webhookId: string, body: string): void {
  const delivery: Delivery = { invocationId: messageId(world), webhookId, body, attempt: 1 };
  world.state.invocations.push({ id: delivery.invocationId, webhookId, status: 'pending', body, attempts: [] });
  world.schedule({ kind: 'deliver', at: world.clock.now(), delivery });
}
