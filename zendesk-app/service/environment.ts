import { z } from 'zod';
import { type Config, configSchema } from './config';
import type { DatabaseOptions } from './database/database';

const text = z.string().min(1);
const url = z.url({ protocol: /^https?$/ });
const positive = z.coerce.number().positive();
const keys = text.transform((all) =>
  all.split(',').map((one) => {
    const [id = '', ...key] = one.trim().split(':');
    return { id, key: key.join(':') };
  }),
);

/** Every variable that the service reads: its form, and what an operator must know of it. */
export const VARIABLES = {
  PUBLIC_URL: { form: url, about: 'Where Zendesk and customers reach the service, without a path.' },
  LINK_SECRET: {
    form: z.string().min(32),
    about: 'Signs customers’ links and connecting; at least 32 characters. Secret.',
  },
  EARLIER_LINK_SECRETS: {
    form: text.transform((all) => all.split(',').map((one) => one.trim())).optional(),
    about: 'What LINK_SECRET was before a change, parted by commas: links that it signed go on working. Secret.',
  },
  DATABASE_URL: {
    form: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    about: '`postgres://…`. Absent: an embedded database in DATA_DIRECTORY, for one process alone. Secret.',
  },
  DATABASE_SCHEMA: {
    form: z
      .string()
      .regex(/^[a-z_][a-z0-9_]{0,40}$/)
      .default('support_process'),
    about: 'The schema of its tables; its jobs stand in the one of the same name with `_jobs`.',
  },
  DATA_DIRECTORY: { form: text.default('data'), about: 'Where the embedded database keeps its files.' },
  PORT: { form: z.coerce.number().int().min(0).max(65535).default(8080), about: 'Where it listens.' },
  ZENDESK_SUBDOMAIN: {
    form: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .optional(),
    about:
      'A private installation: the account’s name, as in `acme.zendesk.com`. With ZENDESK_EMAIL and ZENDESK_API_TOKEN.',
  },
  ZENDESK_EMAIL: {
    form: z.email().optional(),
    about: 'The app’s own user there: an administrator whom no person uses.',
  },
  ZENDESK_API_TOKEN: { form: text.optional(), about: 'That user’s API token. Secret.' },
  ZENDESK_ORIGIN: { form: url.optional(), about: 'Another address than `https://<subdomain>.zendesk.com`.' },
  APP_SHARED_SECRET: {
    form: z.string().min(32).optional(),
    about:
      'What the app’s settings on the private installation hold as `shared_secret`; at least 32 characters. Secret.',
  },
  OAUTH_CLIENT_ID: {
    form: text.optional(),
    about: 'The app’s global OAuth client: its identifier, `zdg-…`. With OAUTH_CLIENT_SECRET.',
  },
  OAUTH_CLIENT_SECRET: { form: text.optional(), about: 'Its secret. Secret.' },
  ENCRYPTION_KEYS: {
    form: keys.optional(),
    about:
      '`id:key[,id:key…]`, each key 32 bytes in base64. The first seals the tokens of connected accounts, the others open older ones. Needed with OAUTH_CLIENT_ID. Secret.',
  },
  MARKETPLACE_NAME: {
    form: text.optional(),
    about: 'The app’s name in the Marketplace. With the two ids below, or not at all.',
  },
  MARKETPLACE_ORGANIZATION_ID: { form: text.optional(), about: 'The vendor’s organization id in the Marketplace.' },
  MARKETPLACE_APP_ID: { form: text.optional(), about: 'The app’s id in the Marketplace.' },
  SWEEP_MINUTES: { form: positive.default(10), about: 'How often it looks for what lost webhooks missed, in minutes.' },
  SHUTDOWN_SECONDS: {
    form: positive.default(20),
    about: 'How long it goes on with what is at work after it was told to stop.',
  },
  METRICS_TOKEN: {
    form: z.string().min(16).optional(),
    about: 'Asked for as a bearer token by `/metrics`. Absent: `/metrics` is open. Secret.',
  },
  LOG_LEVEL: {
    form: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    about: '`silent`, `error`, `warn`, `info` or `debug`.',
  },
} as const satisfies Readonly<Record<string, { readonly form: z.ZodType; readonly about: string }>>;

type Name = keyof typeof VARIABLES;
type Found = { [N in Name]: z.output<(typeof VARIABLES)[N]['form']> };

