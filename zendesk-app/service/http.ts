import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Accounts } from './account/accounts';
import { type AdminRoutes, adminRoutes } from './admin/routes';
import { appRoutes } from './app/routes';
import type { Clock } from './clock';
import { type ConnectRoutes, connectRoutes } from './connect/routes';
import type { Database } from './database/database';
import { describeFailure } from './failure';
import { linkRoutes } from './links/routes';
import type { Metrics } from './metrics';
import { metricsRoute } from './metrics-route';
import type { Queue } from './queue/queue';
import { keepSeen } from './store/last-seen';
import { receiveWebhook } from './webhooks/receive';

export interface HttpOptions {
  readonly accounts: Accounts;
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly sweepMinutes: number;
  readonly disconnect: AdminRoutes['disconnect'];
  readonly fetch: typeof fetch;
  readonly metrics: Metrics;
  readonly queue: Queue;
  readonly metricsToken: string | undefined;
  /** Null where no account can be connected. */
  readonly connect: ConnectRoutes | null;
}

const SEEN_MS = 10_000;

/** The service's whole HTTP surface. */
export function createHttp(options: HttpOptions): Hono {
  const { accounts, database, clock, logger, sweepMinutes, metrics, queue } = options;
  const accountOf = (name: string) => accounts.find(name);
  const seen = new Map<string, number>();
  /** Noted now and then: a burst of deliveries is one moment to whoever reads it. */
  const seenWebhook = async (account: string): Promise<void> => {
    const now = clock.now();
    if (now - (seen.get(account) ?? Number.NEGATIVE_INFINITY) < SEEN_MS) return;
    seen.set(account, now);
    await keepSeen(database.tables, account, 'webhook', now);
  };

  const app = new Hono();
  app.get('/health', async (c) => {
    const reached = await sql`select 1`.execute(database.tables).then(
      () => true,
      () => false,
    );
    return c.json({ ok: reached }, reached ? 200 : 503);
  });
  app.post('/webhooks/:account', async (c) => {
    const account = await accountOf(c.req.param('account'));
    const received = account ? await receiveWebhook(account, c.req.raw.headers, await c.req.text()) : 404;
    metrics.webhook(received);
    if (account && received !== 401) await seenWebhook(account.name);
    // Whoever cannot sign learns not even which accounts are here.
    return c.body(null, received === 404 ? 401 : received);
  });
  app.route('/metrics', metricsRoute({ metrics, accounts, database, queue, token: options.metricsToken }));
  app.use('/links/*', async (_, next) => {
    // A link may be of an account that was connected a moment ago, in another process.
    await accounts.refresh();
    return next();
  });
  app.route(
    '/links',
    linkRoutes(() => accounts.values(), clock),
  );
  app.route(
    '/admin',
    adminRoutes({
      accountOf,
      originOf: (name) => accounts.originOf(name),
      isConfigured: (name) => accounts.isConfigured(name),
      disconnect: options.disconnect,
      fetch: options.fetch,
    }),
  );
  app.route('/app', appRoutes({ accountOf, sweepMinutes }));
  if (options.connect) app.route('/connect', connectRoutes(options.connect));
  app.onError((error, c) => {
    logger.error({ path: c.req.routePath, failure: describeFailure(error) }, 'A request failed');
    return c.json({ error: 'failed' }, 500);
  });
  return app;
}
