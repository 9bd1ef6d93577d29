import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import { type Call, caller, type Env, type Router } from '../http/env';
import { Failure } from '../http/failure';
import { paged } from '../http/pages';
import type { World } from '../store/world';
import { type Deliver, signedRequest } from './deliver';
import { EVENT_TYPES } from './events';
import { CONDITIONAL, messageId } from './invocation';
import { type Webhook, webhookById, webhookView } from './webhook';

const TEST_SECRET = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==';
/** A trial account's. https://developer.zendesk.com/api-reference/webhooks/introduction/ */
const MOST = 10;

const input = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  status: z.enum(['active', 'inactive']).optional(),
  endpoint: z.string().optional(),
  http_method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional(),
  request_format: z.enum(['json', 'xml', 'form_encoded']).optional(),
  subscriptions: z.array(z.string()).optional(),
  authentication: z
    .looseObject({ type: z.string(), data: z.record(z.string(), z.string()), add_position: z.string() })
    .nullish(),
  custom_headers: z.record(z.string(), z.string()).nullish(),
  external_source: z.unknown().optional(),
  signing_secret: z.unknown().optional(),
});
type Input = z.output<typeof input>;

/** Webhooks complain in the JSON:API manner. */
const complaint = (title: string, detail: string, pointer: string) =>
  new Failure(400, { errors: [{ code: 'InvalidWebhook', id: 'webhook', title, detail, source: { pointer } }] });

