import type { Kysely } from 'kysely';
import { z } from 'zod';
import { installationSchema, SETUP_EDITION, type SetUp, silencedSchema, webhookSecretSchema } from '../../setup';
import type { Tables } from '../database/tables';
import { type Sealer, Unsealable } from '../secrets/sealer';

const secretsSchema = z.object({
  webhooks: z.object({ tickets: webhookSecretSchema, facts: webhookSecretSchema }),
  /** Secrets that were replaced: deliveries signed with them are on their way still. */
  earlierSecrets: z.array(webhookSecretSchema).default([]),
});
type Secrets = z.infer<typeof secretsSchema>;

/** Rows from before there was a switch are of accounts on which the process ran. */
const switchedSchema = z.object({
  isOn: z.boolean().default(true),
  silenced: silencedSchema.default([]),
  /** False: it was switched on, and the open incidents are still to be looked at. */
  caughtUp: z.boolean().default(true),
});
const setUpSchema = switchedSchema.extend({
  installation: installationSchema,
  edition: z.literal(SETUP_EDITION),
  ...secretsSchema.shape,
});
const earlierSchema = switchedSchema.extend({ installation: z.looseObject({ since: z.number() }) });
/** What an earlier run left, whatever else this version wants. */
export type EarlierRun = z.infer<typeof earlierSchema>;

export type KnownSetUp = z.infer<typeof setUpSchema>;

const secretsOf = (account: string) => `${account} webhook secrets`;

interface Stored {
  readonly open: unknown;
  readonly secrets: unknown;
}

/** What setup made on the account; null before its first run here, where this version wants something that it did not make, and where the key of its secrets is gone. */
export async function installationOf(db: Kysely<Tables>, sealer: Sealer, account: string): Promise<KnownSetUp | null> {
  const stored = await storedOf(db, sealer, account);
  return stored ? (setUpSchema.safeParse(merged(stored)).data ?? null) : null;
}

export async function earlierRunOf(db: Kysely<Tables>, account: string): Promise<EarlierRun | null> {
  const row = await db
    .selectFrom('installation')
    .select('installation')
    .where('account', '=', account)
    .executeTakeFirst();
  return earlierSchema.safeParse(row?.installation).data ?? null;
}

const merged = ({ open, secrets }: Stored): unknown => ({ ...Object(open), ...Object(secrets) });

async function storedOf(db: Kysely<Tables>, sealer: Sealer, account: string): Promise<Stored | null> {
  const row = await db
    .selectFrom('installation')
    .select(['installation', 'secrets'])
    .where('account', '=', account)
    .executeTakeFirst();
  return row ? { open: row.installation, secrets: opened(sealer, account, row.secrets) } : null;
}

/** Null: they stand unsealed beside the rest still, or nobody can open them any more. */
function opened(sealer: Sealer, account: string, sealed: string | null): unknown {
  if (sealed === null) return null;
  try {
    return JSON.parse(sealer.open(sealed, secretsOf(account)));
  } catch (error) {
    if (error instanceof Unsealable) return null;
    throw error;
  }
}

/** Grows with each change of what setup made, so that another process knows that it has to read it again; 0: nothing yet. */
export async function installationRevision(db: Kysely<Tables>, account: string): Promise<number> {
  const row = await db.selectFrom('installation').select('revision').where('account', '=', account).executeTakeFirst();
  return row?.revision ?? 0;
}

/** Keeps what setup made. A secret that differs from the one known before goes on being accepted for a while. */
export async function keepInstallation(
  db: Kysely<Tables>,
  sealer: Sealer,
  account: string,
  made: SetUp & { readonly caughtUp: boolean },
): Promise<KnownSetUp> {
  const stored = await storedOf(db, sealer, account);
  const before = stored ? secretsSchema.safeParse(merged(stored)).data : undefined;
  const current = [made.webhooks.tickets.secret, made.webhooks.facts.secret];
  const earlier = before ? [before.webhooks.tickets, before.webhooks.facts, ...before.earlierSecrets] : [];
  const earlierSecrets = earlier.filter(({ secret }) => !current.includes(secret)).slice(0, current.length);
  const { webhooks, ...open } = made;
  const row = {
    installation: JSON.stringify(open),
    secrets: sealed(sealer, account, { webhooks, earlierSecrets }),
  };
  await db
    .insertInto('installation')
    .values({ account, ...row, revision: 1 })
    .onConflict((conflict) =>
      conflict.column('account').doUpdateSet(({ eb }) => ({ ...row, revision: eb('installation.revision', '+', 1) })),
    )
    .execute();
  return { ...made, earlierSecrets };
}

const sealed = (sealer: Sealer, account: string, secrets: Secrets): string =>
  sealer.seal(JSON.stringify(secrets), secretsOf(account));

/** Seals what an older version left unsealed or a former key sealed; the number of accounts it was done for. */
export async function resealInstallations(db: Kysely<Tables>, sealer: Sealer): Promise<number> {
  const rows = await db.selectFrom('installation').selectAll().execute();
  let resealed = 0;
  for (const { account, installation, secrets, revision } of rows) {
    if (secrets !== null && sealer.isCurrent(secrets)) continue;
    const known = secretsSchema.safeParse(
      merged({ open: installation, secrets: opened(sealer, account, secrets) }),
    ).data;
    if (!known) continue;
    const { webhooks: _, earlierSecrets: __, ...open } = Object(installation);
    await db
      .updateTable('installation')
      .set({ installation: JSON.stringify(open), secrets: sealed(sealer, account, known) })
      .where('account', '=', account)
      // Another process may have kept them anew meanwhile, sealed by the key of now.
      .where('revision', '=', revision)
      .execute();
    resealed += 1;
  }
  return resealed;
}
