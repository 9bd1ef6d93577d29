import type { Account } from '../account/account';
import { DATABASE_VERSION } from '../database/migrations';
import { lastSeen } from '../store/last-seen';
import { type Disbelief, refusedPolicies } from '../store/refused-policies';
import { VERSION } from '../version';

/** What an administrator's page shows of the service: counts and instants of one account, nothing about anybody. */
export interface Health {
  /** The sweep is on time, nothing waits long, nothing was given up. */
  readonly ok: boolean;
  /** Epoch milliseconds; null: never. */
  readonly lastWebhookAt: number | null;
  readonly lastSweepAt: number | null;
  readonly queue: { readonly waiting: number; readonly active: number; readonly failed: number; readonly dead: number };
  /** How long the oldest job that is due has waited, in milliseconds; null: nothing waits. */
  readonly lagMs: number | null;
  /** Records on Zendesk that give themselves out as policy versions and are not believed, and why. */
  readonly refusedPolicies: readonly { readonly version: number; readonly why: string }[];
  readonly policyVersion: number;
  readonly version: string;
  /** The latest migration of its database. */
  readonly database: string;
}

const MINUTE = 60_000;
/** A longer lag is no burst any more. */
export const LONGEST_LAG_MS = 5 * MINUTE;

const WHY: Readonly<Record<Disbelief, string>> = {
  'not-by-an-admin': 'Somebody who is not an administrator wrote it.',
  unreadable: 'It cannot be read.',
  faulty: 'It is faulty.',
  'not-the-next-version': 'It is not the next version.',
};
const isDisbelief = (reason: string): reason is Disbelief => reason in WHY;

export async function healthOf(account: Account, sweepMinutes: number): Promise<Health> {
  const { tables, name, clock, policies, queue } = account;
  await policies.catchUp();
  const { lagMs, ...depth } = await queue.depth(name);
  const seen = await lastSeen(tables, name);
  const refused = await refusedPolicies(tables, name);
  const swept = seen.sweep ?? null;
  const inTime = swept !== null && clock.now() - swept <= 3 * sweepMinutes * MINUTE;
  return {
    ok: inTime && (lagMs ?? 0) <= LONGEST_LAG_MS && depth.dead === 0,
    lastWebhookAt: seen.webhook ?? null,
    lastSweepAt: swept,
    queue: depth,
    lagMs,
    refusedPolicies: refused.map(({ version, reason }) => ({
      version,
      why: isDisbelief(reason) ? WHY[reason] : 'It is not believed.',
    })),
    policyVersion: policies.latest.version,
    version: VERSION,
    database: DATABASE_VERSION,
  };
}
