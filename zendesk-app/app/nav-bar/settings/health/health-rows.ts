import type { Reader } from '../../../../../core';
import type { ServiceHealth } from '../../../service/health';
import { moment, spanText } from '../../../texts/process/time';
import { healthWords as words } from '../../../texts/settings-health';

/** One thing about the service: how it stands, what that means, and what to do, if anything. */
export interface HealthRow {
  readonly id: string;
  readonly what: string;
  readonly now: string;
  readonly means: string;
  readonly todo: string;
  readonly bad: boolean;
}

const MINUTE = 60_000;
const LONGEST_LAG = 5 * MINUTE;
/** A service sweeps at least hourly; three missed ones are no accident. */
const LONGEST_WITHOUT_SWEEP = 3 * 60 * MINUTE;

export function healthRows(health: ServiceHealth, reader: Reader): HealthRow[] {
  const { queue, lagMs, lastSweepAt, lastWebhookAt } = health;
  const at = (instant: number | null): string => (instant === null ? words.never : moment(instant, reader));
  const row = (id: string, now: string, said: { what: string; means: string }, todo: string | null): HealthRow => ({
    id,
    what: said.what,
    means: said.means,
    now,
    todo: todo ?? words.nothing,
    bad: todo !== null,
  });
  const lateSweep = lastSweepAt === null || reader.now - lastSweepAt > LONGEST_WITHOUT_SWEEP;
  return [
    ...health.refusedPolicies.map(({ version, why }) =>
      row(
        `refused-${version}`,
        words.refused.now,
        { what: words.refused.what(version), means: why },
        words.refused.todo,
      ),
    ),
    { ...row('webhook', at(lastWebhookAt), words.webhook, words.webhook.none), bad: lastWebhookAt === null },
    // The service's own word on its sweeps counts: it knows how often it was told to look.
    row('sweep', at(lastSweepAt), words.sweep, lateSweep && !health.ok ? words.sweep.late : null),
    row('waiting', words.waiting.now(queue.waiting, queue.active), words.waiting, null),
    row(
      'lag',
      lagMs === null ? words.lag.none : spanText(lagMs),
      words.lag,
      (lagMs ?? 0) > LONGEST_LAG ? words.lag.late : null,
    ),
    row('failed', words.failed.now(queue.failed), words.failed, null),
    row('dead', words.failed.now(queue.dead), words.dead, queue.dead > 0 ? words.dead.todo : null),
  ];
}
