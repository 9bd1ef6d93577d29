import type { VirtualClock } from '../../time/virtual-clock';
import { Aborted, type Invocation, type Outgoing } from './invocation';
import type { KvsStorage } from './kvs/storage';
import { functionModule, type Manifest } from './manifest';
import type { Queues, Verdict } from './queue';
import { retryOf } from './retry';
import { runtimeOf, timeLimit } from './runtime';
import { runInScope } from './runtime-globals';
import type { Site } from './site';
import { turn } from './turn';
import type { Usage } from './usage';
import { answerProduct, answerQueue, answerStorage, type Descriptor, destination } from './way-out';

interface InvokerOptions {
  readonly manifest: Manifest;
  readonly handlers: Readonly<Record<string, unknown>>;
  readonly site: Site;
  readonly clock: VirtualClock;
  /** How long an answer takes to come, ms; absent: all answers come at once, and an invocation takes no time. */
  readonly latency?: (to: Outgoing['to']) => number;
  /** Gets every invocation that is over, in place of the log. */
  readonly observe?: (invocation: Invocation) => void;
}

/** Runs the app's functions, each in its own runtime, and answers the requests they send on their only way out. */
export class Invoker {
  /** Every invocation so far, oldest first. */
  readonly log: Invocation[] = [];
  crash: ((invocation: Invocation) => boolean) | null = null;
  count = 0;
  readonly #kvs: KvsStorage;
  readonly #queues: Queues;

  constructor(
    private readonly options: InvokerOptions,
    kvs: KvsStorage,
    queues: Queues,
    private readonly usage: Usage,
  ) {
    this.#kvs = kvs;
    this.#queues = queues;
  }

  /** Calls one of the app's functions, and gives what came of it. A function that throws is a verdict, not an error of the host. */
  async invoke(
    functionKey: string,
    moduleType: string,
    moduleKey: string,
    about: string,
    accountId: string | undefined,
    argument: object,
    origin?: string,
  ): Promise<Verdict & { result?: unknown; error?: unknown }> {
    const { manifest, handlers, clock, site } = this.options;
    const module = functionModule(manifest, functionKey);
    const handler = handlers[module.handler.split('.').at(-1) ?? ''];
    if (typeof handler !== 'function') throw new Error(`the app exports no '${module.handler}'`);
    const id = `invocation-${++this.count}`;
    const invocation: Invocation = {
      id,
      origin: origin ?? id,
      at: clock.now(),
      moduleType,
      moduleKey,
      functionKey,
      about,
      requests: [],
      endedAt: null,
      outcome: 'running',
      error: null,
    };
    if (!this.options.observe) this.log.push(invocation);
    let lines = 0;
    const runtime = runtimeOf(manifest, site, invocation, clock.now);
    const context = {
      ...(accountId === undefined ? {} : { principal: { accountId } }),
      installContext: runtime.contextAri,
      license: runtime.appContext.license,
      installation: { ari: `ari:cloud:ecosystem::installation/${runtime.appContext.installationId}`, contexts: [] },
    };
    const scope = {
      runtime,
      now: clock.now,
      logged: () => {
        lines += 1;
      },
      fetch: (descriptor: unknown, path: string, init?: RequestInit) =>
        this.#outgoing(invocation, accountId, descriptor as Descriptor, path, init ?? {}),
    };
    try {
      const result = await runInScope(scope, async () =>
        (handler as (a: unknown, c: unknown) => unknown)(structuredClone(argument), context),
      );
      if (invocation.error || this.#isOver(invocation)) throw new Aborted();
      const retry = retryOf(result);
      invocation.outcome = retry ? 'retry' : 'done';
      return { ...(retry ?? { outcome: 'done' }), result };
    } catch (error) {
      invocation.outcome = 'failed';
      invocation.error ??= error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return { outcome: 'retry', afterSeconds: null, reason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', data: null, error };
    } finally {
      invocation.endedAt = clock.now();
      this.usage.ended(moduleType, invocation.endedAt - invocation.at, lines);
      this.options.observe?.(invocation);
    }
  }

  /** Whether an invocation has run longer than it may: the platform ends it, here at the next thing that it does. */
  #isOver(invocation: Invocation): boolean {
    const { manifest, clock } = this.options;
    const limit = timeLimit(manifest, invocation.functionKey, invocation.moduleType);
    if (clock.now() - invocation.at <= limit) return false;
    invocation.error = 'Timeout';
    this.usage.timeouts += 1;
    return true;
  }

  /** Lets so much time pass for whoever waits, and for the rest of the site as well. */
  #wait(ms: number): Promise<void> {
    const { clock } = this.options;
    return new Promise((resolve) => {
      clock.after(ms, () => {
        resolve();
        return turn();
      });
    });
  }

  async #outgoing(
    invocation: Invocation,
    caller: string | undefined,
    descriptor: Descriptor,
    path: string,
    init: RequestInit,
  ): Promise<Response> {
    if (invocation.error || this.#isOver(invocation)) throw new Aborted();
    const to = destination(descriptor);
    const { latency } = this.options;
    if (latency) await this.#wait(latency(to) / 2);
    const response = await this.#answer(invocation, to, descriptor, caller, path, init);
    if (latency) await this.#wait(latency(to) / 2);
    const as = to === 'jira' ? (descriptor.provider === 'user' ? 'user' : 'app') : null;
    invocation.requests.push({ to, method: init.method ?? 'GET', path, as, status: response.status });
    if (this.crash?.(invocation)) {
      invocation.error = 'Aborted';
      throw new Aborted();
    }
    return response;
  }

  async #answer(
    invocation: Invocation,
    to: Outgoing['to'],
    descriptor: Descriptor,
    caller: string | undefined,
    path: string,
    init: RequestInit,
  ): Promise<Response> {
    switch (to) {
      case 'kvs':
        return answerStorage(this.#kvs, this.usage, path, JSON.parse(String(init.body)));
      case 'queue':
        return answerQueue(this.#queues, path, JSON.parse(String(init.body)), invocation.origin);
      case 'jira':
        return answerProduct(this.options.site, descriptor, caller, path, init);
      default:
        return to satisfies never;
    }
  }
}
