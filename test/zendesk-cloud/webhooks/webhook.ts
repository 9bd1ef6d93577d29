import { notFound } from '../http/failure';
import type { World } from '../store/world';

/** https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/ ; the secret is shown by its own endpoint only. */
export interface Webhook {
  id: string;
  name: string;
  description: string;
  status: 'active' | 'inactive';
  endpoint: string;
  http_method: string;
  request_format: string;
  subscriptions: string[];
  authentication?: { type: string; data: Record<string, string>; add_position: string };
  custom_headers?: Record<string, string>;
  external_source?: unknown;
  secret: string;
  created_at: string;
  created_by: string;
  updated_at: string;
  updated_by: string;
}

/** One message on its way: `attempt` counts from 1. */
export interface Delivery {
  invocationId: string;
  webhookId: string;
  body: string;
  attempt: number;
}

export type InvocationStatus =
  | 'succeeded'
  | 'client_error'
  | 'server_error'
  | 'timeout'
  | 'network_error'
  | 'circuit_broken'
  | 'retrying'
  | 'pending';

/** What became of a message. Instants are UTC epoch ms. */
export interface Invocation {
  id: string;
  webhookId: string;
  status: InvocationStatus;
  body: string;
  attempts: { at: number; status: number | null; outcome: InvocationStatus }[];
}

export function webhookById(world: World, id: string): Webhook {
  const found = world.state.webhooks[id];
  if (!found) throw notFound();
  return found;
}

export function webhookView({ secret: _hidden, authentication, ...webhook }: Webhook) {
  if (!authentication) return webhook;
  const { password: _password, token: _token, value: _value, ...data } = authentication.data;
  return { ...webhook, authentication: { ...authentication, data } };
}
