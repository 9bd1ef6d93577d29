import type { Policy } from '../../core';
import type { Config } from '../../zendesk-app/service/config';

/** What a service in a process of its own needs to begin. Everything crosses the process boundary as JSON. */
export interface Beginning {
  readonly config: Config;
  readonly firstPolicy: Policy;
  readonly database: { readonly url?: string; readonly directory?: string; readonly schema: string };
}

/** A request or an answer over HTTP, as plain data. */
export interface Http {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** To the process: do this (`now` is the time that it is), or the answer to a request of its own. */
export type ToService =
  | { readonly id: number; readonly now: number; readonly do: 'begin'; readonly with: Beginning }
  | { readonly id: number; readonly now: number; readonly do: 'start' | 'drain' | 'nextDue' | 'stop' | 'drop' }
  | { readonly id: number; readonly now: number; readonly do: 'fetch'; readonly with: Http }
  | { readonly answerTo: number; readonly answer: Answer };

/** From the process: done, failed, or a request to Zendesk. */
export type FromService =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly ask: number; readonly request: Http };

export async function plainRequest(request: Request): Promise<Http> {
  const body = await request.text();
  const { url, method } = request;
  return { url, method, headers: [...request.headers], body: body === '' ? null : body };
}

export async function plainAnswer(response: Response): Promise<Answer> {
  return { status: response.status, headers: [...response.headers], body: await response.text() };
}

export const requestOf = ({ url, method, headers, body }: Http): Request =>
  new Request(url, { method, headers: headers.map(([name, value]) => [name, value] as [string, string]), body });

/** A status without a body admits none, not even an empty one. */
export const answerOf = ({ status, headers, body }: Answer): Response =>
  new Response([204, 304].includes(status) ? null : body, {
    status,
    headers: headers.map(([name, value]) => [name, value] as [string, string]),
  });
