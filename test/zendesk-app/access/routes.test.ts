import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropSharedDatabase } from '../../scenarios/zendesk/shared-database';
import { MINUTE } from '../example';
import { type Credential, credentialOf, SHOWN, type Shown } from './shown';
import { openTwoAccounts, type TwoAccounts } from './two-accounts';

type Row = Readonly<Record<Shown, number>>;

const everybody = (status: number): Row => Object.fromEntries(SHOWN.map((shown) => [shown, status])) as Row;
const onlyFor = (let_in: Partial<Row>, refused: number): Row => ({ ...everybody(refused), ...let_in });

/** Who knows the account's people by Zendesk's word: the end user is known, and refused as such. */
const staff = (agent: number, admin: number): Row =>
  onlyFor({ 'a customer’s token': 403, 'an agent’s token': agent, 'an admin’s token': admin }, 401);

/** Which route belongs to whom, and what everybody else is answered. A route without a row fails. */
const ROWS: Readonly<Record<string, Row>> = {
  // Anybody: whether the service is up, and nothing else.
  'GET /health': everybody(200),
  // The vendor's operators.
  'GET /metrics': onlyFor({ 'the metrics’ token': 200 }, 401),
  // Zendesk itself, by the signature of this account's webhooks.
  'POST /webhooks/:account': onlyFor({ 'a webhook': 200 }, 401),
  // The holder of a link. Whoever has none is told as little as whoever has an old one.
  'GET /links/:token': onlyFor({ 'a link': 200 }, 404),
  'POST /links/:token': onlyFor({ 'a link': 303 }, 404),
  // The account's own agents and administrators, by their own token of Zendesk.
  'GET /admin/:account/policies': staff(200, 200),
  'POST /admin/:account/policies': staff(403, 400),
  // This account is one of the configuration, so nobody disconnects it.
  'POST /admin/:account/disconnect': staff(403, 409),
  // The app's pages on this account, by a token that Zendesk signs for them.
  'POST /app/:account/ring': onlyFor({ 'a page': 204 }, 401),
  'POST /app/:account/repair': onlyFor({ 'a page': 204 }, 401),
  'GET /app/:account/health': onlyFor({ 'a page': 200 }, 401),
  // Whoever connects shows Zendesk who they are; without that there is nothing to see.
  'GET /connect': everybody(409),
  'GET /connect/callback': everybody(400),
};

let world: TwoAccounts;
const shown = new Map<Shown, Credential>();
beforeAll(async () => {
  world = await openTwoAccounts();
  for (const one of SHOWN) shown.set(one, await credentialOf(one, world));
});
afterAll(async () => {
  await world.stop();
  await dropSharedDatabase();
});

/** All but what stands before several routes. */
const routes = () => {
  const named = world.driver.site.service.routes.filter(
    ({ method, path }) => !(method === 'ALL' && path.endsWith('/*')),
  );
  return [...new Set(named.map(({ method, path }) => `${method} ${path}`))].sort();
};

/** Shows it at this route. */
function show({ bearer, link, delivery }: Credential, route: string, account: string): Promise<Response> {
  const [method = '', path = ''] = route.split(' ');
  const at = path.replace(':account', account).replace(':token', link ?? 'guessed');
  const query = path === '/connect' ? `?account=${account}` : '';
  const form = path.startsWith('/links/') ? new URLSearchParams({ act: 'supervisor', text: '' }) : undefined;
  const body = method === 'POST' ? (delivery?.body ?? form) : undefined;
  return world.driver.site.visit(`${at}${query}`, {
    method,
    headers: { ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }), ...delivery?.headers },
    ...(body === undefined ? {} : { body }),
  });
}

describe('who is let in where', () => {
  it('every route of the service has a row, and every row a route', () => {
    expect(routes()).toEqual(Object.keys(ROWS).sort());
  });

  it.each(Object.keys(ROWS))(
    '%s: each gets what the row says, and who is not let in hears nothing but that',
    async (route) => {
      const answers = new Map<Shown, number>();
      for (const one of SHOWN) {
        const answer = await show(shown.get(one) ?? {}, route, world.driver.site.account);
        answers.set(one, answer.status);
        const text = await answer.text();
        if (answer.status === 401 && text !== '') expect([one, text]).toEqual([one, '{"error":"unauthorized"}']);
      }
      expect(Object.fromEntries(answers)).toEqual(ROWS[route]);
    },
  );

  it('an account that there is not is answered as one that one may not see', async () => {
    for (const route of routes().filter((one) => one.includes(':account')))
      for (const one of SHOWN) {
        const answer = await show(shown.get(one) ?? {}, route, 'nobody');
        expect([route, one, answer.status]).toEqual([route, one, 401]);
      }
  });
});

describe('a genuine webhook that somebody sends again', () => {
  it.each([
    ['as it was', {}],
    ['under another invocation’s name, which nobody signs', { 'x-zendesk-webhook-invocation-id': 'another' }],
  ])('%s changes nothing', async (_, headers) => {
    const { site } = world.driver;
    await site.settle();
    const { tickets, audits } = site.town.cloud.dump();
    const { delivery } = await credentialOf('a webhook', world);
    if (!delivery) throw new Error('No delivery');
    for (const again of [{}, headers])
      await show(
        { delivery: { ...delivery, headers: { ...delivery.headers, ...again } } },
        'POST /webhooks/:account',
        site.account,
      );
    await site.settle();
    const after = site.town.cloud.dump();
    expect([after.tickets, after.audits]).toEqual([tickets, audits]);
  });

  it('says to whom it belongs by its signature: nothing of the other account is touched', async () => {
    const { site } = world.driver;
    const { delivery } = await credentialOf('a webhook', world);
    const answer = await show({ ...(delivery ? { delivery } : {}) }, 'POST /webhooks/:account', world.other);
    expect(answer.status).toBe(401);
    expect(await site.service.nextDue()).toBeGreaterThan(site.now() + MINUTE);
  });
});
