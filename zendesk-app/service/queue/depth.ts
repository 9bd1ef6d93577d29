import { sql } from 'kysely';
import type { Database } from '../database/database';
import { DEAD, DOORBELL, WAKE } from './queues';

/** How much work stands before the service. */
export interface Depth {
  /** Due, and nobody is at work on it yet. */
  readonly waiting: number;
  readonly active: number;
  /** Failed at least once, and tried again later. */
  readonly failed: number;
  /** Given up after about a day of trying. */
  readonly dead: number;
  /** How long the oldest job that is due has waited, in milliseconds; null: none is due. */
  readonly lagMs: number | null;
}

/** The depth for one account, or for all of them. `now` in epoch milliseconds. */
export async function depthOf({ jobs, tables }: Database, now: number, account: string | null): Promise<Depth> {
  const { rows } = await sql<{ waiting: number; active: number; failed: number; dead: number; oldest: Date | null }>`
    select
      count(*) filter (where name <> ${DEAD} and state = 'created' and start_after <= ${new Date(now)}) as waiting,
      count(*) filter (where name <> ${DEAD} and state = 'active') as active,
      count(*) filter (where name <> ${DEAD} and state = 'retry') as failed,
      count(*) filter (where name = ${DEAD} and state < 'completed') as dead,
      min(start_after) filter (where name <> ${DEAD} and state < 'active' and start_after <= ${new Date(now)}) as oldest
    from ${sql.table(`${jobs.schema}.job`)}
    where name in (${WAKE}, ${DOORBELL}, ${DEAD}) and (${account}::text is null or data->>'account' = ${account})`.execute(
    tables,
  );
  const row = rows[0];
  return {
    waiting: Number(row?.waiting ?? 0),
    active: Number(row?.active ?? 0),
    failed: Number(row?.failed ?? 0),
    dead: Number(row?.dead ?? 0),
    lagMs: row?.oldest ? Math.max(0, now - new Date(row.oldest).getTime()) : null,
  };
}
