import { VirtualClock } from '../../time/virtual-clock';
import {
  createJiraCloud,
  type JiraCloud,
  type JiraCloudOptions,
  type RecordedExchange,
  type SeededUser,
} from '../index';
import type { Json, JsonObject } from '../store/json';

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers by path and assert on what they find.
  body: any;
}

/** A person, the app, or the app on a person's behalf. */
export type Someone = SeededUser | 'app' | { asUser: SeededUser } | null;

/** A site with the project SUP (first issue SUP-40100) and people of every kind, and a short way to ask it things. */
export interface ExampleSite {
  cloud: JiraCloud;
  clock: VirtualClock;
  people: Record<'admin' | 'agent' | 'ann' | 'bob' | 'stranger', SeededUser>;
  projectId: string;
  events: { eventType: string; payload: JsonObject }[];
  exchanges: RecordedExchange[];
  ask(who: Someone, method: string, path: string, body?: Json, headers?: Record<string, string>): Promise<Answer>;
  /** Ann reports through the portal; gives the key. */
  report(summary?: string, more?: JsonObject): Promise<string>;
}

export const START = Date.UTC(2026, 2, 2, 15);

export function exampleSite(options: Partial<JiraCloudOptions> = {}): ExampleSite {
  const clock = new VirtualClock(START);
  const exchanges: RecordedExchange[] = [];
  const cloud = createJiraCloud({ clock, record: (exchange) => exchanges.push(exchange), ...options });
  const events: ExampleSite['events'] = [];
  cloud.onEvent((eventType, payload) => events.push({ eventType, payload }));
  const person = (name: string, kind: 'admin' | 'agent' | 'customer' | 'atlassian', domain: string): SeededUser =>
    cloud.seed.addUser({ email: `${name.toLowerCase()}@${domain}`, displayName: name, kind });
  const people = {
    admin: person('Ada', 'admin', 'vendor.test'),
    agent: person('Alex', 'agent', 'vendor.test'),
    ann: person('Ann', 'customer', 'acme.test'),
    bob: person('Bob', 'customer', 'acme.test'),
    stranger: person('Sam', 'atlassian', 'vendor.test'),
  };
  const project = cloud.seed.addServiceProject({ key: 'SUP', name: 'Support', firstNumber: 40_100 });

  const ask: ExampleSite['ask'] = async (who, method, path, body, headers = {}) => {
    const sent = body === undefined ? {} : { 'content-type': 'application/json' };
    const request = new Request(cloud.siteUrl + path, {
      method,
      headers: { ...(who === null ? {} : { authorization: authorizationOf(who) }), ...sent, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await cloud.fetch(request);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
  };

  return {
    cloud,
    clock,
    people,
    projectId: project.id,
    events,
    exchanges,
    ask,
    report: async (summary = 'Vault is down', more = {}) => {
      const [type] = cloud.seed.requestTypes('SUP').filter(({ name }) => name === 'Report a system problem');
      const answer = await ask(people.ann, 'POST', '/portal-internal/create', {
        requestTypeId: type!.id,
        fields: { summary },
        ...more,
      });
      return answer.body.issueKey as string;
    },
  };
}

function authorizationOf(who: Exclude<Someone, null>): string {
  if (who === 'app') return 'Bearer forge-app';
  return 'asUser' in who ? `Bearer forge-user:${who.asUser.accountId}` : who.authorization;
}

/** A document of one paragraph. */
export function document(text: string): JsonObject {
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}
