import { sql } from 'kysely';
import { PgBoss } from 'pg-boss';
import { systemClock } from '../../../zendesk-app/service/clock';
import { type Config, configSchema } from '../../../zendesk-app/service/config';
import { type Database, openDatabase } from '../../../zendesk-app/service/database/database';
import { DOORBELL, keyOf, WAKE } from '../../../zendesk-app/service/queue/queues';
import { createService, type Service } from '../../../zendesk-app/service/service';
import { LINK_SECRET, PUBLIC_URL } from '../../scenarios/zendesk/site';
import { type Platform, startPlatform, startWorker, type Worker } from './processes';

const ACCOUNT_SCHEMA = `sp_bench_${process.pid}`;
const RAW_SCHEMA = `${ACCOUNT_SCHEMA}_raw`;
const CHUNK = 5_000;

/** Everything that the measurements share: the platform, an account that is set up, its database, and pg-boss beside it. */
export interface Stage {
  readonly platform: Platform;
  readonly database: Database;
  readonly config: Config;
  /** In this process; it takes deliveries in and does nothing by itself. */
  readonly service: Service;
  /** pg-boss as it comes, with jobs of its own on the same server. */
  readonly raw: PgBoss;
  startWorkers(count: number): Promise<readonly Worker[]>;
  /** Rings at tickets. */
  ring(tickets: readonly number[]): Promise<void>;
  /** Arms wake times (epoch ms). */
  arm(wakes: readonly { readonly ticket: number; readonly at: number }[]): Promise<void>;
  /** Jobs that are neither done nor in the future. */
  waiting(): Promise<number>;
  /** Forgets every job. */
  forget(): Promise<void>;
  /** Numbers that no ticket has had yet. */
  tickets(count: number): number[];
  close(): Promise<void>;
}

export async function setStage(): Promise<Stage> {
  const url = process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';
  const platform = await startPlatform();
  const given = {
    accounts: [
      {
        name: platform.account,
        origin: `http://127.0.0.1:${platform.port}`,
        email: platform.email,
        token: platform.token,
      },
    ],
    publicUrl: PUBLIC_URL,
    linkSecret: LINK_SECRET,
    sweepMinutes: 60,
  };
  const config = configSchema.parse(given);
  const database = await openDatabase({ url, schema: ACCOUNT_SCHEMA });
  const service = createService({ config, clock: systemClock, database });
  await service.start();
  const jobs = new PgBoss({
    connectionString: url,
    schema: `${ACCOUNT_SCHEMA}_jobs`,
    supervise: false,
    migrate: false,
  });
  await jobs.start();
  const raw = new PgBoss({ connectionString: url, schema: RAW_SCHEMA, supervise: false, max: 5 });
  await raw.start();
  let last = 1_000_000;

  const insert = async (queue: string, made: readonly { ticket: number; at?: number }[]): Promise<void> => {
    for (let from = 0; from < made.length; from += CHUNK) {
      const rows = made.slice(from, from + CHUNK).map(({ ticket, at }) => {
        const data = { account: platform.account, ticket: String(ticket) };
        return { data, singletonKey: keyOf(data), ...(at === undefined ? {} : { startAfter: new Date(at) }) };
      });
      await jobs.insert(queue, rows);
    }
  };

  return {
    platform,
    database,
    config,
    service,
    raw,
    startWorkers: (count) =>
      Promise.all(Array.from({ length: count }, () => startWorker({ config: given, url, schema: ACCOUNT_SCHEMA }))),
    ring: (tickets) =>
      insert(
        DOORBELL,
        tickets.map((ticket) => ({ ticket })),
      ),
    arm: (wakes) => insert(WAKE, wakes),
    waiting: async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(`${ACCOUNT_SCHEMA}_jobs.job`)}
        where name in (${WAKE}, ${DOORBELL}) and (state = 'active' or (state < 'active' and start_after <= now()))`.execute(
        database.tables,
      );
      return rows[0]?.count ?? 0;
    },
    forget: async () => {
      await sql`delete from ${sql.table(`${ACCOUNT_SCHEMA}_jobs.job`)}`.execute(database.tables);
    },
    tickets: (count) => {
      last += count;
      return Array.from({ length: count }, (_, i) => last - count + i);
    },
    close: async () => {
      await jobs.stop({ graceful: false });
      await raw.stop({ graceful: false });
      await sql`drop schema ${sql.id(RAW_SCHEMA)} cascade`.execute(database.tables);
      await service.stop();
      await database.drop();
      await database.close();
      platform.stop();
    },
  };
}
