import type { Outgoing } from './invocation';
import { KvsFailure } from './kvs/failure';
import type { KvsStorage } from './kvs/storage';
import { readsOf, writesOf } from './kvs/units';
import type { Queues } from './queue';
import type { Site } from './site';
import type { Usage } from './usage';

/** Where the SDK sends a request: `fpp` to a product or to the platform's own services, `kvs` to storage. */
export interface Descriptor {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
}

export function destination(descriptor: Descriptor): Outgoing['to'] {
  if (descriptor.type === 'kvs') return 'kvs';
  return descriptor.remote === 'stargate' ? 'queue' : 'jira';
}

export function answerStorage(kvs: KvsStorage, usage: Usage, path: string, body: unknown): Response {
  const writes = writesOf(path, body);
  if (!usage.take('storageRequestsPerSecond') || (writes > 0 && !usage.take('storageWritesPerMinute', writes)))
    return tooMuchStorage();
  try {
    const answer = kvs.answer(path, body);
    const reads = readsOf(path, answer);
    if (reads > 0 && !usage.take('storageReadsPerMinute', reads)) return tooMuchStorage();
    return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
  } catch (error) {
    if (!(error instanceof KvsFailure)) throw error;
    return Response.json({ code: error.code, message: error.message }, { status: error.status });
  }
}

const tooMuchStorage = (): Response =>
  Response.json(
    { code: 'RATE_LIMIT_EXCEEDED', message: 'The installation stores or reads too much.' },
    { status: 429 },
  );

export function answerQueue(queues: Queues, path: string, body: unknown, origin: string): Response {
  switch (/^\/webhook\/queue\/(\w+)\//.exec(path)?.[1]) {
    case 'publish':
      return queues.publish(body, origin);
    case 'stats':
      return queues.stats(body);
    case 'cancel':
      return queues.cancel(body);
    default:
      return Response.json({ message: 'Not found' }, { status: 404 });
  }
}

/** What the Forge proxy does: it adds the credentials, and changes nothing else of the request. */
export async function answerProduct(
  site: Site,
  descriptor: Descriptor,
  caller: string | undefined,
  path: string,
  init: RequestInit,
): Promise<Response> {
  if (descriptor.type !== 'fpp' || descriptor.remote !== 'jira') return proxyError(403, 'BLOCKED_EGRESS');
  const accountId = descriptor.accountId ?? caller;
  const asUser = descriptor.provider === 'user';
  if (asUser && (!accountId || site.isPortalOnly(accountId))) return proxyError(401, 'NEEDS_AUTHENTICATION_ERR');
  const headers = new Headers(init.headers);
  headers.set('authorization', asUser ? `Bearer forge-user:${accountId}` : 'Bearer forge-app');
  return site.fetch(new Request(new URL(path, site.siteUrl), { ...init, headers }));
}

function proxyError(status: number, reason: string): Response {
  return new Response(null, { status, headers: { 'forge-proxy-error': reason } });
}
