import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSealer } from '../../../zendesk-app/service/secrets/sealer';
import type { Service } from '../../../zendesk-app/service/service';
import { connectionOf } from '../../../zendesk-app/service/store/connections';
import { dropSharedDatabase, sharedDatabase } from '../../scenarios/zendesk/shared-database';
import { DAY, HOUR, MINUTE } from '../example';
import { Browser, KEYS, OAuthSite } from './oauth-site';
import { pageToken } from './page-token';

let site: OAuthSite;
let service: Service;
const services: Service[] = [];
beforeEach(async () => {
  site = new OAuthSite(await sharedDatabase());
  service = await begin();
});
afterEach(async () => {
  await site.close(service);
  for (const one of services.splice(0)) await one.stop();
});
afterAll(dropSharedDatabase);

async function begin(changes: Parameters<OAuthSite['service']>[0] = {}): Promise<Service> {
  const begun = site.service(changes);
  services.push(begun);
  await begun.start();
  return begun;
}
const browserOf = (email: string, at = service) => {
  const account = email.replace(/^.*@|\.test$/g, '');
  return new Browser(at, site.cloud(account), email);
};
const secretIn = (page: string): string => /<textarea[^>]*>([\w-]{43})<\/textarea>/.exec(page)?.[1] ?? '';
const health = async (account: string, secret: string, at = service) => {
  const authorization = `Bearer ${await pageToken(account, site.clock.now(), { secret })}`;
  return at.fetch(new Request(`https://support.test/app/${account}/health`, { headers: { authorization } }));
};
const ring = async (secret: string) => {
  const authorization = `Bearer ${await pageToken('acme', site.clock.now(), { secret })}`;
  return service.fetch(
    new Request('https://support.test/app/acme/ring', { method: 'POST', headers: { authorization } }),
  );
};
const renewals = () => site.sent.filter(({ url }) => url.endsWith('/oauth/tokens')).length;
const tokensOf = (account: string) => connectionOf(site.database.tables, createSealer([toBytes(KEYS.first)]), account);
const toBytes = ({ id, key }: { id: string; key: string }) => ({ id, key: Buffer.from(key, 'base64') });

describe('an administrator connects an account', () => {
  it('Zendesk asks them, the service sets the account up, and the shared secret is shown once', async () => {
    const boss = browserOf('app@acme.test');
    const answer = await boss.connect();
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('shown this once');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await (await health('acme', secretIn(page))).json()).toMatchObject({ policyVersion: 1 });
    const again = await boss.connect();
    expect(secretIn(await again.text())).toBe('');
    expect((await health('acme', secretIn(page))).status).toBe(200);
  });

  it('a lost shared secret is replaced by a new one, and the old one opens nothing any more', async () => {
    const boss = browserOf('app@acme.test');
    const first = secretIn(await (await boss.connect()).text());
    const second = secretIn(await (await boss.connect('allow', '&secret=new')).text());
    expect(second).not.toBe('');
    expect(second).not.toBe(first);
    expect([(await health('acme', first)).status, (await health('acme', second)).status]).toEqual([401, 200]);
  });

  it('several accounts are each their own', async () => {
    const acme = secretIn(await (await browserOf('app@acme.test').connect()).text());
    const globex = secretIn(await (await browserOf('app@globex.test').connect()).text());
    expect((await health('acme', acme)).status).toBe(200);
    expect((await health('globex', globex)).status).toBe(200);
    expect((await health('globex', acme)).status).toBe(401);
  });

  it('the headers of the Marketplace go with every request to Zendesk', async () => {
    await browserOf('app@acme.test').connect();
    expect(site.sent.length).toBeGreaterThan(10);
    for (const { headers } of site.sent) expect(headers.get('x-zendesk-marketplace-app-id')).toBe('99999');
  });

  it.each([
    ['an agent cannot', 'agent@acme.test', 'allow', 403, 'not an administrator'],
    ['who says no changes nothing', 'app@acme.test', 'deny', 403, 'Nothing was changed'],
  ] as const)('%s', async (_, email, decision, status, words) => {
    const answer = await browserOf(email).connect(decision);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
    expect(await tokensOf('acme')).toBeNull();
    expect(site.cloud('acme').dump().oauthTokens).toEqual({});
  });

  it('another administrator than the first is told who it was: records are believed from one user alone', async () => {
    await browserOf('app@acme.test').connect();
    const answer = await browserOf('boss@acme.test').connect();
    expect(answer.status).toBe(403);
    const first = Object.values(site.cloud('acme').dump().users).find(({ email }) => email === 'app@acme.test');
    expect(await answer.text()).toContain(String(first?.id));
  });
});