/** Variables that only make sense together. */
const TOGETHER: readonly (readonly Name[])[] = [
  ['ZENDESK_SUBDOMAIN', 'ZENDESK_EMAIL', 'ZENDESK_API_TOKEN'],
  ['OAUTH_CLIENT_ID', 'OAUTH_CLIENT_SECRET'],
  ['MARKETPLACE_NAME', 'MARKETPLACE_ORGANIZATION_ID', 'MARKETPLACE_APP_ID'],
];

export interface Environment {
  readonly config: Config;
  readonly port: number;
  readonly database: DatabaseOptions;
  readonly logLevel: string;
  readonly shutdownMs: number;
}

type Variables = Readonly<Record<string, string | undefined>>;
type Issue = z.core.$ZodIssue;

/** The service's settings from the process environment. Throws a ZodError that lists every fault, and no value. */
export function readEnvironment(given: Variables): Environment {
  // An empty variable is one that was not set: that is how container tools leave one out.
  const variables: Variables = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const issues: Issue[] = [];
  const found: Record<string, unknown> = {};
  for (const [name, { form }] of Object.entries(VARIABLES)) {
    const read = form.safeParse(variables[name]);
    found[name] = read.data;
    issues.push(...(read.error?.issues ?? []).map((issue) => ({ ...issue, path: [name, ...issue.path] })));
  }
  issues.push(...missing(variables));
  const config = issues.length === 0 ? configSchema.safeParse(configFrom(found as Found)) : null;
  issues.push(...(config?.error?.issues ?? []));
  if (issues.length > 0 || !config?.data) throw new z.ZodError(issues);
  const { PORT, DATABASE_URL, DATABASE_SCHEMA: schema, DATA_DIRECTORY, LOG_LEVEL, SHUTDOWN_SECONDS } = found as Found;
  return {
    config: config.data,
    port: PORT,
    database: DATABASE_URL ? { url: DATABASE_URL, schema } : { directory: DATA_DIRECTORY, schema },
    logLevel: LOG_LEVEL,
    shutdownMs: SHUTDOWN_SECONDS * 1000,
  };
}

function missing(variables: Variables): Issue[] {
  const has = (name: Name) => variables[name] !== undefined;
  const lack = (name: Name, message: string): Issue => ({ code: 'custom', path: [name], message, input: undefined });
  const halves = TOGETHER.filter((names) => names.some(has) && !names.every(has)).flatMap((names) =>
    names.filter((name) => !has(name)).map((name) => lack(name, `needed with ${names.filter(has).join(', ')}`)),
  );
  const nobody = !has('ZENDESK_SUBDOMAIN') && !has('OAUTH_CLIENT_ID');
  return [
    ...halves,
    ...(nobody ? [lack('ZENDESK_SUBDOMAIN', 'a private installation or an OAuth client is needed')] : []),
    ...(has('OAUTH_CLIENT_ID') && !has('ENCRYPTION_KEYS')
      ? [lack('ENCRYPTION_KEYS', 'needed with OAUTH_CLIENT_ID')]
      : []),
  ];
}

function configFrom(found: Found): z.input<typeof configSchema> {
  const { ZENDESK_SUBDOMAIN: name, ZENDESK_EMAIL: email, ZENDESK_API_TOKEN: token } = found;
  const { OAUTH_CLIENT_ID: clientId, OAUTH_CLIENT_SECRET: clientSecret } = found;
  return {
    accounts:
      name && email && token
        ? [
            {
              ...{ name, email, token, origin: found.ZENDESK_ORIGIN ?? `https://${name}.zendesk.com` },
              sharedSecret: found.APP_SHARED_SECRET,
            },
          ]
        : [],
    ...(clientId && clientSecret ? { oauth: { clientId, clientSecret } } : {}),
    encryptionKeys: found.ENCRYPTION_KEYS ?? [],
    publicUrl: found.PUBLIC_URL,
    linkSecret: found.LINK_SECRET,
    earlierLinkSecrets: found.EARLIER_LINK_SECRETS ?? [],
    sweepMinutes: found.SWEEP_MINUTES,
    metricsToken: found.METRICS_TOKEN,
    // https://developer.zendesk.com/documentation/marketplace/building-a-marketplace-app/request-header-requirements-for-marketplace-apps
    marketplaceHeaders: found.MARKETPLACE_NAME
      ? {
          'X-Zendesk-Marketplace-Name': found.MARKETPLACE_NAME,
          'X-Zendesk-Marketplace-Organization-Id': found.MARKETPLACE_ORGANIZATION_ID ?? '',
          'X-Zendesk-Marketplace-App-Id': found.MARKETPLACE_APP_ID ?? '',
        }
      : {},
  };
}
