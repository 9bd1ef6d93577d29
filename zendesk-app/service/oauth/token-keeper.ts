import type { Kysely } from 'kysely';
import type { TokenSource } from '../../client';
import type { Clock } from '../clock';
import type { Database } from '../database/database';
import type { Tables } from '../database/tables';
import type { Sealer } from '../secrets/sealer';
import { connectionOf, keepTokens, markLost, type Tokens } from '../store/connections';
import { GrantFailure, type Grants } from './grants';

/** The account is connected no more: an administrator has to connect it again. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

export interface TokenKeeperOptions {
  readonly database: Pick<Database, 'tables' | 'jobs'>;
  readonly sealer: Sealer;
  readonly grants: Grants;
  readonly clock: Clock;
  readonly renewed?: (outcome: 'renewed' | 'refused' | 'failed') => void;
}

/** A token is renewed this long before it runs out, so that no call is refused for it. */
const EARLY_MS = 2 * 60_000;

/**
 * An account's access token, renewed before it runs out or when Zendesk refuses it. Zendesk forgets a refresh token once it was
 * used, so one renewal is under way at a time: in this process by one promise, among processes by a lock on the account's row.
 */
export class TokenKeeper implements TokenSource {
  #known: Tokens | null = null;
  #renewing: Promise<string> | null = null;

  constructor(
    private readonly account: string,
    private readonly options: TokenKeeperOptions,
  ) {}

  async current(): Promise<string> {
    this.#known ??= (await this.#read()).tokens;
    const { access } = this.#known;
    return this.#runsOut(this.#known) ? this.renew(access) : access;
  }

  renew(refused: string): Promise<string> {
    this.#renewing ??= this.#renew(refused).finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  async #renew(refused: string): Promise<string> {
    const { renewed = () => undefined, database } = this.options;
    try {
      this.#known = await this.#locked((db) => this.#tokensInPlaceOf(refused, db));
      return this.#known.access;
    } catch (error) {
      if (error instanceof GrantFailure && error.refused) {
        renewed('refused');
        await markLost(database.tables, this.account);
        throw new ConnectionLost(`The connection was lost: ${error.message}`);
      }
      if (error instanceof GrantFailure) renewed('failed');
      throw error;
    }
  }

  async #tokensInPlaceOf(refused: string, db: Kysely<Tables>): Promise<Tokens> {
    const { sealer, grants, renewed = () => undefined } = this.options;
    const { tokens, origin } = await this.#read(db, true);
    // Another process was faster.
    if (tokens.access !== refused && !this.#runsOut(tokens)) return tokens;
    if (tokens.refresh === null) throw new GrantFailure(401, 'no refresh token');
    const fresh = await grants.refresh(origin, tokens.refresh);
    await keepTokens(db, sealer, this.account, fresh);
    renewed('renewed');
    return fresh;
  }

  async #read(db: Kysely<Tables> = this.options.database.tables, lock = false) {
    const connected = await connectionOf(db, this.options.sealer, this.account, lock);
    if (!connected || connected.lost) throw new ConnectionLost('The account is not connected');
    return connected;
  }

  /** PGlite has one session, which jobs use as well: a transaction there would take them in, and nobody else is there to wait for. */
  #locked<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    const { tables, jobs } = this.options.database;
    return jobs.backend === 'postgres' ? tables.transaction().execute(work) : work(tables);
  }

  #runsOut({ expiresAt }: Tokens): boolean {
    return expiresAt !== null && expiresAt - this.options.clock.now() <= EARLY_MS;
  }
}
