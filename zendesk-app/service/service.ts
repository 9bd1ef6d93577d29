import pino, { type Logger } from 'pino';
import type { Policy } from '../../core';
import type { Patience } from '../client';
import { Accounts } from './account/accounts';
import { openAccount } from './account/open-account';
import { refreshAccount } from './account/refresh';
import type { Clock } from './clock';
import type { Config } from './config';
import type { Database } from './database/database';
import { describeFailure } from './failure';
import { createHttp } from './http';
import { counted, createMetrics, type Metrics } from './metrics';
import { createGrants, type Grants } from './oauth/grants';
import { revoke } from './oauth/revoke';
import { createQueue } from './queue/queue';
import type { Bell } from './queue/queues';
import { reviewTicket } from './review/review-ticket';
import { createSealer } from './secrets/sealer';
import { sealingKeysOf } from './secrets/sealing-keys';
import { resealConnections } from './store/connections';
import { forgetAccount } from './store/forget';
import { resealInstallations } from './store/installations';
import { keepSeen } from './store/last-seen';
import { takeSweepTurn } from './store/sweep-turns';
import { sweep } from './sweep/sweep';

export interface ServiceOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly database: Database;
  /** How Zendesk is reached. */
  readonly fetch?: typeof fetch;
  readonly patience?: Patience;
  readonly logger?: Logger;
  readonly firstPolicy?: Policy;
  readonly metrics?: Metrics;
}

/** The Zendesk app's service: what it answers, and what it does by itself. */
export interface Service {
  /** The whole HTTP surface: `http.ts`. */
  fetch(request: Request): Promise<Response>;
  /** Opens the accounts and sweeps them: what was missed while nothing ran is found at once. */
  start(): Promise<void>;
  /** Begins to work by itself, as a deployed service does. */
  work(): Promise<void>;
  /** Handles everything that is due now, until nothing is. */
  drain(): Promise<void>;
  /** Epoch milliseconds of the earliest armed job or sweep, or null. */
  nextDue(): Promise<number | null>;
  /** Forgets everything about an account. */
  forget(account: string): Promise<void>;
  /** Takes no more work; what is at work may go on for so many milliseconds. */
  stop(withinMs?: number): Promise<void>;
  /** Every route that it answers. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
}

const MINUTE = 60_000;

export function createService(options: ServiceOptions): Service {
  const { config, clock, database } = options;
  const logger = options.logger ?? pino({ level: 'silent' });
  const metrics = options.metrics ?? createMetrics();
  const call = counted(options.fetch ?? fetch, metrics);
  const queue = createQueue(database, clock, {
    woke: metrics.wake,
    failed: (error) => logger.error({ failure: describeFailure(error) }, 'The queue has trouble with its database'),
  });
  const sealer = createSealer(sealingKeysOf(config));
  const grants = grantsOf(config, clock, call);
  const accounts = new Accounts({
    ...{ configured: config.accounts, database, clock, logger, sealer },
    keeping: grants && { grants, renewed: metrics.renewal },
    open: (named) => openAccount(named, { ...options, logger, queue, sealer, fetch: call }),
  });
  let sweepDue: number | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let sweeping: Promise<void> = Promise.resolve();

  const review = async (bell: Bell): Promise<void> => {
    const begun = clock.now();
    try {
      const account = await accounts.find(bell.account);
      if (!account) return;
      await account.catchUp();
      // Whoever switches it on again has every open incident looked at.
      if (!account.isOn) return;
      await account.policies.catchUp();
      await account.roles.catchUp();
      await reviewTicket(account, bell);
      metrics.review('done', clock.now() - begun);
    } catch (error) {
      metrics.review('failed', clock.now() - begun);
      logger.warn({ ...bell, failure: describeFailure(error) }, 'A review failed and will be tried again');
      throw error;
    }
  };

  /** `always`: also where another process has swept a moment ago. */
  const sweepAll = async (always = false): Promise<void> => {
    const nextAt = clock.now() + config.sweepMinutes * MINUTE;
    sweepDue = nextAt;
    await accounts.refresh();
    for (const account of accounts.values()) {
      const turn = { now: clock.now(), nextAt, always };
      try {
        if (!(await takeSweepTurn(database.tables, account.name, turn))) continue;
        await refreshAccount(account, logger);
        if (account.isOn) await sweep(account);
        await keepSeen(database.tables, account.name, 'sweep', clock.now());
        metrics.sweep('done');
      } catch (error) {
        metrics.sweep('failed');
        const failure = describeFailure(error);
        logger.warn({ account: account.name, failure }, 'A sweep failed; the next one goes on from there');
      }
    }
  };

