import type { Kysely } from 'kysely';
import { z } from 'zod';
import { installationSchema, type SetUp, webhookSecretSchema } from '../../setup';
import type { Tables } from '../database/tables';

const secretsSchema = z.object({
  webhooks: z.object({ tickets: webhookSecretSchema, facts: webhookSecretSchema }),
  /** Secrets that were replaced: deliveries signed with them are on their way still. */
  earlierSecrets: z.array(webhookSecretSchema).default([]),
});
const setUpSchema = secretsSchema.extend({ installation: installationSchema });

export type KnownSetUp = z.infer<typeof setUpSchema>;

/** What setup made on the account; null before its first run here, and where this version wants something that it did not make. */
export async function installationOf(db: Kysely<Tables>, account: string): Promise<KnownSetUp | null> {
  return setUpSchema.safeParse(await stored(db, account)).data ?? null;
}

async function stored(db: Kysely<Tables>, account: string): Promise<unknown> {
  const row = await db
    .selectFrom('installation')
    .select('installation')
    .where('account', '=', account)
    .executeTakeFirst();
  return row?.installation;
}

/** Keeps what setup made. A secret that differs from the one known before goes on being accepted for a while. */
export async function keepInstallation(db: Kysely<Tables>, account: string, made: SetUp): Promise<KnownSetUp> {
  const before = secretsSchema.safeParse(await stored(db, account)).data;
  const current = [made.webhooks.tickets.secret, made.webhooks.facts.secret];
  const earlier = before ? [before.webhooks.tickets, before.webhooks.facts] : [];
  const known: KnownSetUp = { ...made, earlierSecrets: earlier.filter(({ secret }) => !current.includes(secret)) };
  const installation = JSON.stringify(known);
  await db
    .insertInto('installation')
    .values({ account, installation })
    .onConflict((conflict) => conflict.column('account').doUpdateSet({ installation }))
    .execute();
  return known;
}
