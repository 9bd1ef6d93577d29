import { sql } from 'kysely';
import { type JobResult, type JobWithMetadata, PgBoss, TestClock } from 'pg-boss';
import type { Clock } from '../clock';
import { systemClock } from '../clock';
import type { Database } from '../database/database';
import { describeFailure } from '../failure';
import { type Depth, depthOf } from './depth';
import { type Bell, DOORBELL, type DoorbellJob, keyOf, QUEUES, WAKE } from './queues';

/** What rings at tickets, durable: stored before anybody is told that it was heard. */
export interface Queue {
  start(handle: (bell: Bell) => Promise<void>): Promise<void>;
  /** Asks for a review of this ticket as soon as possible. Bells rung before it begins count as one. */
  ring(bell: Bell): Promise<void>;
  ringAll(bells: readonly Bell[]): Promise<void>;
  /** Arms the ticket's one wake time; null disarms it. */
  arm(bell: Bell, at: number | null): Promise<void>;
  /** Handles one batch of what is due now; the number of jobs handled, failed ones included. */
  handleDue(): Promise<number>;
  /** Begins to handle what becomes due by itself, as a deployed service does. */
  work(): Promise<void>;
  /** Epoch milliseconds at which the earliest job becomes due, or null when none waits. */
  nextDue(): Promise<number | null>;
  /** How much work stands before the service, for one account or (null) for all. */
  depth(account: string | null): Promise<Depth>;
  /** Forgets everything that is armed for one account. */
  forget(account: string): Promise<void>;
  /** Takes no more; what is at work may go on for so many milliseconds, then its jobs are left to the next service. */
  stop(withinMs?: number): Promise<void>;
}

/** Who wants to know of the queue's doings. */
export interface QueueEvents {
  /** A wake time was picked up so many milliseconds after its time. */
  readonly woke?: (lagMs: number) => void;
  /** The queue itself had an error, such as a database that does not answer; it goes on trying. */
  readonly failed?: (error: unknown) => void;
}

