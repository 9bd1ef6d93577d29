import { instant } from '../store/instant';
import type { Task } from '../store/task';
import type { World } from '../store/world';
import type { WebhookControl } from './control';
import { sign } from './signature';
import type { Invocation, InvocationStatus, Webhook } from './webhook';

export type Deliver = (request: Request) => Promise<Response>;

/**
 * What is tried again, how often, and when (seconds; Retry-After counts where it is given and under a minute).
 * The vendor's pages name what is retried without the delays between; the delays here are ours.
 * https://developer.zendesk.com/api-reference/webhooks/introduction/
 */
const RETRIES: readonly {
  when: (status: number | null) => boolean;
  most: number;
  delay: (attempt: number) => number;
  needsRetryAfter: boolean;
}[] = [
  { when: (status) => status === null, most: 5, delay: (attempt) => 5 * 2 ** attempt, needsRetryAfter: false },
  { when: (status) => status === 409, most: 3, delay: (attempt) => 2 ** attempt, needsRetryAfter: false },
  { when: (status) => status === 429 || status === 503, most: 3, delay: () => 30, needsRetryAfter: true },
];
const LONGEST_RETRY_AFTER = 60;

/** The breaker opens when most recent invocations failed and stays open for a while. */
const BREAKER = { window: 5 * 60_000, atLeast: 100, share: 0.7, errors: 1000, rest: 5_000 };

export async function runDelivery(
  world: World,
  task: Extract<Task, { kind: 'deliver' }>,
  deliver: Deliver,
  control: WebhookControl,
): Promise<void> {
  const { delivery } = task;
  const webhook = world.state.webhooks[delivery.webhookId];
  const invocation = world.state.invocations.find((one) => one.id === delivery.invocationId);
  if (!webhook || !invocation || webhook.status !== 'active') return;
  const fate = control.fate(task);
  if (fate === 'held' || fate === 'drop') return;
  if (broken(world, webhook.id)) return note(world, invocation, null, 'circuit_broken');
  const answer = await send(world, webhook, invocation, deliver);
  if (fate === 'double') await send(world, webhook, invocation, deliver);
  const status = fate === 'time-out' ? null : (answer?.status ?? null);
  note(world, invocation, status, outcome(status));
  const retry = RETRIES.find((row) => row.when(status));
  const retryAfter = Number(answer?.headers.get('retry-after') ?? Number.NaN);
  if (!retry || delivery.attempt > retry.most) return;
  if (retry.needsRetryAfter && !(retryAfter < LONGEST_RETRY_AFTER)) return;
  const seconds = retry.needsRetryAfter ? retryAfter : retry.delay(delivery.attempt);
  invocation.status = 'retrying';
  world.schedule({
    kind: 'deliver',
    at: world.clock.now() + seconds * 1000,
    delivery: { ...delivery, attempt: delivery.attempt + 1 },
  });
}

/** One signed request; null when the other side cannot be reached. */
async function send(
  world: World,
  webhook: Webhook,
  { id, body }: Invocation,
  deliver: Deliver,
): Promise<Response | null> {
  try {
    return await deliver(signedRequest(world, webhook, id, body));
  } catch {
    return null;
  }
}

export function signedRequest(world: World, webhook: Webhook, invocationId: string, body: string): Request {
  const timestamp = instant(world.clock.now());
  const bare = webhook.http_method === 'GET' || webhook.http_method === 'DELETE';
  const headers = new Headers({
    'content-type':
      webhook.request_format === 'xml'
        ? 'application/xml'
        : webhook.request_format === 'form_encoded'
          ? 'application/x-www-form-urlencoded'
          : 'application/json',
    'user-agent': 'Zendesk Webhook',
    'x-zendesk-account-id': String(world.state.accountId),
    'x-zendesk-webhook-id': webhook.id,
    'x-zendesk-webhook-invocation-id': invocationId,
    'x-zendesk-webhook-signature': sign(webhook.secret, timestamp, bare ? '' : body),
    'x-zendesk-webhook-signature-timestamp': timestamp,
    ...webhook.custom_headers,
  });
  const secret = webhook.authentication;
  if (secret?.type === 'bearer_token') headers.set('authorization', `Bearer ${secret.data.token ?? ''}`);
  if (secret?.type === 'basic_auth')
    headers.set('authorization', `Basic ${btoa(`${secret.data.username}:${secret.data.password}`)}`);
  if (secret?.type === 'api_key' && secret.data.name) headers.set(secret.data.name, secret.data.value ?? '');
  return new Request(webhook.endpoint, { method: webhook.http_method, headers, ...(bare ? {} : { body }) });
}

function outcome(status: number | null): InvocationStatus {
  if (status === null) return 'timeout';
  if (status < 400) return 'succeeded';
  return status < 500 ? 'client_error' : 'server_error';
}

function note(world: World, invocation: Invocation, status: number | null, result: InvocationStatus): void {
  invocation.attempts.push({ at: world.clock.now(), status, outcome: result });
  invocation.status = result;
}

function broken(world: World, webhookId: string): boolean {
  const now = world.clock.now();
  const recent = world.state.invocations
    .filter((one) => one.webhookId === webhookId)
    .flatMap((one) => one.attempts)
    .filter((one) => one.at > now - BREAKER.window && one.outcome !== 'circuit_broken');
  const failed = recent.filter((one) => one.outcome !== 'succeeded');
  const tripped =
    failed.length > BREAKER.errors ||
    (recent.length >= BREAKER.atLeast && failed.length / recent.length > BREAKER.share);
  return tripped && now - Math.max(...failed.map((one) => one.at)) < BREAKER.rest;
}
