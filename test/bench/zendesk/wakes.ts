import { sql } from 'kysely';
import { WAKE } from '../../../zendesk-app/service/queue/queues';
import type { Stage } from './stage';

const ARMED = 100_000;
const PER_SECOND = 500;
const SECONDS = 20;
const HOUR = 3_600_000;

/** How late something was, ms: half were earlier than the first number, 99 of 100 earlier than the second. */
export interface Lag {
  readonly p50: number;
  readonly p99: number;
}

export interface WakeLags {
  /** From the due moment to the service's taking the wake time up. */
  readonly pickedUp: Lag;
  /** From the due moment to the review's first read on the platform. */
  readonly read: Lag;
  /** Resident memory of the service, bytes. */
  readonly memory: number;
}

/** 100,000 tickets are armed, and for a while 500 a second fall due; nothing is to be done for any of them. */
export async function measureWakes(stage: Stage): Promise<WakeLags> {
  const due = PER_SECOND * SECONDS;
  const far = Date.now() + 24 * HOUR;
  await stage.arm(stage.tickets(ARMED - due).map((ticket, i) => ({ ticket, at: far + i })));
  const [worker] = await stage.startWorkers(1);
  if (!worker) throw new Error('No process was started');
  await stage.platform.told();
  const from = Date.now() + 10_000;
  const wakes = stage.tickets(due).map((ticket, i) => ({ ticket, at: from + Math.floor((i * 1000) / PER_SECOND) }));
  await stage.arm(wakes);
  if (Date.now() > from) throw new Error('Arming took longer than the time before the first is due');
  await new Promise((done) => setTimeout(done, from - Date.now() + SECONDS * 1000));
  while ((await stage.waiting()) > 0) await new Promise((done) => setTimeout(done, 50));

  const { arrivals, writes } = await stage.platform.told();
  if (arrivals.length !== due) throw new Error(`${arrivals.length} of ${due} tickets were reviewed`);
  if (writes > 0) throw new Error(`A quiet ticket was written to ${writes} times`);
  const dueAt = new Map(wakes.map(({ ticket, at }) => [String(ticket), at]));
  const { rows } = await sql<{ late: number }>`
    select extract(epoch from started_on - start_after)::float8 * 1000 as late
    from ${sql.table(`${stage.database.jobs.schema}.job`)}
    where name = ${WAKE} and state = 'completed'`.execute(stage.database.tables);
  if (rows.length < due) throw new Error(`Of ${due} wake times only ${rows.length} are on record`);
  const { rss } = await worker.memory();
  await worker.stop();
  return {
    pickedUp: lagOf(rows.map(({ late }) => late)),
    read: lagOf(arrivals.map(([ticket, at]) => at - dueAt.get(ticket)!)),
    memory: rss,
  };
}

function lagOf(late: readonly number[]): Lag {
  const sorted = [...late].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)]!;
  return { p50: at(0.5), p99: at(0.99) };
}
