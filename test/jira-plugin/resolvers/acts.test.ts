import { describe, expect, it } from 'vitest';
import type { Act } from '../../../core';
import { ACT } from '../../../jira-plugin/property-keys';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { continueFrom, MINUTE, MONDAY, openSite, report, writesSince } from '../example-site';

const STAFF = ['agent', 'engineer', 'supervisor', 'manager', 'admin'] as const;
const CUSTOMERS = ['ann@acme.test', 'bob@acme.test'] as const;
const EVERYBODY = [...STAFF, ...CUSTOMERS, 'zed@home.test'] as const;

interface Row {
  readonly act: Act;
  readonly by: readonly string[];
}

/** Who may do what where nothing else is against it. */
const ROWS: readonly Row[] = [
  { act: { type: 'call-logged', reached: true, text: '' }, by: STAFF },
  { act: { type: 'severity-set', to: 1, reason: '' }, by: STAFF },
  { act: { type: 'priority-set', to: 'low', reason: '' }, by: STAFF },
  { act: { type: 'status-set', to: 'Open', reason: '' }, by: STAFF },
  { act: { type: 'closed', text: '' }, by: STAFF },
  { act: { type: 'escalated', reason: '', collaborators: [] }, by: STAFF },
  { act: { type: 'session-held', with: 'Ann', minutes: 10 }, by: STAFF },
  { act: { type: 'resolution-confirmed', text: '' }, by: CUSTOMERS },
  { act: { type: 'supervisor-requested', text: '' }, by: [...STAFF, ...CUSTOMERS] },
];

async function mayAct(driver: JiraDriver, by: string, act: Act): Promise<boolean> {
  return (await driver.town.ask(by, 'act', { act }, 'SUP-40100')) === null;
}

describe.each(ROWS)('$act.type', ({ act, by }) => {
  it(`is for ${by.length} of ${EVERYBODY.length}`, async () => {
    const start = await openSite();
    await report(start);
    const snapshot = start.snapshot();
    const allowed = [];
    for (const who of EVERYBODY) {
      const driver = await continueFrom(snapshot);
      if (await mayAct(driver, who, act)) allowed.push(who);
    }
    expect(allowed).toEqual(EVERYBODY.filter((who) => by.includes(who)));
  });
});

describe('an act', () => {
  it('is written once, as the agent who does it, with its record', async () => {
    const driver = await openSite();
    await report(driver);
    const since = driver.site.host.log.length;
    await driver.town.ask('agent', 'act', { act: { type: 'call-logged', reached: true, text: 'Spoke.' } }, 'SUP-40100');
    expect(writesSince(driver, since)).toHaveLength(1);
    expect(driver.site.cloud.dump().issues['10000']?.comments.at(-1)).toMatchObject({
      author: driver.town.user('agent').accountId,
      properties: { [ACT]: { act: { type: 'call-logged' } }, 'sd.public.comment': { internal: true } },
    });
  });

  it('of a customer is written by the app, which names them', async () => {
    const driver = await openSite();
    await report(driver);
    await driver.town.ask(
      'bob@acme.test',
      'act',
      { act: { type: 'supervisor-requested', text: 'Please.' } },
      'SUP-40100',
    );
    expect(driver.site.cloud.dump().issues['10000']?.comments.at(-1)).toMatchObject({
      author: driver.site.cloud.appAccountId,
      properties: { [ACT]: { customer: { accountId: driver.town.user('bob@acme.test').accountId } } },
    });
  });

  it('that is refused writes nothing and says why', async () => {
    const driver = await openSite();
    await report(driver);
    const since = driver.site.host.log.length;
    const act = { type: 'reply', response: { type: 'patch' }, text: 'Here.' };
    expect(await driver.town.ask('agent', 'act', { act }, 'SUP-40100')).toMatch(/instructions/i);
    expect(await driver.town.ask('agent', 'act', { act: { type: 'conquered' } }, 'SUP-40100')).not.toBeNull();
    expect(await driver.town.ask('agent', 'act', { act: { type: 'closed' } }, 'SUP-99999')).not.toBeNull();
    expect(writesSince(driver, since)).toEqual([]);
  });

  it('is found by the sweep when its panel died after writing it', async () => {
    const driver = await openSite();
    await report(driver);
    driver.site.host.crash = ({ moduleType, requests }) =>
      moduleType === 'jira:issuePanel' && requests.at(-1)?.method === 'POST' && requests.at(-1)?.as === 'user';
    await expect(
      driver.town.ask('agent', 'act', { act: { type: 'escalated', reason: 'Deep.', collaborators: [] } }, 'SUP-40100'),
    ).rejects.toThrow();
    driver.site.host.crash = null;
    await driver.advanceTo(MONDAY + 6 * MINUTE);
    expect(await driver.observe('A')).toMatchObject({ tier: 'product-support-engineer' });
  });

  it('is allowed to somebody whose role was given a moment ago (J3)', async () => {
    const driver = await openSite();
    await report(driver);
    await driver.town.ask('ann@acme.test', 'act', { act: { type: 'supervisor-requested', text: '' } }, 'SUP-40100');
    const { authorization } = driver.town.user('admin');
    const roles = (await driver.site.request(authorization, 'GET', '/rest/api/3/role')) as {
      id: number;
      name: string;
    }[];
    const { id } = roles.find(({ name }) => name === 'Support Supervisor')!;
    const acknowledged = { act: { type: 'supervisor-acknowledged', text: 'I am.' } };
    expect(await driver.town.ask('agent2', 'act', acknowledged, 'SUP-40100')).not.toBeNull();
    const user = [driver.town.user('agent2').accountId];
    await driver.site.request(authorization, 'POST', `/rest/api/3/project/SUP/role/${id}`, { user });
    await driver.advanceTo(MONDAY + MINUTE);
    expect(await driver.town.ask('agent2', 'act', acknowledged, 'SUP-40100')).toBeNull();
  });

  it('is allowed to those who hold their role through a group (F3)', async () => {
    const driver = await openSite();
    await report(driver, { by: 'zed@home.test' });
    const ask = (method: string, path: string, body?: unknown) =>
      driver.site.request(driver.town.user('admin').authorization, method, `/rest/api/3/${path}`, body);
    const { groupId } = (await ask('POST', 'group', { name: 'support-leads' })) as { groupId: string };
    await ask('POST', `group/user?groupId=${groupId}`, { accountId: driver.town.user('agent2').accountId });
    const roles = (await ask('GET', 'role')) as { id: number; name: string }[];
    const { id } = roles.find(({ name }) => name === 'Support Manager')!;
    await ask('POST', `project/SUP/role/${id}`, { groupId: [groupId] });
    await driver.advanceTo(MONDAY + MINUTE);
    const act = { type: 'entitlement-overridden', reason: 'They renew tomorrow.' };
    expect(await driver.town.ask('agent2', 'act', { act }, 'SUP-40100')).toBeNull();
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'New' });
  });

  it('takes nothing of who acts from the payload', async () => {
    const driver = await openSite();
    await report(driver);
    const customer = { accountId: driver.town.user('ann@acme.test').accountId };
    const payload = { act: { type: 'resolution-confirmed', text: '' }, customer, accountId: customer.accountId };
    expect(await driver.town.ask('zed@home.test', 'act', payload, 'SUP-40100')).not.toBeNull();
  });
});
