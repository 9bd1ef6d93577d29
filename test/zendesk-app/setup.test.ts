import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createConnection, createZendesk, type Zendesk } from '../../zendesk-app/client';
import { type SetUp, setUp, UnfitAppUser } from '../../zendesk-app/setup';
import { VirtualClock } from '../time/virtual-clock';
import { createZendeskCloud, type Exchange, type ZendeskCloud } from '../zendesk-cloud';
import { MONDAY } from './example';

const OPTIONS = { webhookEndpoint: 'https://support.test/webhooks/acme' };

describe('setup', () => {
  const traffic: Exchange[] = [];
  let cloud: ZendeskCloud;
  let app: Zendesk;
  let first: SetUp;
  const writes = () => traffic.filter(({ method }) => method !== 'GET');

  const as = (email: string) =>
    createZendesk(
      createConnection({
        origin: cloud.origin,
        credentials: { kind: 'token', email, token: 'token' },
        fetch: (input, init) => cloud.fetch(new Request(input, init)),
      }),
    );

  beforeAll(async () => {
    cloud = createZendeskCloud({
      clock: new VirtualClock(MONDAY),
      deliver: async () => new Response(),
      record: (exchange) => traffic.push(exchange),
    });
    cloud.seed.addApiToken('token');
    cloud.seed.addUser({ email: 'app@support.test', name: 'Support Process', role: 'admin' });
    cloud.seed.addUser({ email: 'agent@support.test', name: 'Agent', role: 'agent' });
    app = as('app@support.test');
    first = await setUp(app, OPTIONS);
  });

  it('writes nothing the second time, and finds the same', async () => {
    traffic.length = 0;
    expect(await setUp(app, { ...OPTIONS, silenced: first.silenced })).toEqual(first);
    expect(writes()).toEqual([]);
  });

  it('mends what somebody changed, and only that', async () => {
    const trigger = Object.values(cloud.dump().triggers).find(
      ({ title }) => title === 'Support Process: look at the ticket',
    );
    await app.connection.call('PUT', `triggers/${trigger?.id}`, (await import('zod')).z.unknown(), {
      body: {
        trigger: { title: trigger?.title, active: false, conditions: trigger?.conditions, actions: trigger?.actions },
      },
    });
    traffic.length = 0;
    await setUp(app, OPTIONS);
    expect(writes().map(({ method, path }) => `${method} ${path}`)).toEqual([`PUT /api/v2/triggers/${trigger?.id}`]);
    expect(cloud.dump().triggers[trigger!.id]?.active).toBe(true);
  });

  it('gives every status of the process a custom status in its category', () => {
    const statuses = cloud.dump().customStatuses;
    const categories = Object.fromEntries(
      Object.entries(first.installation.statuses).map(([name, id]) => [name, statuses[id]?.status_category]),
    );
    expect(categories).toEqual({
      New: 'open',
      Open: 'open',
      'Customer Information Requested': 'pending',
      'Software Change Required': 'hold',
      'Resolved Pending Confirmation': 'solved',
      Closed: 'solved',
      'Verification Required': 'hold',
    });
    expect(statuses[first.installation.systemNew]).toMatchObject({ status_category: 'new', default: true });
  });

  it("switches Zendesk's own notices to the requester off, so that all mail carries the number (A4)", () => {
    const active = Object.values(cloud.dump().triggers).filter(({ active: on }) => on);
    const toRequester = active.filter(({ actions }) =>
      actions.some(
        ({ field, value }) => field === 'notification_user' && String([value].flat()[0]).startsWith('requester'),
      ),
    );
    expect(toRequester.map(({ title }) => title.startsWith('Support Process: '))).toEqual([true, true]);
  });

  it('switches the automation off that closes solved tickets without a notice (I3)', () => {
    const active = Object.values(cloud.dump().automations).filter(({ active: on }) => on);
    expect(active.map(({ title }) => title)).not.toContain('Close ticket 4 days after status is set to solved');
  });

  it('refuses a user who is no administrator', async () => {
    await expect(setUp(as('agent@support.test'), OPTIONS)).rejects.toThrow(UnfitAppUser);
  });

  afterAll(() => {
    traffic.length = 0;
  });
});
