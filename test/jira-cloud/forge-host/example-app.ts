import { VirtualClock } from '../../time/virtual-clock';
import { ForgeHost, type ForgeHostOptions } from './forge-host';
import type { Manifest } from './manifest';

export const START = Date.UTC(2026, 2, 2, 9);

/** A manifest with one module of each kind. */
export const EXAMPLE: Manifest = {
  app: {
    id: 'ari:cloud:ecosystem::app/1',
    storage: {
      entities: [
        {
          name: 'job',
          attributes: { owner: { type: 'string' }, due: { type: 'string' }, size: { type: 'integer' } },
          indexes: [
            { name: 'by-due', partition: [], range: ['due'] },
            { name: 'by-owner', partition: ['owner'], range: ['due'] },
          ],
        },
      ],
    },
  },
  permissions: { scopes: ['read:jira-work'] },
  modules: {
    function: ['onEvent', 'onTick', 'consume', 'resolver'].map((key) => ({ key, handler: `index.${key}` })),
    trigger: [
      {
        key: 'all',
        function: 'onEvent',
        events: [{ eventType: 'avi:jira:created:issue', filter: null }],
        filter: { ignoreSelf: false },
      },
      {
        key: 'others',
        function: 'onEvent',
        events: [{ eventType: 'avi:jira:updated:issue', filter: null }],
        filter: { ignoreSelf: true },
      },
    ],
    scheduledTrigger: [{ key: 'tick', function: 'onTick', interval: 'fiveMinute' }],
    consumer: [{ key: 'work', queue: 'work', function: 'consume' }],
  },
};

export interface Example {
  readonly host: ForgeHost;
  readonly clock: VirtualClock;
  /** What the functions were called with, in order. */
  readonly calls: { readonly name: string; readonly at: number; readonly argument: Record<string, unknown> }[];
  /** Runs code of an app inside an invocation. */
  run<T>(code: () => Promise<T>, accountId?: string): Promise<T>;
}

type Handlers = Readonly<Record<string, (argument: Record<string, unknown>) => unknown>>;

/** A host with an app whose functions note their calls, and do what is given besides. */
export function exampleApp(given: Handlers = {}, options: Partial<ForgeHostOptions> = {}): Example {
  const clock = new VirtualClock(START);
  const calls: Example['calls'] = [];
  let code: (() => Promise<unknown>) | null = null;
  const noting = (name: string) => (argument: Record<string, unknown>) => {
    calls.push({ name, at: clock.now(), argument });
    return given[name]?.(argument);
  };
  const host = new ForgeHost({
    manifest: EXAMPLE,
    handlers: {
      onEvent: noting('onEvent'),
      onTick: noting('onTick'),
      consume: noting('consume'),
      resolver: () => code?.(),
    },
    clock,
    site: {
      siteUrl: 'https://site.test',
      cloudId: 'cloud-1',
      fetch: async (request) =>
        Response.json({ path: new URL(request.url).pathname, authorization: request.headers.get('authorization') }),
      isPortalOnly: (accountId) => accountId.startsWith('qm:'),
    },
    ...options,
  });
  host.install();
  return {
    host,
    clock,
    calls,
    async run<T>(wanted: () => Promise<T>, accountId?: string): Promise<T> {
      let result: T | undefined;
      let fault: unknown;
      code = async () => {
        try {
          result = await wanted();
        } catch (error) {
          fault = error;
        }
      };
      await host.invokeResolver('jira:issuePanel', 'panel', 'run', {}, accountId === undefined ? {} : { accountId });
      if (fault) throw fault;
      return result as T;
    },
  };
}