describe('nobody connects what they may not', () => {
  it.each(['', 'acme.zendesk.com/', 'acme@evil.test', '..', 'a', 'acme/x', 'acme:8080', '-acme'])(
    'the account %j is none, and nothing is sent anywhere',
    async (account) => {
      const answer = await service.fetch(
        new Request(`https://support.test/connect?account=${encodeURIComponent(account)}`),
      );
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
      expect(site.sent).toEqual([]);
    },
  );

  it('an answer belongs to the browser that asked: in another one it is refused, and in the same one it is good once', async () => {
    const victim = browserOf('app@acme.test');
    const attacker = browserOf('app@acme.test');
    const asked = await attacker.visit('/connect?account=acme');
    const back = new URL(await attacker.decide(asked.headers.get('location') ?? '', 'allow'));
    await victim.visit('/connect?account=acme');
    const answer = await victim.visit(`${back.pathname}${back.search}`);
    expect(answer.status).toBe(400);
    expect(await tokensOf('acme')).toBeNull();
    expect((await attacker.visit(`${back.pathname}${back.search}`)).status).toBe(200);
    expect((await attacker.visit(`${back.pathname}${back.search}`)).status).toBe(400);
  });

  it.each([
    ['no state', ''],
    ['a state of somebody’s making', 'eyJhbGciOiJub25lIn0.eyJhY2NvdW50IjoiYWNtZSJ9.'],
  ])('%s is refused', async (_, state) => {
    const browser = browserOf('app@acme.test');
    await browser.visit('/connect?account=acme');
    expect((await browser.visit(`/connect/callback?code=guessed&state=${state}`)).status).toBe(400);
    expect(site.sent).toEqual([]);
  });

  it('ten minutes are enough to sign in; after that it is begun anew', async () => {
    const browser = browserOf('app@acme.test');
    const asked = await browser.visit('/connect?account=acme');
    await site.clock.advanceTo(site.clock.now() + 10 * MINUTE);
    const back = new URL(await browser.decide(asked.headers.get('location') ?? '', 'allow'));
    expect((await browser.visit(`${back.pathname}${back.search}`)).status).toBe(400);
  });

  it('the verifier of the code (PKCE) is in no address, and a code without it is worth nothing', async () => {
    const browser = browserOf('app@acme.test');
    const asked = new URL((await browser.visit('/connect?account=acme')).headers.get('location') ?? '');
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    const back = new URL(await browser.decide(asked.href, 'allow'));
    const stolen = await site.cloud('acme').fetch(
      new Request('https://acme.zendesk.com/oauth/tokens', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{
            grant_type: 'authorization_code',
            client_id: 'zdg-support-process',
            code: back.searchParams.get('code'),
          },
          ...{
            client_secret: 'the secret of the global client',
            redirect_uri: 'https://support.test/connect/callback',
          },
        }),
      }),
    );
    expect(stolen.status).toBe(400);
  });
});

