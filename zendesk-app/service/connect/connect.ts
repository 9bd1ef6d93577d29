import { randomBytes } from 'node:crypto';
import { createConnection, createZendesk, type Person, ZendeskFailure } from '../../client';
import type { Accounts } from '../account/accounts';
import type { Clock } from '../clock';
import type { Database } from '../database/database';
import { GrantFailure, type Grants } from '../oauth/grants';
import { revoke } from '../oauth/revoke';
import { type Sealer, Unsealable } from '../secrets/sealer';
import { type Connected, connectionOf, keepConnection } from '../store/connections';
import { installationOf } from '../store/installations';

export type Refused =
  | { readonly reason: 'not-an-admin' | 'no-user' | 'zendesk' }
  | { readonly reason: 'another-user'; readonly user: number };

export type Outcome =
  | { readonly refused: Refused }
  /** `secret`: to be shown now, and never again; null where the one before stays. */
  | { readonly refused: null; readonly secret: string | null; readonly isSetUp: boolean };

export interface ConnectOptions {
  readonly database: Database;
  readonly sealer: Sealer;
  readonly grants: Grants;
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly account: string;
  readonly origin: string;
  readonly code: string;
  readonly verifier: string;
  readonly newSecret: boolean;
}

/** Turns the code that Zendesk gave an administrator's browser into a connected account, set up and at work. */
export async function connect(asked: Asked, options: ConnectOptions): Promise<Outcome> {
  const { account, origin } = asked;
  const { database, sealer, grants, accounts, clock, fetch, headers } = options;
  try {
    const tokens = await grants.exchange(origin, asked.code, asked.verifier);
    const credentials = { kind: 'bearer', token: tokens.access } as const;
    const connection = createConnection({ origin, credentials, fetch, headers });
    const me = await createZendesk(connection).me();
    const refused = await unfit(me, account, options);
    if (refused) {
      await revoke(connection).catch(() => undefined);
      return { refused };
    }
    const before = await known(account, options);
    const keeps = before !== null && !asked.newSecret;
    const sharedSecret = keeps ? before.sharedSecret : randomBytes(32).toString('base64url');
    const connectedAt = Math.max(clock.now(), (before?.connectedAt ?? 0) + 1);
    await keepConnection(database.tables, sealer, { account, origin, tokens, sharedSecret, connectedAt, lost: false });
    // What setup did not finish is tried again by each sweep.
    await accounts.refresh();
    const isSetUp = accounts.get(account) !== null;
    return { refused: null, secret: keeps ? null : sharedSecret, isSetUp };
  } catch (error) {
    if (error instanceof GrantFailure || error instanceof ZendeskFailure) return { refused: { reason: 'zendesk' } };
    throw error;
  }
}

/** What the account was connected by before; null where it was not, or where its key is gone. */
async function known(account: string, { database, sealer }: ConnectOptions): Promise<Connected | null> {
  try {
    return await connectionOf(database.tables, sealer, account);
  } catch (error) {
    if (error instanceof Unsealable) return null;
    throw error;
  }
}

/** The app's user is an admin, and stays the same one: the process's records are believed from that user alone. */
async function unfit(me: Person, account: string, { database, sealer }: ConnectOptions): Promise<Refused | null> {
  if (me.id <= 0) return { reason: 'no-user' };
  if (me.role !== 'admin') return { reason: 'not-an-admin' };
  const setUp = await installationOf(database.tables, sealer, account);
  return setUp && setUp.installation.appUser !== me.id
    ? { reason: 'another-user', user: setUp.installation.appUser }
    : null;
}
