import { Hono } from 'hono';
import pino, { type Logger } from 'pino';
import type { Policy } from '../../core';
import { type Patience, ZendeskFailure } from '../client';
import { type OpenAccount, openAccount } from './account/open-account';
import { refreshAccount } from './account/refresh';
import { appRoutes } from './app/routes';
import type { Clock } from './clock';
import type { Config } from './config';
import type { Database } from './database/database';
import { linkRoutes } from './links/routes';
import { policyRoutes } from './policies/routes';
import { createQueue } from './queue/queue';
import type { Bell } from './queue/queues';
import { reviewTicket } from './review/review-ticket';
import { forgetAccount } from './store/forget';
import { keepSeen } from './store/last-seen';
import { sweep } from './sweep/sweep';
import { receiveWebhook } from './webhooks/receive';

export interface ServiceOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly database: Database;
  /** How Zendesk is reached. */
  readonly fetch?: typeof fetch;
  readonly patience?: Patience;
  readonly logger?: Logger;
  readonly firstPolicy?: Policy;
}

/** The Zendesk app's service: what it answers, and what it does by itself. */
export interface Service {
  /** The whole HTTP surface: `/webhooks/:account`, `/links/:token`, `/admin/:account/policies`, `/app/:account/…`, `/health`. */
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
  stop(): Promise<void>;
}

const MINUTE = 60_000;
const SEEN_MS = 10_000;

export function createService(options: ServiceOptions): Service {
  const { config, clock, database } = options;
  const logger = options.logger ?? pino({ level: 'silent' });
  const call = options.fetch ?? fetch;
  const queue = createQueue(database, clock);
  const accounts = new Map<string, OpenAccount>();
  let sweepDue: number | null = null;
  let timer: NodeJS.Timeout | null = null;

  const review = async (bell: Bell): Promise<void> => {
    const account = accounts.get(bell.account);
    if (!account) return;
    try {
      await account.policies.catchUp();
      await account.roles.catchUp();
      await reviewTicket(account, bell);
    } catch (error) {
      logger.warn({ ...bell, failure: describe(error) }, 'A review failed and will be tried again');
      throw error;
    }
  };

  const sweepAll = async (): Promise<void> => {
    sweepDue = clock.now() + config.sweepMinutes * MINUTE;
    for (const account of accounts.values()) {
      try {
        await refreshAccount(account, logger);
        await sweep(account);
        await keepSeen(database.tables, account.name, 'sweep', clock.now());
      } catch (error) {
        logger.warn(
          { account: account.name, failure: describe(error) },
          'A sweep failed; the next one goes on from there',
        );
      }
    }
  };

  const seen = new Map<string, number>();
  /** Noted now and then: a burst of deliveries is one moment to whoever reads it. */
  const seenWebhook = async (account: string): Promise<void> => {
    const now = clock.now();
    if (now - (seen.get(account) ?? Number.NEGATIVE_INFINITY) < SEEN_MS) return;
    seen.set(account, now);
    await keepSeen(database.tables, account, 'webhook', now);
  };

  const app = new Hono();
  app.get('/health', (c) => c.json({ ok: true }));
  app.post('/webhooks/:account', async (c) => {
    const account = accounts.get(c.req.param('account'));
    if (!account) return c.body(null, 404);
    const received = await receiveWebhook(account, c.req.raw.headers, await c.req.text());
    if (received !== 401) await seenWebhook(account.name);
    return c.body(null, received);
  });
  app.route(
    '/links',
    linkRoutes(() => [...accounts.values()]),
  );
  app.route(
    '/admin',
    policyRoutes({
      accountOf: (name) => accounts.get(name) ?? null,
      originOf: (name) => config.accounts.find((account) => account.name === name)?.origin ?? '',
      fetch: call,
    }),
  );
  app.route(
    '/app',
    appRoutes({ accountOf: async (name) => accounts.get(name) ?? null, sweepMinutes: config.sweepMinutes }),
  );
  app.onError((error, c) => {
    logger.error({ path: c.req.routePath, failure: describe(error) }, 'A request failed');
    return c.json({ error: 'failed' }, 500);
  });

  return {
    fetch: async (request) => app.fetch(request),
    async start() {
      await queue.start(review);
      for (const named of config.accounts) {
        accounts.set(named.name, await openAccount(named, { ...options, logger, queue, fetch: call }));
      }
      await sweepAll();
    },
    async work() {
      await queue.work();
      const next = async (): Promise<void> => {
        await sweepAll();
        timer = setTimeout(next, config.sweepMinutes * MINUTE);
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
    async forget(account) {
      await queue.forget(account);
      await forgetAccount(database.tables, account);
    },
    async stop() {
      if (timer) clearTimeout(timer);
      await queue.stop();
    },
  };
}

/** What a log may say of a failure: no text of a customer's. */
const describe = (error: unknown): string =>
  error instanceof ZendeskFailure || !(error instanceof Error) ? String(error) : `${error.name}: ${error.message}`;
