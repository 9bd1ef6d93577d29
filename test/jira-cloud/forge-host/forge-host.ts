import { z } from 'zod';
import type { VirtualClock } from '../../time/virtual-clock';
import type { AppModules, Validated, ValidatedTransition } from '../apps/app-modules';
import type { Invocation, Outgoing } from './invocation';
import { Invoker } from './invoker';
import { KvsStorage } from './kvs/storage';
import type { Row } from './kvs/table';
import { type Manifest, resolverOf, uninstallOf } from './manifest';
import { type ProductEvent, rungBy } from './product-event';
import { type QueuedEvent, type QueueState, Queues } from './queue';
import { timeLimit } from './runtime';
import type { Site } from './site';
import { siteModules, type Validator } from './site-modules';
import { turn } from './turn';
import { type HostUsage, Usage } from './usage';

export interface ForgeHostOptions {
  readonly manifest: Manifest;
  /** The functions that the manifest names, by export: `index.onIssue` is `onIssue`. */
  readonly handlers: Readonly<Record<string, unknown>>;
  readonly site: Site;
  readonly clock: VirtualClock;
  /** When each product event arrives, as delays in ms: `[]` loses it, two double it. Default: at once. */
  readonly arrivals?: (event: ProductEvent) => readonly number[];
  /**
   * How long an answer to a request of the app takes, ms. Absent: none takes time, and what runs is done before anything
   * else begins. Given: invocations take as long as their requests, and run beside each other.
   */
  readonly latency?: (to: Outgoing['to']) => number;
  /** How long a query does not see what was stored, ms; 0 where absent. */
  readonly queryLagMs?: number;
  /** Whether the platform's limits are enforced, beside being counted. */
  readonly enforceLimits?: boolean;
  /** Gets every invocation that is over; nothing is kept in the log then. */
  readonly observe?: (invocation: Invocation) => void;
}

export interface HostState {
  readonly kvs: Readonly<Record<string, readonly Row[]>>;
  readonly queues: QueueState;
  readonly ticks: Readonly<Record<string, number>>;
  readonly counts: number;
}

/** Who uses a module in a browser, and where it stands. */
export interface Caller {
  readonly accountId?: string;
  readonly accountType?: 'licensed' | 'unlicensed' | 'customer' | 'anonymous';
  /** What the module shows of its place: the issue, the portal request. */
  readonly extension?: Readonly<Record<string, unknown>>;
}

