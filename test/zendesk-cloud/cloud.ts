import type { VirtualClock } from '../time/virtual-clock';
import { openAccount } from './account/stock';
import { createApp } from './http/app';
import { Failure } from './http/failure';
import { type Fault, Faults } from './http/faults';
import { type Limits, RateLimits } from './http/limits';
import { type Exchange, exchange } from './http/record';
import { APP_HEADER, Sessions } from './http/session';
import { runJob } from './jobs/job';
import { load } from './load';
import type { IncomingMail, Mail } from './mail/mail';
import { type Received, receiveMail } from './mail/receive';
import { userByEmail } from './people/user';
import { type PeopleAtWork, peopleAtWork } from './people-at-work';
import { runAutomations } from './rules/automations';
import { Seed } from './seed';
import type { AccountState } from './store/account';
import { World } from './store/world';
import { closeSolved } from './tickets/aging';
import { WebhookControl } from './webhooks/control';
import { type Deliver, runDelivery } from './webhooks/deliver';

export interface ZendeskCloudOptions {
  clock: VirtualClock;
  /** `acme` unless said: the account is at https://acme.zendesk.com. */
  subdomain?: string;
  /** Gets every exchange of `fetch`, as the traffic referee reads it. */
  record?: (exchange: Exchange) => void;
  /** How webhooks reach the outside. */
  deliver: Deliver;
  /** Calls by this person, and by apps in the agent interface, are recorded as the app's own, all others as a user's. */
  appUserEmail?: string;
  /** No limit where none is set. */
  limits?: Limits;
}

/** A local Zendesk account. It knows nothing of the app that is tested against it. */
export interface ZendeskCloud {
  readonly subdomain: string;
  /** https://SUBDOMAIN.zendesk.com */
  readonly origin: string;
  /** The REST API, `/api/v2/…` with or without `.json`; any host. */
  fetch(request: Request): Promise<Response>;
  readonly seed: Seed;
  /** Agents signed in with a browser. */
  readonly sessions: Sessions;
  /** The account's clock (epoch ms). */
  now(): number;
  /** What people do in Zendesk's own pages. */
  readonly people: PeopleAtWork;
  /** Mail from outside. */
  receiveMail(mail: IncomingMail): Received;
  /** Mails that were sent, oldest first. */
  readonly mails: readonly Mail[];
  readonly webhookControl: WebhookControl;
  /** May be changed while the account runs. */
  readonly limits: Limits;
  /** Puts an answer in place of the next one that fits. */
  failNext(fault: Fault): void;
  /** Takes in a recorded ticket with its audits; gives its id. */
  load(payload: unknown): number;
  /** The whole account as plain JSON. */
  dump(): AccountState;
  /** Puts a dumped account in place of this one; what it has still to do is armed on the clock. */
  restore(state: AccountState): void;
}

export function createZendeskCloud({
  clock,
  subdomain = 'acme',
  record,
  deliver,
  appUserEmail,
  limits = {},
}: ZendeskCloudOptions): ZendeskCloud {
  const webhookControl: WebhookControl = new WebhookControl(() => world);
  const world: World = new World(clock, subdomain, {
    deliver: (_, task) => runDelivery(world, task, deliver, webhookControl),
    job: (_, task) => runJob(world, task),
    'close-solved': (_, task) => closeSolved(world, task.ticketId),
    automations: () => runAutomations(world),
  });
  openAccount(world);
  const sessions = new Sessions(world);
  const app = createApp(world, deliver, sessions);
  const faults = new Faults();
  const rates = new RateLimits(clock, { ...limits });

  async function answer(request: Request, path: string, body: ArrayBuffer): Promise<Response> {
    const fault = faults.take(request.method, path);
    if (fault && !fault.after) return faultResponse(fault);
    const url = new URL(request.url);
    url.pathname = path;
    let headers: Record<string, string>;
    try {
      headers = byInterface(request)
        ? {}
        : rates.count(request.method, path.replace(/^\/api\/v2/, ''), callerId(request));
    } catch (error) {
      if (error instanceof Failure) return Response.json(error.body, { status: error.status, headers: error.headers });
      throw error;
    }
    const bare = request.method === 'GET' || request.method === 'HEAD' || body.byteLength === 0;
    const response = await app.fetch(
      new Request(url, { method: request.method, headers: request.headers, ...(bare ? {} : { body }) }),
    );
    if (fault) return faultResponse(fault);
    const answered = new Response(response.body, response);
    for (const [name, value] of Object.entries(headers)) answered.headers.set(name, value);
    return answered;
  }

  /** The agent interface's own calls count towards no limit of the API; those of its apps do. */
  function byInterface(request: Request): boolean {
    return !request.headers.has('authorization') && !byApp(request) && sessionOf(request) !== null;
  }

  const sessionOf = (request: Request) => sessions.of(request.headers.get('cookie'));
  const byApp = (request: Request) => request.headers.has(APP_HEADER) && sessionOf(request) !== null;

  /** The caller as far as counting and recording need to know them; whether they may call is judged elsewhere. */
  function callerId(request: Request): number | null {
    if (!request.headers.has('authorization')) return sessionOf(request)?.userId ?? null;
    const [scheme, credentials = ''] = (request.headers.get('authorization') ?? '').split(' ');
    if (scheme?.toLowerCase() === 'bearer')
      return Object.values(world.state.oauthTokens).find((one) => one.token === credentials)?.userId ?? null;
    const name = Buffer.from(credentials, 'base64')
      .toString()
      .split(':')[0]
      ?.replace(/\/token$/, '');
    return name ? (userByEmail(world, name)?.id ?? null) : null;
  }

  return {
    subdomain,
    get origin() {
      return world.origin;
    },
    async fetch(request) {
      const body = await request.clone().arrayBuffer();
      const path = new URL(request.url).pathname.replace(/\.json$/, '');
      const response = await answer(request, path, body);
      // Pages and grants of OAuth are no part of the API, and hold nothing but secrets.
      if (record && path.startsWith('/api/')) {
        const isApp =
          byApp(request) || (appUserEmail !== undefined && callerId(request) === userByEmail(world, appUserEmail)?.id);
        record(
          exchange(
            isApp ? 'app' : 'user',
            request,
            path,
            new TextDecoder().decode(body),
            response.status,
            await response.clone().text(),
          ),
        );
      }
      return response;
    },
    seed: new Seed(world),
    sessions,
    now: () => clock.now(),
    people: peopleAtWork(world),
    receiveMail: (mail) => receiveMail(world, mail),
    get mails() {
      return world.state.mails;
    },
    webhookControl,
    limits: rates.limits,
    failNext: (fault) =>
      faults.add({ ...fault, path: typeof fault.path === 'string' ? fault.path.replace(/\.json$/, '') : fault.path }),
    load: (payload) => load(world, payload),
    dump: () => structuredClone(world.state),
    restore: (state) => world.replace(structuredClone(state)),
  };
}

function faultResponse({ status, headers = {}, body }: Fault): Response {
  return Response.json(body ?? { error: 'InternalError', description: 'injected' }, { status, headers });
}
