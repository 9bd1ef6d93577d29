import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { Accounts } from './account/accounts';
import type { Database } from './database/database';
import type { Measured, Metrics } from './metrics';
import type { Queue } from './queue/queue';

export interface MetricsRoute {
  readonly metrics: Metrics;
  readonly accounts: Accounts;
  readonly database: Database;
  readonly queue: Queue;
  /** Asked for as a bearer token; undefined: open. */
  readonly token: string | undefined;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** `GET /metrics`, as Prometheus reads it. */
export function metricsRoute({ metrics, accounts, database, queue, token }: MetricsRoute): Hono {
  const app = new Hono();
  app.get('/', async (c) => {
    const given = (c.req.header('authorization') ?? '').replace(/^Bearer /, '');
    if (token !== undefined && !timingSafeEqual(digest(given), digest(token)))
      return c.json({ error: 'unauthorized' }, 401);
    const text = await metrics.text(await measure(database, queue), accounts.values().length);
    return c.body(text, 200, { 'content-type': metrics.registry.contentType });
  });
  return app;
}

async function measure({ tables }: Database, queue: Queue): Promise<Measured> {
  const count = async (table: 'refused_policy' | 'connection') => {
    const rows = tables.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'));
    const { count } = await (table === 'connection' ? rows.where('lost', '=', true) : rows).executeTakeFirstOrThrow();
    return Number(count);
  };
  return {
    depth: await queue.depth(null),
    refusedPolicies: await count('refused_policy'),
    lostConnections: await count('connection'),
  };
}
