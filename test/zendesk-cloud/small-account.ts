import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { VirtualClock } from '../time/virtual-clock';
import { createZendeskCloud, type Exchange, type Limits, type ZendeskCloud } from './index';

/** What the tests of the local Zendesk start from: one organization, one customer, an agent, an administrator. */
export interface SmallAccount {
  cloud: ZendeskCloud;
  clock: VirtualClock;
  exchanges: Exchange[];
  deliveries: { headers: Headers; body: string; at: number }[];
  /** What the receiver of webhooks answers; `Response` of 200 unless a test says otherwise. */
  answers: (() => Response)[];
  ids: { ann: number; agent: number; admin: number; acme: number; other: number };
  /** Calls as a person: `ann`, `agent` or `admin`; null signs nobody in. */
  call(
    who: keyof typeof PEOPLE | null,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Lets that much time pass. */
  pass(ms: number): Promise<void>;
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads any part of any answer
  body: any;
}

const PEOPLE = {
  ann: 'ann@acme.test',
  other: 'other@elsewhere.test',
  agent: 'agent@vendor.test',
  admin: 'admin@vendor.test',
};

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function smallAccount({
  start = '2026-03-02T15:00:00Z',
  limits,
}: {
  start?: string;
  limits?: Limits;
} = {}): SmallAccount {
  const clock = new VirtualClock(Date.parse(start));
  const exchanges: Exchange[] = [];
  const deliveries: SmallAccount['deliveries'] = [];
  const answers: SmallAccount['answers'] = [];
  const cloud = createZendeskCloud({
    clock,
    record: (exchange) => exchanges.push(exchange),
    appUserEmail: PEOPLE.admin,
    ...(limits ? { limits } : {}),
    deliver: async (request) => {
      deliveries.push({ headers: request.headers, body: await request.text(), at: clock.now() });
      return answers.shift()?.() ?? new Response('');
    },
  });
  const acme = cloud.seed.addOrganization({ name: 'Acme', domain_names: ['acme.test'] });
  const ids = {
    acme: acme.id,
    ann: cloud.seed.addUser({ email: PEOPLE.ann, name: 'Ann Customer', organizationId: acme.id }).id,
    other: cloud.seed.addUser({ email: PEOPLE.other, name: 'Otto Other' }).id,
    agent: cloud.seed.addUser({ email: PEOPLE.agent, name: 'Gus Agent', role: 'agent' }).id,
    admin: cloud.seed.addUser({ email: PEOPLE.admin, name: 'Ada Admin', role: 'admin' }).id,
  };
  const token = cloud.seed.addApiToken();
  return {
    cloud,
    clock,
    exchanges,
    deliveries,
    answers,
    ids,
    async call(who, method, path, body, headers = {}) {
      const request = new Request(`${cloud.origin}/api/v2/${path}`, {
        method,
        headers: {
          ...(who === null ? {} : { authorization: `Basic ${btoa(`${PEOPLE[who]}/token:${token}`)}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const response = await cloud.fetch(request);
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
    },
    pass: (ms) => clock.advanceTo(clock.now() + ms),
  };
}

/** A ticket of Ann's, with no agent on it yet. */
export async function annsTicket({ call }: SmallAccount): Promise<number> {
  const { body } = await call('ann', 'POST', 'requests', {
    request: { subject: 'Vault is down', comment: { body: 'Please help.' } },
  });
  return body.request.id;
}

const SHARED = resolve('../shared');
const REFEREE = resolve(SHARED, 'referee');

/** Whether the traffic referee is there to judge; in CI it always is, so there its absence is a failure. */
const refereed = existsSync(resolve(REFEREE, 'node_modules')) || Boolean(process.env.CI);
export const recordings = resolve(SHARED, 'payloads/zendesk');
export const hasRecordings = existsSync(recordings) || Boolean(process.env.CI);

interface Referee {
  judge(
    exchange: Exchange,
    options: { responses: boolean },
  ): { severity: string; side: string; operation: string; message: string; at: string }[];
}

let referee: Promise<Referee> | undefined;

async function loadReferee(): Promise<Referee> {
  const { createReferee } = (await import(pathToFileURL(resolve(REFEREE, 'lib/referee.mjs')).href)) as {
    createReferee(): Referee;
  };
  return createReferee();
}

/** Holds what was answered with success to the vendor's API descriptions. Calls that were refused broke a rule on purpose. */
export async function expectRefereed(exchanges: readonly Exchange[]): Promise<void> {
  if (!refereed) return;
  referee ??= loadReferee();
  const { judge } = await referee;
  const faults = exchanges
    .filter((one) => one.status < 400)
    .flatMap((one) => judge(one, { responses: true }))
    .filter((fault) => fault.severity === 'fault')
    .map(({ side, operation, at, message }) => `${side} ${operation} ${at} ${message}`);
  expect(faults).toEqual([]);
}
