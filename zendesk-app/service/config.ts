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

/** AES-256 keys, as text: an id of letters and digits, and 32 bytes in base64. */
const keySchema = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/),
  key: z.base64().refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64'),
});

export const configSchema = z
  .object({
    /** Private installations, each with an API token; others are connected by OAuth. */
    accounts: z.array(accountSchema).default([]),
    /** The app's OAuth client; absent: no account can be connected. */
    oauth: z.object({ clientId: z.string().min(1), clientSecret: z.string().min(1) }).optional(),
    /** The first one seals what is kept of connected accounts, the others open what they sealed before. */
    encryptionKeys: z.array(keySchema).default([]),
    /** Where Zendesk and customers reach this service, without a path. */
    publicUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
    /** Signs customers' links. */
    linkSecret: z.string().min(32),
    /** Signed them before: links in mails that went out then go on working. */
    earlierLinkSecrets: z.array(z.string().min(32)).default([]),
    sweepMinutes: z.number().positive().default(10),
    /** Sent with every call of an app from the Marketplace. */
    marketplaceHeaders: z.record(z.string(), z.string()).default({}),
    /** Opens `/metrics`; absent: everybody who reaches the service may read it. */
    metricsToken: z.string().min(16).optional(),
  })
  .refine(({ accounts, oauth }) => accounts.length > 0 || oauth, 'an account or an OAuth client is needed')
  .refine(({ oauth, encryptionKeys }) => !oauth || encryptionKeys.length > 0, 'OAuth needs an encryption key');

export type Config = z.infer<typeof configSchema>;
export type AccountConfig = Config['accounts'][number];
