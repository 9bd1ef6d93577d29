import { z } from 'zod';

const accountSchema = z.object({
  /** The account's subdomain, by which webhooks and links name it. */
  name: z.string().regex(/^[a-z0-9-]+$/),
  origin: z.url({ protocol: /^https?$/ }),
  /** The app's own user, an admin whom no person uses. */
  email: z.email(),
  token: z.string().min(1),
  /** What the app's settings in Zendesk hold as `shared_secret`; absent: the app's pages cannot ring. */
  sharedSecret: z.string().min(32).optional(),
  defaultAgents: z.object({ byGroup: z.record(z.string(), z.number()), otherwise: z.number() }).optional(),
});

export const configSchema = z.object({
  accounts: z.array(accountSchema).min(1),
  /** Where Zendesk and customers reach this service, without a path. */
  publicUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  /** Signs customers' links. */
  linkSecret: z.string().min(32),
  sweepMinutes: z.number().positive().default(10),
  /** Sent with every call of an app from the Marketplace. */
  marketplaceHeaders: z.record(z.string(), z.string()).default({}),
});

export type Config = z.infer<typeof configSchema>;
export type AccountConfig = Config['accounts'][number];

const environmentSchema = z.object({
  ZENDESK_SUBDOMAIN: z.string().min(1),
  ZENDESK_EMAIL: z.string().min(1),
  ZENDESK_API_TOKEN: z.string().min(1),
  ZENDESK_ORIGIN: z.string().optional(),
  PUBLIC_URL: z.string().min(1),
  LINK_SECRET: z.string().min(1),
  SWEEP_MINUTES: z.coerce.number().optional(),
  PORT: z.coerce.number().int().default(8080),
  /** `postgres://…`; absent: PGlite in this process, its files in DATA_DIRECTORY. */
  DATABASE_URL: z.string().optional(),
  DATA_DIRECTORY: z.string().default('data'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export interface Environment {
  readonly config: Config;
  readonly port: number;
  readonly database: { readonly url?: string | undefined; readonly directory?: string | undefined };
  readonly logLevel: string;
}

/** The service's settings from the process environment. Throws a ZodError that lists every fault. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const found = environmentSchema.parse(variables);
  const name = found.ZENDESK_SUBDOMAIN;
  return {
    config: configSchema.parse({
      accounts: [
        {
          name,
          origin: found.ZENDESK_ORIGIN ?? `https://${name}.zendesk.com`,
          email: found.ZENDESK_EMAIL,
          token: found.ZENDESK_API_TOKEN,
        },
      ],
      publicUrl: found.PUBLIC_URL,
      linkSecret: found.LINK_SECRET,
      ...(found.SWEEP_MINUTES === undefined ? {} : { sweepMinutes: found.SWEEP_MINUTES }),
    }),
    port: found.PORT,
    database: found.DATABASE_URL ? { url: found.DATABASE_URL } : { directory: found.DATA_DIRECTORY },
    logLevel: found.LOG_LEVEL,
  };
}
