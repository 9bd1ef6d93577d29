import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../core';
import type { PreviewPage } from '../../../jira-plugin/resolvers/preview';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { HOUR, MINUTE, MONDAY, openSite, report, writesSince } from '../example-site';

const faster = {
  ...defaultPolicy,
  severities: {
    ...defaultPolicy.severities,
    2: { ...defaultPolicy.severities[2], firstResponse: { target: '30m', basis: 'business' } },
  },
};

const ask = async (driver: JiraDriver, payload: object, who = 'admin'): Promise<PreviewPage> =>
  (await driver.site.host.invokeResolver('jira:adminPage', 'admin', 'previewPolicy', payload, {
    accountId: driver.town.user(who).accountId,
    accountType: 'licensed',
  })) as PreviewPage;

async function allPages(driver: JiraDriver, which: 'open' | 'closed'): Promise<PreviewPage[]> {
  const pages = [await ask(driver, { policy: faster, which })];
  for (let page = pages[0]!; page.pageToken; pages.push(page)) {
    await driver.advanceTo(driver.site.clock.now() + 3 * MINUTE);
    page = await ask(driver, { policy: faster, which, minutes: page.minutes, pageToken: page.pageToken });
  }
  return pages;
}

describe('what saving a policy would do to the site’s incidents', () => {
  it('comes ten at a time, each incident once, by both ways of judging; nothing is written', async () => {
    const driver = await openSite();
    for (let n = 0; n < 13; n++) await report(driver, { as: `I${n}`, subject: `Matter ${n}` });
    await driver.perform({ at: MONDAY, do: 'close', on: 'I0', by: 'agent', text: '' });
    await driver.advanceTo(MONDAY + HOUR);
    const since = driver.site.host.log.length;
    const open = await allPages(driver, 'open');
    expect(open.map(({ all, comparison, anew }) => [all, comparison.length, anew.length])).toEqual([
      [12, 10, 10],
      [12, 2, 2],
    ]);
    const numbers = open.flatMap(({ anew }) => anew.map(({ number }) => number));
    expect(new Set(numbers).size).toBe(12);
    expect(open[0]!.keys[numbers[0]!]).toBe(`SUP-${numbers[0]}`);
    expect(open[0]!.anew[0]).toMatchObject({
      severity: 2,
      clocks: [{ clock: 'firstResponse', to: { state: 'breached' } }],
    });
    const [closed, ...more] = await allPages(driver, 'closed');
    expect(more).toEqual([]);
    expect(closed).toMatchObject({ all: 1, anew: [], unread: 0 });
    expect(closed!.comparison).toMatchObject([{ number: numbers.includes('40100') ? '' : '40100', open: false }]);
    expect(writesSince(driver, since).filter(({ path }) => !path.includes('approximate-count'))).toEqual([]);
  });

  it('is nothing where the process was never switched on', async () => {
    const driver = await openSite();
    const { authorization } = driver.town.user('admin');
    const path = '/rest/api/3/project/SUP/properties/support-process.switch';
    await driver.site.request(authorization, 'DELETE', path);
    await driver.town.admin('setup', { projectKey: 'SUP' });
    await driver.site.settle();
    expect(await ask(driver, { policy: faster, which: 'open' })).toMatchObject({ all: 0, comparison: [], anew: [] });
  });

  it('holds only incidents that the administrator may see in Jira', async () => {
    const driver = await openSite();
    await report(driver);
    const { site, town } = driver;
    const far = site.cloud.seed.addUser({ email: 'far@vendor.test', displayName: 'Fay', kind: 'admin' });
    town.register.users.set('far', far);
    const { authorization } = town.user('admin');
    const roles = (await site.request(authorization, 'GET', '/rest/api/3/role')) as { id: number; name: string }[];
    const { id } = roles.find(({ name }) => name === 'Administrators')!;
    await site.request(authorization, 'DELETE', `/rest/api/3/project/SUP/role/${id}?user=${far.accountId}`);
    expect(await ask(driver, { policy: faster, which: 'open' }, 'far')).toMatchObject({ all: 0, anew: [] });
    expect(await ask(driver, { policy: faster, which: 'open' })).toMatchObject({ all: 1, anew: [{ number: '40100' }] });
  });

  it('is refused for a policy that is none, with every fault', async () => {
    const driver = await openSite();
    const answer = await ask(driver, { policy: { ...faster, warnAt: [2] }, which: 'open' });
    expect(answer).toMatchObject({
      refused: { code: 'policy-faulty', faults: [{ path: expect.arrayContaining(['warnAt']) }] },
    });
  });
});