const INTERVALS = { fiveMinute: 300_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;
const PRODUCT_RETRIES = 4;
const SECOND = 1000;

const validatedSchema = z.object({ result: z.boolean(), errorMessage: z.string().nullish() });

/**
 * A Forge installation on this machine: runs the app's functions with the real `@forge/*` SDKs, and is their storage, their
 * queues, their schedule and their way to Jira. All time is the virtual clock's.
 */
export class ForgeHost {
  readonly #invoker: Invoker;
  readonly #kvs: KvsStorage;
  readonly #queues: Queues;
  readonly #usage: Usage;
  readonly #ticks = new Map<string, number>();
  readonly #missed = new Set<string>();
  #held: ProductEvent[] = [];
  #stopped = false;
  #life = 0;

  constructor(private readonly options: ForgeHostOptions) {
    const { manifest, clock } = options;
    this.#usage = new Usage(clock.now, options.enforceLimits ?? false);
    this.#kvs = new KvsStorage(manifest.app.storage.entities, clock.now, options.queryLagMs);
    this.#queues = new Queues(
      Object.fromEntries(
        manifest.modules.consumer.map((consumer) => [
          consumer.queue,
          { isLong: timeLimit(manifest, consumer.function, 'consumer') > 55_000 },
        ]),
      ),
      clock.now,
      (event) => this.#at(event.dueAt, () => this.#deliver(event.eventId)),
      this.#usage,
    );
    this.#invoker = new Invoker(options, this.#kvs, this.#queues, this.#usage);
  }

  /** Every invocation so far, oldest first. */
  get log(): readonly Invocation[] {
    return this.#invoker.log;
  }

  /** What was used of the platform's limits. */
  get usage(): HostUsage {
    return this.#usage.seen;
  }

  /** Asked after each outgoing request; true ends the invocation there, its answer unread. */
  set crash(crash: ((invocation: Invocation) => boolean) | null) {
    this.#invoker.crash = crash;
  }

  /** Installs the app: the schedules begin to count from now. */
  install(): void {
    for (const { key, interval } of this.options.manifest.modules.scheduledTrigger) {
      this.#armTick(key, this.options.clock.now() + INTERVALS[interval]);
    }
  }

  /** Calls what the app wants done before it goes; whatever comes of it, the app is gone then. */
  async uninstall(): Promise<void> {
    for (const { key, function: name } of uninstallOf(this.options.manifest))
      await this.#invoker.invoke(name, 'preUninstall', key, 'uninstall', undefined, this.#about(key));
    this.stop();
  }

  /** What the app brings to the site besides. */
  get modules(): AppModules {
    return siteModules(this.options.manifest, (validator, given) => this.#validate(validator, given));
  }

  /** Handles nothing until it is started again; Jira goes on. Events and schedules wait. */
  get stopped(): boolean {
    return this.#stopped;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Takes up what came meanwhile: the events, and each schedule that could not run, once. */
  start(): void {
    this.#stopped = false;
    const { clock } = this.options;
    for (const event of this.#held.splice(0)) this.#at(clock.now(), () => this.#ring(event));
    for (const key of this.#missed) this.#at(clock.now(), () => this.runSchedule(key));
    this.#missed.clear();
    this.#queues.rearm();
  }

  /** Takes a product event of the site. */
  receive(event: ProductEvent): void {
    const arrivals = this.options.arrivals?.(event) ?? [0];
    for (const delay of arrivals) this.#at(this.options.clock.now() + delay, () => this.#ring(event));
  }

  /**
   * Calls a resolver function as a module in a browser would, and gives what it returned. Answered while stopped too: a panel
   * has a function call of its own, it waits for no queue.
   */
  async invokeResolver(
    moduleType: string,
    moduleKey: string,
    functionKey: string,
    payload: unknown,
    { accountId, accountType, extension = {} }: Caller = {},
  ): Promise<unknown> {
    const { clock, site, manifest } = this.options;
    const resolver = resolverOf(manifest, moduleType, moduleKey);
    const { result, error } = await this.#invoker.invoke(resolver, moduleType, moduleKey, functionKey, accountId, {
      call: { functionKey, payload },
      context: {
        accountId,
        accountType,
        cloudId: site.cloudId,
        siteUrl: site.siteUrl,
        moduleKey,
        localId: `local-${clock.now()}`,
        extension,
      },
    });
    if (error) throw error;
    return result;
  }

  /** Runs a schedule's function now, beside its regular runs. */
  async runSchedule(key: string): Promise<void> {
    const schedule = this.options.manifest.modules.scheduledTrigger.find((other) => other.key === key);
    if (!schedule) throw new Error(`the manifest has no schedule '${key}'`);
    await this.#invoker.invoke(
      schedule.function,
      'scheduledTrigger',
      key,
      schedule.interval,
      undefined,
      this.#about(key),
    );
  }

  /** What waits in the queues. */
  queued(): readonly QueuedEvent[] {
    return this.#queues.waiting();
  }

  /** A value in the app's storage, for a test to look at. */
  stored(key: string, entityName?: string): unknown {
    const rows = this.#kvs.dump()[entityName === undefined ? 'values' : `entity:${entityName}`] ?? [];
    const row = rows.find((other) => other.key === key);
    return row && JSON.parse(row.json);
  }

  /** Loses everything that the app ever stored. */
  wipeStorage(): void {
    this.#kvs.restore({});
  }

  dump(): HostState {
    return structuredClone({
      kvs: this.#kvs.dump(),
      queues: this.#queues.dump(),
      ticks: Object.fromEntries(this.#ticks),
      counts: this.#invoker.count,
    });
  }

  /** Takes up a dumped state; what was armed before is forgotten. */
  restore(state: HostState): void {
    this.#life += 1;
    this.#invoker.count = state.counts;
    this.#kvs.restore(state.kvs);
    this.#queues.restore(structuredClone(state.queues));
    for (const [key, at] of Object.entries(state.ticks)) this.#armTick(key, at);
  }

  #at(at: number, run: () => Promise<void>): void {
    const life = this.#life;
    this.options.clock.at(at, () => {
      if (life !== this.#life) return undefined;
      if (!this.options.latency) return run();
      // What takes time goes on beside what comes next.
      run().catch((error) => queueMicrotask(() => raise(error)));
      return turn();
    });
  }

  /** Whether the platform may invoke a function now; else it does so later. */
  #mayInvoke(): boolean {
    return this.#usage.take('invocationsPerSecond') && this.#usage.take('invocationsPerMinute');
  }

  #armTick(key: string, at: number): void {
    this.#ticks.set(key, at);
    this.#at(at, async () => {
      const { interval } = this.options.manifest.modules.scheduledTrigger.find((other) => other.key === key)!;
      this.#armTick(key, at + INTERVALS[interval]);
      if (this.#stopped) this.#missed.add(key);
      else await this.runSchedule(key);
    });
  }

  /** An event that comes while the app is stopped goes on waiting. */
  async #deliver(eventId: string): Promise<void> {
    if (this.#stopped) return;
    if (!this.#mayInvoke()) return this.#at(this.options.clock.now() + SECOND, () => this.#deliver(eventId));
    await this.#queues.deliver(eventId, async (event) => {
      const consumer = this.options.manifest.modules.consumer.find((other) => other.queue === event.queueName)!;
      const { pushedAt: _pushed, dueAt: _due, origin, ...shown } = event;
      return this.#invoker.invoke(
        consumer.function,
        'consumer',
        consumer.key,
        JSON.stringify(event.body),
        undefined,
        shown,
        origin,
      );
    });
  }

  async #ring(event: ProductEvent, retries = 0): Promise<void> {
    if (this.#stopped) {
      this.#held.push(event);
      return;
    }
    for (const trigger of rungBy(this.options.manifest, event)) {
      if (!this.#mayInvoke()) {
        this.#at(this.options.clock.now() + SECOND, () => this.#ring(event, retries));
        return;
      }
      const verdict = await this.#invoker.invoke(trigger.function, 'trigger', trigger.key, event.eventType, undefined, {
        ...event.payload,
        eventType: event.eventType,
        selfGenerated: event.selfGenerated,
        ...this.#about(trigger.key),
      });
      // Only a returned InvocationError is retried for product events, and only four times.
      if (verdict.outcome === 'retry' && !verdict.error && retries < PRODUCT_RETRIES) {
        const after = (verdict.afterSeconds ?? 1) * 1000;
        this.#at(this.options.clock.now() + after, () => this.#ring(event, retries + 1));
      }
    }
  }

  /** A function that fails, or answers something else, lets nothing pass. */
  async #validate({ key, function: name }: Validator, given: ValidatedTransition): Promise<Validated> {
    const { from, to } = given.transition;
    const about = `${given.issue.key} ${from.id} to ${to.id}`;
    const argument = { ...given, ...this.#about(key) };
    const { result } = await this.#invoker.invoke(name, 'jira:workflowValidator', key, about, undefined, argument);
    const validated = validatedSchema.safeParse(result).data;
    return { result: validated?.result ?? false, errorMessage: validated?.errorMessage ?? null };
  }

  #about(moduleKey: string): Record<string, unknown> {
    const { cloudId } = this.options.site;
    return { context: { cloudId, moduleKey, userAccess: { enabled: false } }, contextToken: 'token' };
  }
}

function raise(error: unknown): never {
  throw error;
}
