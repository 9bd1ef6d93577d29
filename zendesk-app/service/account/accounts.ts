import type { Logger } from 'pino';
import type { Clock } from '../clock';
import type { AccountConfig } from '../config';
import type { Database } from '../database/database';
import { describeFailure } from '../failure';
import { TokenKeeper, type TokenKeeperOptions } from '../oauth/token-keeper';
import type { Sealer } from '../secrets/sealer';
import { type Connected, connectedAccounts, connectionOf } from '../store/connections';
import type { NamedAccount, OpenAccount } from './open-account';

export interface AccountsOptions {
  readonly configured: readonly AccountConfig[];
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly sealer: Sealer;
  /** Null where no account can be connected. */
  readonly keeping: Omit<TokenKeeperOptions, 'database' | 'sealer' | 'clock'> | null;
  readonly open: (named: NamedAccount) => Promise<OpenAccount>;
}

/** The accounts at work in this process: those that the configuration names, and those that administrators connected. */
export class Accounts {
  readonly #open = new Map<string, OpenAccount>();
  /** When an account that is open here was connected; another process may connect it anew. */
  readonly #since = new Map<string, number>();
  readonly #opening = new Map<string, Promise<OpenAccount | null>>();

  constructor(private readonly options: AccountsOptions) {}

  /** Opens the configured accounts, or throws; one that was connected and cannot be opened holds up no other. */
  async start(): Promise<void> {
    for (const named of this.options.configured) {
      const { name, origin, email, token, defaultAgents, sharedSecret = null } = named;
      const credentials = { kind: 'token', email, token } as const;
      this.#open.set(
        name,
        await this.options.open({ name, origin, credentials, defaultAgents, sharedSecret, beginsOn: true }),
      );
    }
    await this.refresh();
  }

  /** Opens what was connected meanwhile, and closes what was disconnected, in whichever process. */
  async refresh(): Promise<void> {
    const { keeping, database } = this.options;
    if (!keeping) return;
    const connected = new Map(
      (await connectedAccounts(database.tables)).map(({ account, connectedAt }) => [account, connectedAt]),
    );
    for (const name of this.#since.keys()) if (!connected.has(name)) this.#close(name);
    for (const [name, since] of connected) {
      if (this.isConfigured(name) || this.#since.get(name) === since) continue;
      await this.#openConnected(name);
    }
  }

  get(name: string): OpenAccount | null {
    return this.#open.get(name) ?? null;
  }

  /** The account, opened if it was connected since the last look. Throws where it is connected and cannot be opened. */
  async find(name: string): Promise<OpenAccount | null> {
    const { keeping, database, sealer } = this.options;
    const known = this.get(name);
    if (known || !keeping) return known;
    if (!(await connectionOf(database.tables, sealer, name))) return null;
    const opened = await this.#openConnected(name);
    if (!opened) throw new Error('A connected account cannot be opened');
    return opened;
  }

  values(): readonly OpenAccount[] {
    return [...this.#open.values()];
  }

  isConfigured(name: string): boolean {
    return this.options.configured.some((account) => account.name === name);
  }

  /** Where a connected or configured account is reached. */
  originOf(name: string): string {
    return this.options.configured.find((account) => account.name === name)?.origin ?? `https://${name}.zendesk.com`;
  }

  close(name: string): void {
    this.#close(name);
  }

  #close(name: string): void {
    this.#open.delete(name);
    this.#since.delete(name);
  }

  #openConnected(name: string): Promise<OpenAccount | null> {
    const under = this.#opening.get(name);
    if (under) return under;
    const opening = this.#openAnew(name).finally(() => this.#opening.delete(name));
    this.#opening.set(name, opening);
    return opening;
  }

  async #openAnew(name: string): Promise<OpenAccount | null> {
    const { database, sealer, keeping, clock, logger, open } = this.options;
    try {
      const connected = await connectionOf(database.tables, sealer, name);
      if (!connected || !keeping || connected.lost) return null;
      const tokens = new TokenKeeper(name, { ...keeping, database, sealer, clock });
      const account = await open({ ...namedBy(connected), credentials: { kind: 'oauth', tokens }, beginsOn: false });
      this.#open.set(name, account);
      this.#since.set(name, connected.connectedAt);
      return account;
    } catch (error) {
      logger.error({ account: name, failure: describeFailure(error) }, 'A connected account cannot be opened yet');
      return null;
    }
  }
}

const namedBy = ({ account, origin, sharedSecret }: Connected) => ({ name: account, origin, sharedSecret });