const BATCH = 20;
/** Wake times that fall due in one moment are taken in one statement, and the next at once as long as there are as many. */
const WAKES = { includeMetadata: true, batchSize: 500, pollingIntervalSeconds: 0.5, burstWhenBatchFull: true } as const;
/** Reviews wait for Zendesk most of the time, so many are at work; a slow one holds up no more than its own batch. */
const REVIEWS = {
  batchSize: 2,
  localConcurrency: 4,
  pollingIntervalSeconds: 0.5,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;

/**
 * A queue on pg-boss. A review that fails is tried again after 1, 2, 4, … seconds, at most 10 minutes, for about a day, and
 * then lies in the dead-letter queue; the sweep finds its ticket again when it next changes. The two kinds of job are
 * `wake`, one armed per ticket, and `doorbell`, one waiting and one at work per ticket (policies `short` and `stately`).
 */
export function createQueue(database: Database, clock: Clock, told: QueueEvents = {}): Queue {
  const steered = clock === systemClock ? null : new TestClock(clock.now());
  const boss = new PgBoss({
    ...database.jobs,
    ...(steered ? { clock: steered, supervise: false } : {}),
    schedule: false,
    reindex: database.jobs.backend === 'postgres',
    monitorVacuum: database.jobs.backend === 'postgres',
  });
  boss.on('error', (error) => told.failed?.(error));
  let handle: (bell: Bell) => Promise<void> = async () => undefined;
  let stopped = false;

  const onTime = async (): Promise<void> => {
    if (steered && steered.now() !== clock.now()) await steered.setTime(clock.now());
  };

  const ringAll = async (bells: readonly Bell[]): Promise<void> => {
    await onTime();
    if (bells.length === 0) return;
    await boss.insert(
      DOORBELL,
      bells.map((bell) => ({ data: { ...bell }, singletonKey: keyOf(bell) })),
    );
  };

  const wake = async (jobs: readonly JobWithMetadata<Bell>[]): Promise<void> => {
    for (const { startAfter } of jobs) told.woke?.(clock.now() - startAfter.getTime());
    await ringAll(jobs.map(({ data }) => data));
  };

  const handleOne = async (job: DoorbellJob): Promise<void> => {
    try {
      await handle(job.data);
      await boss.complete(DOORBELL, job.id);
    } catch (error) {
      // A review that outlives its service says nothing about its job any more: the next service has taken it over.
      if (stopped) return;
      await boss.fail(DOORBELL, job.id, { message: describeFailure(error) });
    }
  };

  const outcome = async ({ id, data }: DoorbellJob): Promise<JobResult> => {
    try {
      await handle(data);
      return { id, status: 'completed' };
    } catch (error) {
      return { id, status: 'failed', output: { message: describeFailure(error) } };
    }
  };

  return {
    async start(handler) {
      handle = handler;
      await boss.start();
      for (const { name, options } of QUEUES) await boss.createQueue(name, options);
      if (await database.alone()) await releaseOrphans(boss, database);
    },
    ring: (bell) => ringAll([bell]),
    ringAll,
    async arm(bell, at) {
      await onTime();
      const key = keyOf(bell);
      if (at !== null) {
        await boss.upsert(WAKE, { ...bell }, { singletonKey: key, startAfter: new Date(at) });
        return;
      }
      const armed = await boss.findJobs(WAKE, { key, queued: true });
      if (armed.length > 0)
        await boss.deleteJob(
          WAKE,
          armed.map(({ id }) => id),
        );
    },
    async handleDue() {
      if (stopped) return 0;
      await onTime();
      const awake = await boss.fetch<Bell>(WAKE, { batchSize: BATCH, includeMetadata: true });
      if (awake.length > 0) {
        await wake(awake);
        await boss.complete(
          WAKE,
          awake.map(({ id }) => id),
        );
      }
      const rung = await boss.fetch<Bell>(DOORBELL, { batchSize: BATCH });
      for (const job of rung) if (!stopped) await handleOne(job);
      return awake.length + rung.length;
    },
    async work() {
      await boss.work<Bell, void, typeof WAKES>(WAKE, WAKES, wake);
      await boss.work<Bell>(DOORBELL, REVIEWS, (jobs) => Promise.all(jobs.map(outcome)));
    },
    async nextDue() {
      // In whole milliseconds, and never before a job is due: the database counts in microseconds.
      const { rows } = await sql<{ due: number | null }>`
        select ceil(extract(epoch from min(start_after)) * 1000)::float8 as due from ${sql.table(`${database.jobs.schema}.job`)}
        where name in (${WAKE}, ${DOORBELL}) and state < 'active'`.execute(database.tables);
      return rows[0]?.due ?? null;
    },
    depth: (account) => depthOf(database, clock.now(), account),
    async forget(account) {
      await sql`delete from ${sql.table(`${database.jobs.schema}.job`)} where data->>'account' = ${account}`.execute(
        database.tables,
      );
    },
    stop: (withinMs) => {
      stopped = true;
      const timeout = withinMs === undefined ? {} : { timeout: withinMs };
      return boss.stop({ graceful: steered === null, close: false, ...timeout });
    },
  };
}

/** Jobs that a killed process left as active are rung anew: rung first, so that no bell is lost if this is killed as well. */
async function releaseOrphans(boss: PgBoss, database: Database): Promise<void> {
  const { rows } = await sql<{ id: string; name: string; data: Bell }>`
    select id, name, data from ${sql.table(`${database.jobs.schema}.job`)}
    where name in (${WAKE}, ${DOORBELL}) and state = 'active'`.execute(database.tables);
  for (const { id, name, data } of rows) {
    await boss.send(DOORBELL, data, { singletonKey: keyOf(data) });
    await boss.deleteJob(name, id);
  }
}