describe('tokens that run out', () => {
  it('are renewed before they do, once for all who call at the time', async () => {
    const secret = secretIn(await (await browserOf('app@acme.test').connect()).text());
    const before = await tokensOf('acme');
    site.sent.length = 0;
    await site.clock.advanceTo(site.clock.now() + 2 * DAY - MINUTE);
    await Promise.all([service.drain(), ring(secret), ring(secret)]);
    expect(renewals()).toBe(1);
    const after = await tokensOf('acme');
    expect(after?.tokens.access).not.toBe(before?.tokens.access);
    expect(site.sent.filter(({ url }) => url.includes('/api/')).length).toBeGreaterThan(0);
  });

  it('are renewed when Zendesk refuses them, and the request is made again', async () => {
    const secret = secretIn(await (await browserOf('app@acme.test').connect()).text());
    site.cloud('acme').failNext({ method: 'GET', path: /records$/, status: 401 });
    site.sent.length = 0;
    const rung = await ring(secret);
    expect([rung.status, renewals()]).toEqual([204, 1]);
  });

  it('that Zendesk takes no more end the connection until an administrator connects again', async () => {
    await browserOf('app@acme.test').connect();
    const cloud = site.cloud('acme');
    const state = cloud.dump();
    cloud.restore({ ...state, oauthTokens: {} });
    await site.clock.advanceTo(site.clock.now() + HOUR);
    await service.drain();
    expect(await tokensOf('acme')).toMatchObject({ lost: true });
    site.sent.length = 0;
    await site.clock.advanceTo(site.clock.now() + HOUR);
    await service.drain();
    expect(renewals()).toBe(0);
    expect((await browserOf('app@acme.test').connect()).status).toBe(200);
    expect(await tokensOf('acme')).toMatchObject({ lost: false });
  });

  it('stay as they are where Zendesk does not answer the renewal: the next try has them', async () => {
    await browserOf('app@acme.test').connect();
    const before = await tokensOf('acme');
    site.intercept = async ({ url }) => (url.endsWith('/oauth/tokens') ? new Response('', { status: 503 }) : null);
    await site.clock.advanceTo(site.clock.now() + 2 * DAY);
    await service.drain();
    expect(await tokensOf('acme')).toEqual(before);
    site.intercept = null;
    await site.clock.advanceTo(site.clock.now() + HOUR);
    await service.drain();
    expect((await tokensOf('acme'))?.tokens.access).not.toBe(before?.tokens.access);
  });
});

describe('secrets at rest', () => {
  it('neither tokens nor shared secret stand in the database', async () => {
    const secret = secretIn(await (await browserOf('app@acme.test').connect()).text());
    const rows = JSON.stringify(await site.database.tables.selectFrom('connection').selectAll().execute());
    const { tokens } = (await tokensOf('acme'))!;
    for (const kept of [secret, tokens.access, tokens.refresh!]) expect(rows).not.toContain(kept);
  });

  it('are sealed anew at the start after a new key, and the old key is not needed from then on', async () => {
    const secret = secretIn(await (await browserOf('app@acme.test').connect()).text());
    await service.stop();
    const rotating = await begin({ keys: [KEYS.second, KEYS.first] });
    await rotating.stop();
    const later = await begin({ keys: [KEYS.second] });
    expect((await health('acme', secret, later)).status).toBe(200);
  });

  it('an account whose key is gone holds up no other, nor the start', async () => {
    await browserOf('app@acme.test').connect();
    await service.stop();
    const without = await begin({ keys: [KEYS.second] });
    expect((await browserOf('app@globex.test', without).connect()).status).toBe(200);
  });
});

describe('an account that is disconnected', () => {
  const asks = (token: string) =>
    service.fetch(
      new Request('https://support.test/admin/acme/disconnect', {
        ...{ method: 'POST', headers: { authorization: `Bearer ${token}` } },
      }),
    );
  const tokenOf = (email: string) => {
    const cloud = site.cloud('acme');
    const user = Object.values(cloud.dump().users).find((one) => one.email === email);
    return cloud.seed.addOAuthToken(user?.id ?? 0);
  };

  it('is forgotten, and Zendesk forgets its tokens; an agent cannot ask for it', async () => {
    const secret = secretIn(await (await browserOf('app@acme.test').connect()).text());
    const { tokens } = (await tokensOf('acme'))!;
    expect((await asks(tokenOf('agent@acme.test'))).status).toBe(403);
    expect((await asks(tokenOf('boss@acme.test'))).status).toBe(204);
    expect(await tokensOf('acme')).toBeNull();
    expect(Object.values(site.cloud('acme').dump().oauthTokens).map(({ token }) => token)).not.toContain(tokens.access);
    expect((await health('acme', secret)).status).toBe(401);
    expect(await site.database.tables.selectFrom('policy').selectAll().execute()).toEqual([]);
  });
});
