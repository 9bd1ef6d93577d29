import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { ConnectionTable, Tables } from '../database/tables';
import { type Sealer, Unsealable } from '../secrets/sealer';

/** What OAuth gave for an account. */
export const tokensSchema = z.object({
  access: z.string(),
  /** Null for a client whose tokens never run out. */
  refresh: z.string().nullable(),
  /** Epoch milliseconds; null: it does not run out. */
  expiresAt: z.number().nullable(),
});
export type Tokens = z.infer<typeof tokensSchema>;

/** An account that was connected, with its secrets opened. */
export interface Connected {
  readonly account: string;
  readonly origin: string;
  readonly tokens: Tokens;
  readonly sharedSecret: string;
  readonly connectedAt: number;
  readonly lost: boolean;
}

const tokensOf = (account: string) => `${account} tokens`;
const secretOf = (account: string) => `${account} shared secret`;

const opened = (sealer: Sealer, row: Selectable<ConnectionTable>): Connected => ({
  account: row.account,
  origin: row.origin,
  tokens: tokensSchema.parse(JSON.parse(sealer.open(row.tokens, tokensOf(row.account)))),
  sharedSecret: sealer.open(row.shared_secret, secretOf(row.account)),
  connectedAt: row.connected_at,
  lost: row.lost,
});

/** Null for one whose key is not known any more: an administrator has to connect it again. */
function openedOrNull(sealer: Sealer, row: Selectable<ConnectionTable>): Connected | null {
  try {
    return opened(sealer, row);
  } catch (error) {
    if (error instanceof Unsealable) return null;
    throw error;
  }
}

/** Null where it is not connected; throws an {@link Unsealable} where its key is gone. `lock`: nobody else reads it so until the transaction ends. */
export async function connectionOf(
  db: Kysely<Tables>,
  sealer: Sealer,
  account: string,
  lock = false,
): Promise<Connected | null> {
  const query = db.selectFrom('connection').selectAll().where('account', '=', account);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? opened(sealer, row) : null;
}

/** Which accounts are connected, and since when. */
export async function connectedAccounts(
  db: Kysely<Tables>,
): Promise<readonly { readonly account: string; readonly connectedAt: number }[]> {
  const rows = await db.selectFrom('connection').select(['account', 'connected_at']).orderBy('account').execute();
  return rows.map(({ account, connected_at }) => ({ account, connectedAt: connected_at }));
}

export async function keepConnection(db: Kysely<Tables>, sealer: Sealer, one: Connected): Promise<void> {
  const { account, origin, connectedAt, lost } = one;
  const row = {
    origin,
    tokens: sealer.seal(JSON.stringify(one.tokens), tokensOf(account)),
    shared_secret: sealer.seal(one.sharedSecret, secretOf(account)),
    connected_at: connectedAt,
    lost,
  };
  await db
    .insertInto('connection')
    .values({ account, ...row })
    .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
    .execute();
}

export async function keepTokens(db: Kysely<Tables>, sealer: Sealer, account: string, tokens: Tokens): Promise<void> {
  await db
    .updateTable('connection')
    .set({ tokens: sealer.seal(JSON.stringify(tokens), tokensOf(account)) })
    .where('account', '=', account)
    .execute();
}

export async function markLost(db: Kysely<Tables>, account: string): Promise<void> {
  await db.updateTable('connection').set({ lost: true }).where('account', '=', account).execute();
}

/** Seals anew what a key sealed that does not seal any more; the number of accounts it was done for. */
export async function resealConnections(db: Kysely<Tables>, sealer: Sealer): Promise<number> {
  const rows = await db.selectFrom('connection').selectAll().execute();
  const old = rows.filter((row) => !sealer.isCurrent(row.tokens) || !sealer.isCurrent(row.shared_secret));
  let resealed = 0;
  for (const row of old) {
    const known = openedOrNull(sealer, row);
    if (!known) continue;
    const { tokens, sharedSecret } = known;
    resealed += 1;
    await db
      .updateTable('connection')
      .set({
        tokens: sealer.seal(JSON.stringify(tokens), tokensOf(row.account)),
        shared_secret: sealer.seal(sharedSecret, secretOf(row.account)),
      })
      .where('account', '=', row.account)
      // Another process may have renewed the tokens meanwhile: those stay, and were sealed by the key of now.
      .where('tokens', '=', row.tokens)
      .execute();
  }
  return resealed;
}
