import { z } from 'zod';
import type { Connection } from '../client';
import { KINDS, provision } from './provision';

/** A webhook with the secret by which its deliveries are told from forgeries. */
export const webhookSecretSchema = z.object({ id: z.string(), secret: z.string() });
export type WebhookSecret = z.infer<typeof webhookSecretSchema>;

const signingSecret = z.looseObject({ signing_secret: z.looseObject({ secret: z.string() }) });

export interface Webhooks {
  /** Rung by our trigger. */
  readonly tickets: WebhookSecret;
  /** Rung by Zendesk's own events about organizations and users. */
  readonly facts: WebhookSecret;
}

/** One webhook cannot be rung by triggers and by events both, so there are two. */
export async function provisionWebhooks(connection: Connection, endpoint: string): Promise<Webhooks> {
  const common = { endpoint, http_method: 'POST', request_format: 'json', status: 'active' };
  const definitions = [
    { name: 'Support Process: tickets', subscriptions: ['conditional_ticket_events'] },
    {
      name: 'Support Process: agreements and representatives',
      subscriptions: ['zen:event-type:organization.custom_field_changed', 'zen:event-type:user.custom_field_changed'],
    },
  ];
  const made = await provision(
    connection,
    KINDS.webhook,
    definitions.map(({ name, subscriptions }) => ({
      same: (thing) => thing.name === name,
      wanted: { ...common, name },
      onlyWhenMade: { subscriptions },
    })),
  );
  const [tickets, facts] = await Promise.all(made.map(({ id }) => secretOf(connection, String(id))));
  return { tickets: tickets!, facts: facts! };
}

async function secretOf(connection: Connection, id: string): Promise<WebhookSecret> {
  const answer = await connection.call('GET', `webhooks/${id}/signing_secret`, signingSecret);
  return { id, secret: answer.signing_secret.secret };
}
