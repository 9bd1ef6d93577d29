import type { Account } from '../account/account';
import { DATABASE_VERSION } from '../database/migrations';
import type { Depth } from '../queue/depth';
import { lastSeen } from '../store/last-seen';
import { countRefused } from '../store/refused-policies';
import { VERSION } from '../version';

/** What an administrator's page shows of the service: counts and instants of one account, nothing about anybody. */
export interface Health {
  /** The sweep is on time, nothing waits long, nothing was given up. */
  readonly ok: boolean;
  /** Epoch milliseconds; null: never. */
  readonly lastWebhookAt: number | null;
  readonly lastSweepAt: number | null;
  readonly queue: Omit<Depth, 'lagMs'>;
  /** How long the oldest job that is due has waited, in milliseconds. */
  readonly lagMs: number;
  /** Records on Zendesk that give themselves out as policy versions and are not believed. */
  readonly refusedPolicies: number;
  readonly policyVersion: number;
  readonly versions: { readonly service: string; readonly database: string };
}

const MINUTE = 60_000;
/** A longer lag is no burst any more. */
export const LONGEST_LAG_MS = 5 * MINUTE;

export async function healthOf(account: Account, sweepMinutes: number): Promise<Health> {
  const { tables, name, clock, policies, queue } = account;
  await policies.catchUp();
  const [{ lagMs, ...depth }, seen, refusedPolicies] = await Promise.all([
    queue.depth(name),
    lastSeen(tables, name),
    countRefused(tables, name),
  ]);
  const swept = seen.sweep ?? null;
  const inTime = swept !== null && clock.now() - swept <= 3 * sweepMinutes * MINUTE;
  return {
    ok: inTime && lagMs <= LONGEST_LAG_MS && depth.deadLetter === 0,
    lastWebhookAt: seen.webhook ?? null,
    lastSweepAt: swept,
    queue: depth,
    lagMs,
    refusedPolicies,
    policyVersion: policies.latest.version,
    versions: { service: VERSION, database: DATABASE_VERSION },
  };
}
