import { z } from 'zod';
import { ZendeskFailure } from '../../client';

/** The SDK's client, as its script leaves it on the page. https://developer.zendesk.com/api-reference/apps/apps-core-api/client_api/ */
export interface SdkClient {
  get(paths: string | readonly string[]): Promise<unknown>;
  set(values: Readonly<Record<string, unknown>>): Promise<unknown>;
  invoke(action: string, ...args: unknown[]): Promise<unknown>;
  request(options: Readonly<Record<string, unknown>>): Promise<unknown>;
  on(event: string, handler: (message: unknown) => unknown): void;
  off(event: string, handler: (message: unknown) => unknown): void;
  metadata(): Promise<unknown>;
}

export interface ApiCall {
  readonly method?: 'GET' | 'PUT' | 'POST';
  readonly body?: unknown;
}

/** A request to a server outside Zendesk: its proxy puts the secure settings in, so that no browser sees them. */
export interface OutsideCall {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** https://developer.zendesk.com/documentation/apps/app-developer-guide/making-api-requests-from-a-zendesk-app/ */
  readonly jwt?: Readonly<Record<string, unknown>>;
}

/** A server outside Zendesk refused, did not answer (status 0), or said something unexpected. */
export class OutsideFailure extends Error {
  override readonly name = 'OutsideFailure';

  constructor(readonly status: number) {
    super(`A server outside Zendesk answered ${status}`);
  }
}

/** What this app asks of its host: every answer parsed, every refusal of the API a {@link ZendeskFailure}. */
export interface Zaf {
  /** Paths that the host does not know are left out of the answer. */
  get<T>(paths: readonly string[], answer: z.ZodType<T>): Promise<T>;
  /** Throws what the host refuses. */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  invoke(action: string, ...args: unknown[]): Promise<void>;
  /** One request to Zendesk's API as the agent. Says also what time the host has (epoch ms), where it tells. */
  api<T>(
    path: string,
    answer: z.ZodType<T>,
    call?: ApiCall,
  ): Promise<{ readonly data: T; readonly date: number | null }>;
  /** Throws an {@link OutsideFailure}. */
  outside<T>(call: OutsideCall, answer: z.ZodType<T>): Promise<T>;
  /** What the administrator who installed the app chose, without the secure settings. */
  settings<T>(answer: z.ZodType<T>): Promise<T>;
  /** Gives what ends it. */
  on(event: string, handler: (message: unknown) => unknown): () => void;
}

const results = z.looseObject({
  errors: z.record(z.string(), z.looseObject({ message: z.string().optional() })).default({}),
});
const complete = z.looseObject({
  responseJSON: z.unknown().optional(),
  responseHeaders: z.unknown().optional(),
  headers: z.unknown().optional(),
});
const refused = z.looseObject({
  status: z.number().catch(0),
  responseJSON: z
    .looseObject({ error: z.union([z.string(), z.looseObject({ title: z.string() })]) })
    .optional()
    .catch(undefined),
});

export function createZaf(client: SdkClient): Zaf {
  const checked = (answer: unknown): void => {
    const [path, error] = Object.entries(results.parse(answer ?? {}).errors)[0] ?? [];
    if (path !== undefined) throw new Error(`${path}: ${error?.message ?? 'refused'}`);
  };
  return {
    get: async (paths, answer) => answer.parse(await client.get([...paths])),
    set: async (values) => checked(await client.set(values)),
    invoke: async (action, ...args) => checked(await client.invoke(action, ...args)),
    async api(path, answer, { method = 'GET', body } = {}) {
      const response = await client
        .request({
          url: `/api/v2/${path}`,
          type: method,
          httpCompleteResponse: true,
          ...(body === undefined ? {} : { contentType: 'application/json', data: JSON.stringify(body) }),
        })
        .catch((reason: unknown): never => {
          const { status = 0, responseJSON } = refused.safeParse(reason).data ?? {};
          const error = responseJSON?.error;
          throw new ZendeskFailure(
            method,
            path,
            status,
            typeof error === 'string' ? error : (error?.title ?? ''),
            null,
          );
        });
      const { responseJSON, responseHeaders, headers } = complete.parse(response);
      const parsed = answer.safeParse(responseJSON);
      if (!parsed.success) throw new ZendeskFailure(method, path, 200, 'unexpected answer', null);
      return { data: parsed.data, date: dateOf(responseHeaders ?? headers) };
    },
    async outside({ method, url, headers = {}, jwt }, answer) {
      const response = await client
        .request({ url, type: method, headers, secure: true, httpCompleteResponse: true, ...(jwt ? { jwt } : {}) })
        .catch((reason: unknown): never => {
          throw new OutsideFailure(refused.safeParse(reason).data?.status ?? 0);
        });
      const parsed = answer.safeParse(complete.parse(response).responseJSON ?? {});
      if (!parsed.success) throw new OutsideFailure(200);
      return parsed.data;
    },
    settings: async (answer) => z.looseObject({ settings: answer }).parse(await client.metadata()).settings,
    on(event, handler) {
      client.on(event, handler);
      return () => client.off(event, handler);
    },
  };
}

/** Headers come as an object or as text, one a line. */
function dateOf(headers: unknown): number | null {
  const lines =
    typeof headers === 'string'
      ? headers.split(/\r?\n/).map((line) => line.split(/:(.*)/s))
      : Object.entries(typeof headers === 'object' && headers !== null ? headers : {});
  const said = lines.find(([name]) => String(name).toLowerCase() === 'date')?.[1];
  const at = Date.parse(String(said ?? '').trim());
  return Number.isNaN(at) ? null : at;
}

declare global {
  interface Window {
    ZAFClient?: { init(): SdkClient | false };
  }
}

/** The host's client; null where the page does not stand in Zendesk. */
export function zafOfPage(): Zaf | null {
  const client = window.ZAFClient?.init();
  return client ? createZaf(client) : null;
}
