import { z } from 'zod';
import type { Usage } from './usage';

const pushSchema = z.object({
  queueName: z.string(),
  jobId: z.string(),
  payload: z
    .array(
      z.object({
        body: z.record(z.string(), z.unknown()),
        delayInSeconds: z.number().int().min(0).max(900).optional(),
        concurrency: z.object({ key: z.string(), limit: z.number().int().positive() }).optional(),
      }),
    )
    .min(1)
    .max(50),
});
const jobSchema = z.object({ queueName: z.string(), jobId: z.string() });

/** An event that waits in a queue. Instants are epoch milliseconds. */
export interface QueuedEvent {
  readonly eventId: string;
  readonly jobId: string;
  readonly queueName: string;
  readonly body: Record<string, unknown>;
  readonly delayInSeconds?: number;
  readonly concurrency?: { readonly key: string; readonly limit: number };
  readonly pushedAt: number;
  readonly dueAt: number;
  /** The invocation that the chain of pushes began with. */
  readonly origin?: string;
  readonly retryContext?: { readonly retryCount: number; readonly retryReason: string; readonly retryData: unknown };
}

export interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
}

export interface QueueState {
  readonly waiting: readonly QueuedEvent[];
  readonly jobs: Readonly<Record<string, JobStats>>;
  readonly count: number;
}

export type Verdict =
  | { readonly outcome: 'done' | 'failed' }
  | {
      readonly outcome: 'retry';
      readonly afterSeconds: number | null;
      readonly reason: string;
      readonly data: unknown;
    };

/** https://developer.atlassian.com/platform/forge/limits-async-events/ */
const RETENTION = 24 * 3600 * 1000;
const LONGEST_DELAY = 900;
const REQUEST_BYTES = 200 * 1024;
/** Of one event whose function may run for longer than 55 seconds. */
const LONG_RUNNING_BYTES = 100 * 1024;
/** Pushes that one invocation may lead to, through however many events. */
const CHAIN = 1000;

/**
 * Forge's async events: delays to the second, at least once, retries until the retention window ends, and events that
 * share a concurrency key never in greater number at once than its limit.
 */
export class Queues {
  #waiting = new Map<string, QueuedEvent>();
  #jobs = new Map<string, JobStats>();
  #count = 0;
  readonly #running = new Map<string, number>();
  readonly #pushes = new Map<string, number>();

  constructor(
    /** The queues by name, and whether their functions run long. */
    private readonly consumers: Readonly<Record<string, { readonly isLong: boolean }>>,
    private readonly now: () => number,
    private readonly arm: (event: QueuedEvent) => void,
    private readonly usage: Usage,
  ) {}

  publish(body: unknown, origin: string): Response {
    if (Buffer.byteLength(JSON.stringify(body)) > REQUEST_BYTES)
      return json(413, { errorMessage: 'The payload is too big.' });
    const push = pushSchema.safeParse(body);
    if (!push.success) return json(400, { message: push.error.message });
    const { queueName, jobId, payload } = push.data;
    const consumer = this.consumers[queueName];
    if (!consumer) return json(400, { message: `No consumer for '${queueName}'.` });
    const most = consumer.isLong ? LONG_RUNNING_BYTES : REQUEST_BYTES;
    if (payload.some((event) => Buffer.byteLength(JSON.stringify(event.body)) > most))
      return json(413, { errorMessage: 'The event is too big.' });
    const pushes = (this.#pushes.get(origin) ?? 0) + 1;
    this.usage.longestChain = Math.max(this.usage.longestChain, pushes);
    if (pushes > CHAIN) {
      this.usage.chainsCut += 1;
      return json(405, { errorMessage: 'The cyclic invocation limit is reached.' });
    }
    if (!this.usage.take('eventsPerMinute', payload.length)) return json(429, { errorMessage: 'Too many events.' });
    this.#pushes.set(origin, pushes);
    this.#jobs.set(jobId, { success: 0, inProgress: payload.length, failed: 0 });
    const pushedAt = this.now();
    for (const { body: content, delayInSeconds, concurrency } of payload) {
      this.#wait({
        eventId: `event-${++this.#count}`,
        jobId,
        queueName,
        body: content,
        ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
        ...(concurrency === undefined ? {} : { concurrency }),
        origin,
        pushedAt,
        dueAt: pushedAt + (delayInSeconds ?? 0) * 1000,
      });
    }
    return json(201, {});
  }

  stats(body: unknown): Response {
    const job = this.#jobs.get(jobSchema.parse(body).jobId);
    return job ? json(200, job) : json(404, {});
  }

  cancel(body: unknown): Response {
    const { jobId } = jobSchema.parse(body);
    if (!this.#jobs.has(jobId)) return json(404, {});
    for (const event of this.#waiting.values()) if (event.jobId === jobId) this.#waiting.delete(event.eventId);
    return new Response(null, { status: 204 });
  }

  /** Hands the event to `invoke` if it still waits and its concurrency key has room; else leaves it waiting. */
  async deliver(eventId: string, invoke: (event: QueuedEvent) => Promise<Verdict>): Promise<void> {
    const event = this.#waiting.get(eventId);
    if (!event || event.dueAt > this.now()) return;
    const { key, limit } = event.concurrency ?? { key: eventId, limit: 1 };
    const running = this.#running.get(key) ?? 0;
    if (running >= limit) {
      this.#wait({ ...event, dueAt: this.now() + 1000 });
      return;
    }
    this.#running.set(key, running + 1);
    try {
      this.#settle(event, await invoke(event));
    } finally {
      this.#running.set(key, (this.#running.get(key) ?? 1) - 1);
    }
  }

  /** Arms every waiting event again: after a restore, or when a stopped app is back. */
  rearm(): void {
    for (const event of this.#waiting.values()) this.arm(event);
  }

  waiting(): readonly QueuedEvent[] {
    return [...this.#waiting.values()];
  }

  dump(): QueueState {
    return { waiting: this.waiting(), jobs: Object.fromEntries(this.#jobs), count: this.#count };
  }

  restore(state: QueueState): void {
    this.#waiting = new Map(state.waiting.map((event) => [event.eventId, event]));
    this.#jobs = new Map(Object.entries(state.jobs));
    this.#count = state.count;
    this.rearm();
  }

  #wait(event: QueuedEvent): void {
    this.#waiting.set(event.eventId, event);
    this.arm(event);
  }

  #settle(event: QueuedEvent, verdict: Verdict): void {
    this.#waiting.delete(event.eventId);
    const job = this.#jobs.get(event.jobId);
    const retryCount = (event.retryContext?.retryCount ?? 0) + 1;
    if (verdict.outcome === 'retry' && this.now() - event.pushedAt < RETENTION) {
      const seconds = Math.min(verdict.afterSeconds ?? 2 ** Math.min(retryCount, 10), LONGEST_DELAY);
      this.#wait({
        ...event,
        dueAt: this.now() + seconds * 1000,
        retryContext: { retryCount, retryReason: verdict.reason, retryData: verdict.data },
      });
      return;
    }
    if (!job) return;
    job.inProgress -= 1;
    if (verdict.outcome === 'done') job.success += 1;
    else job.failed += 1;
  }
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
