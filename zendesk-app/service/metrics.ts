import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Depth } from './queue/depth';

/** What a scrape asks of the database: nothing that this process counts by itself. */
export interface Measured {
  readonly depth: Depth;
  readonly refusedPolicies: number;
  readonly lostConnections: number;
}

/** The service's own numbers, in a registry of its own. No label names an account, a person or a ticket. */
export interface Metrics {
  readonly registry: Registry;
  webhook(answer: number): void;
  review(outcome: 'done' | 'failed', ms: number): void;
  /** How long after its time a ticket woke. */
  wake(lagMs: number): void;
  /** An answer of Zendesk's; null where none came. */
  zendeskCall(status: number | null): void;
  sweep(outcome: 'done' | 'failed'): void;
  renewal(outcome: 'renewed' | 'refused' | 'failed'): void;
  /** The numbers as Prometheus reads them. */
  text(measured: Measured, accounts: number): Promise<string>;
}

const PREFIX = 'support_process_';
/** Seconds. A review is a handful of requests to Zendesk. */
const REVIEW_BUCKETS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
const LAG_BUCKETS = [0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, label: L) =>
    new Counter({ name: `${PREFIX}${name}`, help, labelNames: [label], registers });
  const gauge = (name: string, help: string) => new Gauge({ name: `${PREFIX}${name}`, help, registers });
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `${PREFIX}${name}`, help, buckets, registers });

  const webhooks = counter('webhooks_total', 'Deliveries of webhooks, by what was answered.', 'answer');
  const reviews = counter('reviews_total', 'Reviews of tickets, by outcome.', 'outcome');
  const reviewSeconds = histogram('review_seconds', 'How long a review takes.', REVIEW_BUCKETS);
  const wakeLag = histogram('wake_lag_seconds', 'How long after its time a ticket woke.', LAG_BUCKETS);
  const calls = counter('zendesk_calls_total', 'Requests to Zendesk, by status; 429: too many.', 'status');
  const sweeps = counter('sweeps_total', 'Sweeps of an account, by outcome.', 'outcome');
  const renewals = counter('oauth_renewals_total', 'Renewals of an account’s token, by outcome.', 'outcome');
  const jobs = new Gauge({
    ...{
      name: `${PREFIX}queue_jobs`,
      help: 'Jobs by state, of all processes.',
      labelNames: ['state'] as const,
      registers,
    },
  });
  const lag = gauge('queue_lag_seconds', 'How long the oldest job that is due has waited.');
  const accountsOpen = gauge('accounts', 'Accounts at work in this process.');
  const lost = gauge('lost_connections', 'Accounts whose administrator has to connect them again.');
  const refused = gauge('refused_policies', 'Records on Zendesk that are not believed to be policy versions.');

  return {
    registry,
    webhook: (answer) => webhooks.inc({ answer }),
    review(outcome, ms) {
      reviews.inc({ outcome });
      reviewSeconds.observe(ms / 1000);
    },
    wake: (lagMs) => wakeLag.observe(Math.max(0, lagMs) / 1000),
    zendeskCall: (status) => calls.inc({ status: status ?? 'none' }),
    sweep: (outcome) => sweeps.inc({ outcome }),
    renewal: (outcome) => renewals.inc({ outcome }),
    async text({ depth: { lagMs, ...states }, refusedPolicies, lostConnections }, accounts) {
      for (const [state, count] of Object.entries(states)) jobs.set({ state }, count);
      lag.set((lagMs ?? 0) / 1000);
      accountsOpen.set(accounts);
      lost.set(lostConnections);
      refused.set(refusedPolicies);
      return registry.metrics();
    },
  };
}

/** Counts what Zendesk answers. */
export const counted =
  (call: typeof fetch, { zendeskCall }: Metrics): typeof fetch =>
  async (input, init) => {
    try {
      const answer = await call(input, init);
      zendeskCall(answer.status);
      return answer;
    } catch (error) {
      zendeskCall(null);
      throw error;
    }
  };