  const forget = async (account: string): Promise<void> => {
    await queue.forget(account);
    await forgetAccount(database.tables, account);
  };

  const disconnect = async (account: string): Promise<void> => {
    const open = await accounts.find(account);
    accounts.close(account);
    await (open ? revoke(open.zendesk.connection) : Promise.resolve()).catch((error: unknown) => {
      logger.warn(
        { account, failure: describeFailure(error) },
        'Zendesk did not revoke the token; it runs out by itself',
      );
    });
    await forget(account);
    logger.info({ account }, 'Disconnected');
  };

  const { publicUrl, linkSecret: secret, sweepMinutes, marketplaceHeaders: headers } = config;
  const app = createHttp({
    ...{ accounts, database, clock, logger, sweepMinutes, disconnect, fetch: call, metrics, queue },
    metricsToken: config.metricsToken,
    connect:
      config.oauth && grants
        ? {
            ...{ database, sealer, grants, accounts, clock, fetch: call, headers, publicUrl, secret, sweepMinutes },
            client: { id: config.oauth.clientId, secret: config.oauth.clientSecret },
            redirectUri: redirectUriOf(config),
            isConfigured: (name) => accounts.isConfigured(name),
            originOf: (name) => accounts.originOf(name),
          }
        : null,
  });

  return {
    fetch: async (request) => app.fetch(request),
    routes: app.routes,
    async start() {
      await queue.start(review);
      await resealInstallations(database.tables, sealer);
      const resealed = await resealConnections(database.tables, sealer);
      if (resealed > 0) logger.info({ accounts: resealed }, 'Sealed anew with the current key');
      await accounts.start();
      await sweepAll(true);
    },
    async work() {
      await queue.work();
      const next = async (): Promise<void> => {
        sweeping = sweepAll().catch((error: unknown) => {
          logger.error({ failure: describeFailure(error) }, 'The sweeps failed; the next ones go on from there');
        });
        await sweeping;
        if (!stopped) timer = setTimeout(next, config.sweepMinutes * MINUTE);
      };
      timer = setTimeout(next, config.sweepMinutes * MINUTE);
    },
    async drain() {
      for (;;) {
        if (sweepDue !== null && sweepDue <= clock.now()) await sweepAll();
        if ((await queue.handleDue()) === 0) return;
      }
    },
    async nextDue() {
      const due = [sweepDue, await queue.nextDue()].filter((at) => at !== null);
      return due.length > 0 ? Math.min(...due) : null;
    },
    forget,
    async stop(withinMs) {
      stopped = true;
      if (timer) clearTimeout(timer);
      await Promise.all([queue.stop(withinMs), sweeping]);
    },
  };
}

const redirectUriOf = ({ publicUrl }: Config): string => `${publicUrl}/connect/callback`;

function grantsOf(config: Config, clock: Clock, call: typeof fetch): Grants | null {
  if (!config.oauth) return null;
  const client = { id: config.oauth.clientId, secret: config.oauth.clientSecret };
  return createGrants({
    client,
    redirectUri: redirectUriOf(config),
    clock,
    fetch: call,
    headers: config.marketplaceHeaders,
  });
}
