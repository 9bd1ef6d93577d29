import { listOf } from '../json';
import type { Subject } from '../manifest/manifest';
import { eachItem } from '../requirements/requirements';
import { type Rule, unless } from '../rule';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  status: ['active', 'inactive'],
  http_method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  request_format: ['json', 'xml', 'form_encoded'],
};
const BY_RULES = 'conditional_ticket_events';
const isEvent = (name: unknown): boolean => /^zen:event-type:[a-z_]+\.[a-z_.]+$/.test(String(name));

/** https://developer.zendesk.com/api-reference/webhooks/webhooks-api/webhooks/#create-or-clone-webhook */
export const WEBHOOK_RULES: readonly Rule<Subject>[] = [
  ...Object.entries(VALUES).map(([key, values]) =>
    eachItem(['webhooks'], `a webhook has a ${key} that there is`, 'unknown_webhook_value', ({ fields }) =>
      unless(
        fields[key] === undefined || values.includes(String(fields[key])),
        `Make "${key}" one of ${values.join(', ')}.`,
      ),
    ),
  ),
  eachItem(['webhooks'], 'a webhook calls an https address', 'insecure_webhook', ({ fields: { endpoint } }) =>
    unless(
      endpoint === undefined || (URL.canParse(String(endpoint)) && new URL(String(endpoint)).protocol === 'https:'),
      'Write the whole https address.',
    ),
  ),
  eachItem(
    ['webhooks'],
    'a webhook listens to events that there are',
    'unknown_subscription',
    ({ fields: { subscriptions } }) =>
      listOf(subscriptions)
        .filter((name) => name !== BY_RULES && !isEvent(name))
        .map((name) => `There is no event "${name}".`),
  ),
  eachItem(
    ['webhooks'],
    'a webhook is rung by rules or by events',
    'mixed_subscriptions',
    ({ fields: { subscriptions } }) =>
      unless(
        !listOf(subscriptions).includes(BY_RULES) || listOf(subscriptions).length === 1,
        'Make two webhooks: one cannot be rung by triggers and by events both.',
      ),
  ),
  eachItem(['webhooks'], 'no secret stands in a webhook', 'secret_in_webhook', ({ fields }) =>
    unless(
      fields.signing_secret === undefined && fields.authentication === undefined,
      'Take it out: everybody who has the package could read it. Setup reads the secret that Zendesk makes.',
    ),
  ),
];
