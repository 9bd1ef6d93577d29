import { type ChildProcess, fork } from 'node:child_process';
import type { Service, ServiceOptions } from '../../zendesk-app/service/service';
import {
  type Answer,
  answerOf,
  type Beginning,
  type FromService,
  type Http,
  plainAnswer,
  plainRequest,
  requestOf,
  type ToService,
} from './process-messages';

type Order = Extract<ToService, { do: unknown }>['do'];

/** The service as a test holds it, while it really runs in a process of its own that SIGKILL can end. */
export class SeparateService implements Service {
  readonly routes = [];
  #child: ChildProcess | null = null;
  #orders = 0;
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();

  constructor(
    private readonly options: ServiceOptions,
    private readonly database: Beginning['database'],
    /** Told of each request before it is answered; false: the process is killed and gets no answer. */
    private readonly survives: () => boolean,
    private readonly died: () => void,
  ) {}

  async start(): Promise<void> {
    const child = fork('test/zendesk-app/service-process.ts', {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    });
    this.#child = child;
    child.on('message', (message: FromService) => void this.#hear(message));
    const { config, firstPolicy } = this.options;
    if (!firstPolicy) throw new Error('A test gives the first policy');
    await this.#order('begin', { config, firstPolicy, database: this.database } satisfies Beginning);
    await this.#order('start');
  }

  async work(): Promise<void> {
    throw new Error('A test asks for each step itself');
  }

  async drain(): Promise<void> {
    await this.#order('drain');
  }

  async nextDue(): Promise<number | null> {
    return (await this.#order('nextDue')) as number | null;
  }

  async fetch(request: Request): Promise<Response> {
    return answerOf((await this.#order('fetch', await plainRequest(request))) as Answer);
  }

  async forget(): Promise<void> {
    await this.#order('drop');
  }

  async stop(): Promise<void> {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #order(what: Order, content?: Beginning | Http): Promise<unknown> {
    this.#orders += 1;
    const id = this.#orders;
    const order = { id, now: this.options.clock.now(), do: what, ...(content && { with: content }) };
    const done = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#child?.send(order);
    return done;
  }

  async #hear(message: FromService): Promise<void> {
    if ('ask' in message) return this.#answer(message.ask, message.request);
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('failed' in message) waiting?.reject(new Error(message.failed));
    else waiting?.resolve(message.result);
  }

  /** Zendesk carries every request out; whether the service lives to hear of it is the test's to say. */
  async #answer(ask: number, request: Http): Promise<void> {
    const { url, ...init } = await parts(request);
    const answer = await plainAnswer(await this.options.fetch!(url, init));
    if (this.survives()) {
      this.#child?.send({ answerTo: ask, answer } satisfies ToService);
      return;
    }
    this.#child?.kill('SIGKILL');
    this.#child = null;
    this.died();
  }
}

async function parts(http: Http): Promise<{ url: string } & RequestInit> {
  const { url, method, headers } = requestOf(http);
  return { url, method, headers, body: http.body };
}
