import { afterEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../zendesk-app/service/database/database';
import { openDatabase } from '../../../zendesk-app/service/database/database';
import type { Service } from '../../../zendesk-app/service/service';
import { DAY, MINUTE } from '../example';
import { Browser, OAuthSite } from './oauth-site';
import { pageToken } from './page-token';
import { ringFromPage, turnSwitch } from './turn-switch';

const url = process.env.DATABASE_URL;
const schema = `sp_processes_${process.pid}`;
/** Without a server there is one process alone: the embedded database has no second door. CI runs this with its PostgreSQL. */
const why = url ? '' : ' (not run: DATABASE_URL names no PostgreSQL)';

const databases: Database[] = [];
const services: Service[] = [];
const secretIn = (page: string): string => /<textarea[^>]*>([\w-]{43})<\/textarea>/.exec(page)?.[1] ?? '';

/** Two services, each with connections of its own to one database, as two processes have them; acme is connected and switched on in the first. */
async function two() {
  for (let at = 0; at < 2; at += 1) databases.push(await openDatabase({ ...(url ? { url } : {}), schema }));
  const site = new OAuthSite(databases[0]!);
  const one = site.service();
  const other = site.service({ database: databases[1]! });
  services.push(one, other);
  await one.start();
  await other.start();
  let bells = 0;
  const cloud = site.cloud('acme', (request) => {
    bells += 1;
    return (bells % 2 === 0 ? one : other).fetch(request);
  });
  const page = await (await new Browser(one, cloud, 'app@acme.test').connect()).text();
  const secret = secretIn(page);
  expect(await turnSwitch({ cloud, service: one, secret, now: site.clock.now() }, true)).toBe(204);
  return { site, one, other, cloud, secret };
}

afterEach(async () => {
  for (const service of services.splice(0)) await service.stop();
  await databases[0]?.drop();
  for (const database of databases.splice(0)) await database.close();
});
describe.skipIf(!url)(`two services on one PostgreSQL${why}`, () => {
  it('share the work, and nobody is told anything twice', async () => {
    const { site, one, other, cloud } = await two();
    cloud.seed.addUser({ email: 'ann@customer.test', name: 'Ann' });
    for (let report = 1; report <= 24; report += 1)
      cloud.people.customerRequests('ann@customer.test', { subject: `Broken ${report}`, comment: { body: 'It is.' } });
    await site.clock.advanceTo(site.clock.now());
    const worked = new Map<string, Set<string>>([
      ['one', new Set()],
      ['other', new Set()],
    ]);
    site.by = (service, { url: address }) => {
      const [, ticket] = /tickets\/(\d+)\/audits/.exec(address) ?? [];
      if (ticket) worked.get(service === one ? 'one' : 'other')?.add(ticket);
    };
    for (let round = 0; round < 4; round += 1) {
      await Promise.all([one.drain(), other.drain()]);
      await site.clock.advanceTo(site.clock.now());
    }
    expect(worked.get('one')?.size).toBeGreaterThan(0);
    expect(worked.get('other')?.size).toBeGreaterThan(0);
    const subjects = cloud.mails.filter(({ to }) => to === 'ann@customer.test').map(({ ticketId }) => ticketId);
    expect([...subjects].sort()).toEqual([...new Set(subjects)].sort());
    expect(subjects).toHaveLength(24);
  });

  it('an account connected in one is at work in the other at once, with the policy of now', async () => {
    const { site, other, secret } = await two();
    const authorization = `Bearer ${await pageToken('acme', site.clock.now(), { secret })}`;
    const answer = await other.fetch(
      new Request('https://support.test/app/acme/health', { headers: { authorization } }),
    );
    expect(await answer.json()).toMatchObject({ policyVersion: 1 });
  });

  it('a token that runs out is renewed by one of them; the other takes what it got', async () => {
    const { site, one, other, secret } = await two();
    const ring = (service: Service) => ringFromPage({ service, secret, now: site.clock.now() });
    expect([await ring(one), await ring(other)]).toEqual([204, 204]);
    site.sent.length = 0;
    await site.clock.advanceTo(site.clock.now() + 2 * DAY - MINUTE);
    expect(await Promise.all([ring(one), ring(other), ring(one), ring(other)])).toEqual([204, 204, 204, 204]);
    expect(site.sent.filter(({ url: address }) => address.endsWith('/oauth/tokens'))).toHaveLength(1);
  });

  it('one of them sweeps an account at a time; a disconnected one is closed in both', async () => {
    const { site, one, other, cloud, secret } = await two();
    await other.drain();
    site.sent.length = 0;
    await site.clock.advanceTo(site.clock.now() + 10 * MINUTE);
    await Promise.all([one.drain(), other.drain()]);
    expect(site.sent.filter(({ url: address }) => address.includes('incremental/tickets'))).toHaveLength(1);
    const boss = Object.values(cloud.dump().users).find(({ email }) => email === 'boss@acme.test');
    const headers = { authorization: `Bearer ${cloud.seed.addOAuthToken(boss?.id ?? 0)}` };
    await one.fetch(new Request('https://support.test/admin/acme/disconnect', { method: 'POST', headers }));
    await site.clock.advanceTo(site.clock.now() + 10 * MINUTE);
    await other.drain();
    const authorization = `Bearer ${await pageToken('acme', site.clock.now(), { secret })}`;
    const asked = new Request('https://support.test/app/acme/health', { headers: { authorization } });
    expect((await other.fetch(asked)).status).toBe(401);
  });
});
