import type { Instance } from './instance';
import type { Rest } from './rest';

/** Options of `client.request()`, as they come over the wire. */
interface RequestOptions {
  url: string;
  type?: string;
  method?: string;
  contentType?: string | false;
  headers?: Record<string, string>;
  data?: unknown;
  dataType?: string;
  cors?: boolean;
  autoRetry?: boolean;
  httpCompleteResponse?: boolean;
  timeout?: number;
  [key: string]: unknown;
}

interface Answer {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  text: string;
}

/** How often a call that was limited is sent again, where the app leaves that to the framework. */
const RETRIES = 3;

/** Makes an app's request in the agent's name and tells the app how it went, as jQuery would. */
export class AppRequests {
  readonly #rest: Rest;
  readonly #afterChange: (path: string) => void;

  /** `afterChange` hears of every change an app made through the account's API. */
  constructor(rest: Rest, afterChange: (path: string) => void) {
    this.#rest = rest;
    this.#afterChange = afterChange;
  }

  async make(from: Instance, key: string, message: unknown): Promise<void> {
    const tell = (event: 'done' | 'fail', responseArgs: unknown[]): void =>
      from.post({ key: `zaf.${key}.${event}`, message: { responseArgs }, instanceGuid: from.guid });
    const options = (typeof message === 'object' && message !== null ? message : {}) as RequestOptions;
    const answer = await this.#answered(from, options).catch((error: Error): Answer | Error => error);
    if (answer instanceof Error) {
      const timedOut = answer.name === 'TimeoutError';
      const xhr = { readyState: 0, status: 0, statusText: timedOut ? 'timeout' : 'error', responseText: '' };
      tell('fail', [xhr, xhr.statusText, timedOut ? 'timeout' : '']);
      return;
    }
    const json = jsonOf(answer);
    const wantsJson = options.dataType === 'json' || answer.headers['content-type']?.includes('json');
    const xhr = {
      readyState: 4,
      status: answer.status,
      statusText: answer.statusText,
      responseText: answer.text,
      ...(json === undefined ? {} : { responseJSON: json }),
      headers: answer.headers,
      responseHeaders: answer.headers,
    };
    const good = (answer.status >= 200 && answer.status < 300) || answer.status === 304;
    if (!good) tell('fail', [xhr, 'error', answer.statusText]);
    else if (wantsJson && json === undefined && answer.text !== '') tell('fail', [xhr, 'parsererror', 'Invalid JSON']);
    else if (options.httpCompleteResponse) tell('done', [xhr]);
    else tell('done', [wantsJson ? json : answer.text, 'success', xhr]);
  }

  async #answered(from: Instance, options: RequestOptions): Promise<Answer> {
    const url = new URL(options.url, location.origin);
    const own = url.origin === location.origin || url.hostname === `${from.context.account.subdomain}.zendesk.com`;
    if (!own) return options.cors ? this.#direct(url, options) : this.#proxied(from, options);
    const path = `${url.pathname}${url.search}`;
    const headers = this.#rest.headers({ 'x-zendesk-app-id': String(from.app.appId) });
    for (let attempt = 0; ; attempt += 1) {
      const answer = await this.#direct(new URL(path, location.origin), options, headers);
      const wait = Number(answer.headers['retry-after']);
      if (answer.status === 429 && options.autoRetry !== false && attempt < RETRIES && wait > 0) {
        await new Promise((done) => setTimeout(done, wait * 1000));
        continue;
      }
      if (answer.status < 400 && methodOf(options) !== 'GET') this.#afterChange(url.pathname);
      return answer;
    }
  }

  async #direct(url: URL, options: RequestOptions, own: Record<string, string> = {}): Promise<Answer> {
    const method = methodOf(options);
    const data = dataOf(options);
    const contentType = options.contentType || 'application/x-www-form-urlencoded; charset=UTF-8';
    const reads = method === 'GET' || method === 'HEAD';
    if (reads && data !== undefined)
      for (const [name, value] of new URLSearchParams(data)) url.searchParams.append(name, value);
    const response = await fetch(url, {
      method,
      headers: { ...(reads || data === undefined ? {} : { 'content-type': contentType }), ...options.headers, ...own },
      credentials: own['x-csrf-token'] === undefined ? 'omit' : 'same-origin',
      ...(reads || data === undefined ? {} : { body: data }),
      ...(options.timeout ? { signal: AbortSignal.timeout(options.timeout) } : {}),
    });
    return {
      status: response.status,
      statusText: response.statusText,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
  }

  /** Through the proxy of Zendesk, which alone knows the secure settings. */
  async #proxied(from: Instance, options: RequestOptions): Promise<Answer> {
    const { contentType, data: _data, ...rest } = options;
    const data = dataOf(options);
    const response = await fetch(`/zaf/apps/${from.app.installationId}/request`, {
      method: 'POST',
      headers: this.#rest.headers({ 'content-type': 'application/json' }),
      body: JSON.stringify({
        ...rest,
        type: methodOf(options),
        ...(contentType ? { contentType } : {}),
        ...(data === undefined ? {} : { data }),
      }),
      ...(options.timeout ? { signal: AbortSignal.timeout(options.timeout) } : {}),
    });
    if (!response.ok)
      return { status: response.status, statusText: response.statusText, headers: {}, text: await response.text() };
    const { status, statusText, headers, body } = await response.json();
    return { status, statusText, headers, text: body };
  }
}

const methodOf = ({ type, method }: RequestOptions): string => (type ?? method ?? 'GET').toUpperCase();

/** As jQuery sends it: an object as a form, text as it is. */
function dataOf({ data }: RequestOptions): string | undefined {
  if (data === undefined || data === null || typeof data === 'string') return data ?? undefined;
  const pairs = Object.entries(data).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((one) => [`${name}[]`, String(one)]) : [[name, String(value)]],
  );
  return new URLSearchParams(pairs).toString();
}

function jsonOf({ text }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
