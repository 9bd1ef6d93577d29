import { defaultPolicy } from '../../../core';
import { configSchema } from '../../../zendesk-app/service/config';
import type { Database } from '../../../zendesk-app/service/database/database';
import { createService, type Service, type ServiceOptions } from '../../../zendesk-app/service/service';
import { VirtualClock } from '../../time/virtual-clock';
import { createZendeskCloud, type ZendeskCloud } from '../../zendesk-cloud';
import type { Deliver } from '../../zendesk-cloud/webhooks/deliver';
import { MONDAY } from '../example';

const PUBLIC_URL = 'https://support.test';
const CLIENT = { clientId: 'zdg-support-process', clientSecret: 'the secret of the global client' };
export const KEYS = {
  first: { id: '2026a', key: Buffer.alloc(32, 1).toString('base64') },
  second: { id: '2026b', key: Buffer.alloc(32, 2).toString('base64') },
};

/** A way to connect accounts: local Zendesks, each with its people, and services on one database, without any configured account. */
export class OAuthSite {
  readonly clock = new VirtualClock(MONDAY);
  readonly #clouds = new Map<string, ZendeskCloud>();
  /** Every request that a service sent to a Zendesk. */
  readonly sent: Request[] = [];
  /** Told which service sends which request. */
  by: ((service: Service, request: Request) => void) | null = null;
  /** Answers in place of a Zendesk. */
  intercept: ((request: Request) => Promise<Response | null>) | null = null;

  constructor(
    readonly database: Database,
    readonly publicUrl = PUBLIC_URL,
  ) {}

  cloud(subdomain: string, deliver: Deliver = async () => new Response()): ZendeskCloud {
    const known = this.#clouds.get(subdomain);
    if (known) return known;
    const cloud = createZendeskCloud({ clock: this.clock, subdomain, deliver });
    cloud.seed.addOAuthClient({
      ...{ identifier: CLIENT.clientId, secret: CLIENT.clientSecret, name: 'Support Process' },
      redirectUris: [`${this.publicUrl}/connect/callback`],
    });
    cloud.seed.addUser({ email: `app@${subdomain}.test`, name: 'Process', role: 'admin' });
    cloud.seed.addUser({ email: `boss@${subdomain}.test`, name: 'Boss', role: 'admin' });
    cloud.seed.addUser({ email: `agent@${subdomain}.test`, name: 'Gus', role: 'agent' });
    this.#clouds.set(subdomain, cloud);
    return cloud;
  }

  service(changes: Partial<ServiceOptions> & { readonly keys?: readonly object[] } = {}): Service {
    const service: Service = createService({
      clock: this.clock,
      database: this.database,
      firstPolicy: defaultPolicy,
      patience: { delay: async () => undefined, random: () => 0 },
      fetch: (input, init) => {
        const request = new Request(input, init);
        this.by?.(service, request);
        return this.#reach(request);
      },
      config: configSchema.parse({
        oauth: CLIENT,
        encryptionKeys: changes.keys ?? [KEYS.first],
        publicUrl: this.publicUrl,
        linkSecret: 'a secret of thirty-two characters and more',
        marketplaceHeaders: { 'X-Zendesk-Marketplace-App-Id': '99999' },
      }),
      ...changes,
    });
    return service;
  }

  async #reach(request: Request): Promise<Response> {
    this.sent.push(request.clone());
    const instead = await this.intercept?.(request);
    if (instead) return instead;
    const { hostname } = new URL(request.url);
    const cloud = this.#clouds.get(hostname.replace(/\.zendesk\.com$/, ''));
    if (!cloud || !hostname.endsWith('.zendesk.com')) throw new TypeError(`Nobody is at ${hostname}`);
    return cloud.fetch(request);
  }

  /** Forgets every account, so that the next site begins with none. */
  async close(service: Service): Promise<void> {
    for (const account of this.#clouds.keys()) await service.forget(account);
  }
}

/** A browser of one person: it keeps the service's cookies, and is signed in to one Zendesk. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  constructor(
    private readonly service: Service,
    private readonly cloud: ZendeskCloud,
    private readonly email: string,
  ) {}

  /** Asks the service for a page, with its cookies. */
  async visit(path: string): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.service.fetch(new Request(new URL(path, PUBLIC_URL), { headers: { cookie } }));
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }

  /** Goes to Zendesk's page and decides there; gives the address that Zendesk sends the browser back to. */
  async decide(at: string, decision: 'allow' | 'deny'): Promise<string> {
    const session = this.cloud.sessions.open(this.email);
    const headers = { cookie: `_zendesk_session=${session.id}` };
    const page = await this.cloud.fetch(new Request(at, { headers }));
    if (page.status !== 200) throw new Error(`Zendesk’s page says ${page.status} ${await page.text()}`);
    const fields = [...(await page.text()).matchAll(/name="(\w+)" value="([^"]*)">/g)];
    const form = new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]));
    form.set('decision', decision);
    const answer = await this.cloud.fetch(
      new Request(`${this.cloud.origin}/oauth/authorizations`, {
        ...{ method: 'POST', body: form.toString() },
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      }),
    );
    return answer.headers.get('location') ?? '';
  }

  /** The whole way: asks to be connected, lets it in, comes back. */
  async connect(decision: 'allow' | 'deny' = 'allow', more = ''): Promise<Response> {
    const asked = await this.visit(`/connect?account=${this.cloud.subdomain}${more}`);
    const back = new URL(await this.decide(asked.headers.get('location') ?? '', decision));
    return this.visit(`${back.pathname}${back.search}`);
  }
}
