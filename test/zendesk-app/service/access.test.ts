import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configSchema } from '../../../zendesk-app/service/config';
import { createService } from '../../../zendesk-app/service/service';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { openExample } from '../example';
import { pageToken } from './page-token';

const CALLERS = ['nobody', 'wrong token', 'page', 'page of another account', 'customer', 'agent', 'admin'] as const;
type Caller = (typeof CALLERS)[number];
type Row = Readonly<Record<Caller, number>>;

const everybody = (status: number): Row => Object.fromEntries(CALLERS.map((caller) => [caller, status])) as Row;
const but = (status: number, others: Partial<Row>): Row => ({ ...everybody(status), ...others });

/** What each caller is answered, by route. A route without a row fails. */
const ROWS: Readonly<Record<string, Row>> = {
  'GET /health': everybody(200),
  'GET /metrics': everybody(401),
  'POST /webhooks/:account': everybody(401),
  // What a link may show and do stands in the link, whoever opens it; this one is none of ours.
  'GET /links/:token': everybody(404),
  'POST /links/:token': everybody(404),
  'GET /admin/:account/policies': but(401, { customer: 403, agent: 200, admin: 200 }),
  'POST /admin/:account/policies': but(401, { customer: 403, agent: 403, admin: 400 }),
  // This account is one of the configuration, so nobody disconnects it.
  'POST /admin/:account/disconnect': but(401, { customer: 403, agent: 403, admin: 409 }),
  'POST /app/:account/ring': but(401, { page: 204 }),
  'POST /app/:account/repair': but(401, { page: 204 }),
  'GET /app/:account/health': but(401, { page: 200 }),
  // Whoever connects shows Zendesk who they are; without that there is nothing to see.
  'GET /connect': everybody(409),
  'GET /connect/callback': everybody(400),
};

let driver: ZendeskDriver;
beforeEach(async () => {
  driver = await openExample({
    create: (options) =>
      createService({
        ...options,
        config: configSchema.parse({
          ...options.config,
          oauth: { clientId: 'zdg-support-process', clientSecret: 'secret' },
          encryptionKeys: [{ id: 'a', key: Buffer.alloc(32, 1).toString('base64') }],
          metricsToken: 'a token for the metrics',
        }),
      }),
  });
});
afterEach(() => driver.stop());
afterAll(dropSharedDatabase);

async function authorizationOf(caller: Caller): Promise<string | null> {
  const { site } = driver;
  const { town, account } = site;
  const personal = (by: string) => `Bearer ${town.cloud.seed.addOAuthToken(town.idOf(by))}`;
  switch (caller) {
    case 'nobody':
      return null;
    case 'wrong token':
      return 'Bearer 0123456789abcdef';
    case 'page':
      return `Bearer ${await pageToken(account, site.now())}`;
    case 'page of another account':
      return `Bearer ${await pageToken('globex', site.now(), { secret: 'the shared secret of another account, globex' })}`;
    case 'customer':
      return personal('ann@acme.test');
    case 'agent':
      return personal('agent');
    case 'admin':
      return personal('admin');
    default:
      return caller satisfies never;
  }
}

const routes = () => {
  const named = driver.site.service.routes.filter(({ method }) => method !== 'ALL');
  return [...new Set(named.map(({ method, path }) => `${method} ${path}`))].sort();
};

describe('who is let in where', () => {
  it('every route of the service has a row, and every row a route', () => {
    expect(routes()).toEqual(Object.keys(ROWS).sort());
  });

  it('each caller gets what the row says, and who is not let in hears nothing but that', async () => {
    for (const route of routes()) {
      const [method = '', path = ''] = route.split(' ');
      const { account } = driver.site;
      const at = path.replace(':account', account).replace(':token', 'guessed');
      const query = path === '/connect' ? `?account=${account}` : '';
      const answers = new Map<Caller, number>();
      for (const caller of CALLERS) {
        const authorization = await authorizationOf(caller);
        const headers = authorization === null ? {} : { authorization };
        const answer = await driver.site.visit(`${at}${query}`, { method, headers });
        answers.set(caller, answer.status);
        const text = await answer.text();
        if (answer.status === 401 && text !== '')
          expect([route, caller, text]).toEqual([route, caller, '{"error":"unauthorized"}']);
      }
      expect({ route, ...Object.fromEntries(answers) }).toEqual({ route, ...ROWS[route] });
    }
  });

  it('an account that there is not is answered as one that one may not see', async () => {
    const unknown = (method: string, path: string) => driver.site.visit(path, { method });
    expect((await unknown('GET', '/admin/nobody/policies')).status).toBe(401);
    expect((await unknown('POST', '/app/nobody/ring')).status).toBe(401);
    expect((await unknown('GET', '/app/nobody/health')).status).toBe(401);
  });

  it('the metrics open with their token alone', async () => {
    const headers = { authorization: 'Bearer a token for the metrics' };
    expect((await driver.site.visit('/metrics', { headers })).status).toBe(200);
  });
});