function check(world: World, webhook: Input, existing?: Webhook): void {
  for (const key of ['name', 'endpoint', 'http_method', 'request_format', 'status'] as const) {
    if (!existing && !webhook[key]) throw complaint('Missing field', `${key} is required`, `/webhook/${key}`);
  }
  if (webhook.endpoint !== undefined && !/^https?:\/\//.test(webhook.endpoint))
    throw complaint('Invalid endpoint', 'endpoint must be a URL', '/webhook/endpoint');
  if (webhook.external_source !== undefined || webhook.signing_secret !== undefined) {
    throw new Failure(403, {
      errors: [
        { code: 'Forbidden', title: 'Forbidden', detail: 'admins cannot set external_source and signing_secret' },
      ],
    });
  }
  const subscriptions = webhook.subscriptions ?? [];
  const unknown = subscriptions.find((one) => one !== CONDITIONAL && !(EVENT_TYPES as readonly string[]).includes(one));
  if (unknown)
    throw complaint('Invalid subscription', `${unknown} is not a supported subscription`, '/webhook/subscriptions');
  if (subscriptions.includes(CONDITIONAL) && subscriptions.length > 1)
    throw complaint(
      'Invalid subscription',
      `${CONDITIONAL} cannot be mixed with event subscriptions`,
      '/webhook/subscriptions',
    );
  if (existing && webhook.subscriptions && connection(webhook.subscriptions) !== connection(existing.subscriptions)) {
    throw complaint('Invalid subscription', 'the connection method cannot be changed', '/webhook/subscriptions');
  }
  if (!existing && Object.keys(world.state.webhooks).length >= MOST)
    throw complaint('Limit reached', `an account can have ${MOST} webhooks`, '/webhook');
}

const connection = (subscriptions: string[]) => (subscriptions.includes(CONDITIONAL) ? 'rules' : 'events');

const newSecret = (world: World) =>
  createHash('sha256')
    .update(`signing|${messageId(world)}`)
    .digest('base64');

/** Writes an update; PUT, and PATCH for the part that is sent. */
function write(world: World, webhook: Webhook, changes: Input, by: number): void {
  const { authentication, custom_headers, external_source: _source, signing_secret: _secret, ...rest } = changes;
  Object.assign(
    webhook,
    Object.fromEntries(Object.entries(rest).filter(([key, value]) => value !== undefined && key in webhook)),
  );
  if (authentication) webhook.authentication = authentication as NonNullable<Webhook['authentication']>;
  if (authentication === null) delete webhook.authentication;
  if (custom_headers) webhook.custom_headers = custom_headers;
  Object.assign(webhook, { updated_at: world.now(), updated_by: String(by) });
}

export function webhooksRouter(world: World, deliver: Deliver): Router {
  const router: Router = new Hono<Env>();
  const body = z.object({ webhook: input });
  router.get('/', (c) =>
    c.json(paged(world, c, 'webhooks', Object.values(world.state.webhooks), webhookView, { cursor: true })),
  );
  router.post('/', async (c) => {
    const { webhook: wanted } = await readBody(c, body);
    check(world, wanted);
    const by = String(caller(c).id);
    const at = world.now();
    const webhook: Webhook = {
      id: messageId(world),
      name: '',
      description: '',
      status: 'active',
      endpoint: '',
      http_method: 'POST',
      request_format: 'json',
      subscriptions: [],
      secret: newSecret(world),
      created_at: at,
      created_by: by,
      updated_at: at,
      updated_by: by,
    };
    write(world, webhook, wanted, caller(c).id);
    world.state.webhooks[webhook.id] = webhook;
    return c.json({ webhook: webhookView(webhook) }, 201);
  });
  router.post('/test', async (c) => {
    const { request = {} } = await readBody(
      c,
      z.object({
        request: z
          .looseObject({
            endpoint: z.string().optional(),
            http_method: z.string().optional(),
            payload: z.string().optional(),
            request_format: z.string().optional(),
          })
          .optional(),
      }),
    );
    const known = c.req.query('webhook_id');
    const base: Partial<Webhook> = known ? webhookById(world, known) : {};
    const webhook = {
      custom_headers: {},
      ...base,
      id: base.id ?? messageId(world),
      endpoint: request.endpoint ?? base.endpoint ?? '',
      http_method: request.http_method ?? base.http_method ?? 'POST',
      request_format: request.request_format ?? base.request_format ?? 'json',
      secret: base.secret ?? TEST_SECRET,
    } as Webhook;
    const answer = await deliver(signedRequest(world, webhook, messageId(world), request.payload ?? '')).catch(
      () => null,
    );
    if (!answer) throw complaint('Test failed', 'the endpoint could not be reached', '/request/endpoint');
    const headers = [...answer.headers].map(([key, value]) => ({ key, value }));
    return c.json({ response: { status: answer.status, headers, payload: await answer.text() } });
  });
  router.get('/:id', (c) => c.json({ webhook: webhookView(webhookById(world, c.req.param('id'))) }));
  const update = async (c: Call) => {
    const webhook = webhookById(world, c.req.param('id') ?? '');
    const { webhook: changes } = await readBody(c, body);
    check(world, changes, webhook);
    write(world, webhook, changes, caller(c).id);
    return c.body(null, 204);
  };
  router.put('/:id', update);
  router.patch('/:id', update);
  router.delete('/:id', (c) => {
    const webhook = webhookById(world, c.req.param('id'));
    const user = Object.values(world.state.triggers).find(
      (rule) =>
        rule.active &&
        rule.actions.some(
          (action) => action.field === 'notification_webhook' && [action.value].flat()[0] === webhook.id,
        ),
    );
    if (user) throw complaint('Webhook in use', `the webhook is used by the trigger ${user.title}`, '/webhook');
    delete world.state.webhooks[webhook.id];
    return c.body(null, 204);
  });
  const secretOf = (webhook: Webhook) => ({ signing_secret: { algorithm: 'SHA256', secret: webhook.secret } });
  router.get('/:id/signing_secret', (c) => c.json(secretOf(webhookById(world, c.req.param('id')))));
  router.post('/:id/signing_secret', (c) => {
    const webhook = webhookById(world, c.req.param('id'));
    webhook.secret = newSecret(world);
    return c.json(secretOf(webhook), 201);
  });
  router.get('/:id/invocations', (c) => {
    const list = world.state.invocations.filter((one) => one.webhookId === c.req.param('id'));
    return c.json({
      invocations: list.map((one) => ({
        id: one.id,
        status: one.status.replace('_', ' '),
        latest_completed_at: new Date(one.attempts.at(-1)?.at ?? world.clock.now()).toISOString(),
      })),
      meta: { has_more: false, after_cursor: null, before_cursor: null },
      links: { next: null, prev: null },
    });
  });
  return router;
}
