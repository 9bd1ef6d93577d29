import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, MONDAY, openSite, report } from './example-site';

const off = { projectKey: 'SUP', on: false };
const on = { projectKey: 'SUP', on: true };

describe('the switch of a project', () => {
  it('while it is off, nothing is judged and nobody is told', async () => {
    const driver = await openSite();
    await driver.town.admin('turnSwitch', off);
    await report(driver);
    await driver.advanceTo(MONDAY + HOUR);
    const { cloud, host } = driver.site;
    expect(cloud.dump().issues['10000']?.comments).toEqual([]);
    expect(host.queued()).toEqual([]);
    expect(await driver.town.ask('agent', 'act', { act: { type: 'reply', text: 'Hi' } }, 'SUP-40100')).not.toBeNull();
  });

  it('on again, what came in meanwhile is taken up, with its instants', async () => {
    const driver = await openSite();
    await driver.town.admin('turnSwitch', off);
    await report(driver);
    await driver.advanceTo(MONDAY + 10 * MINUTE);
    await driver.town.admin('turnSwitch', on);
    await driver.advanceTo(MONDAY + 11 * MINUTE);
    expect(await driver.observe('A')).toMatchObject({
      status: 'New',
      sent: [{ kind: 'acknowledgement', to: 'customer' }],
    });
  });

  it('what was reported before it was switched on for the first time stays as it is', async () => {
    const driver = await openSite();
    const { cloud, clock } = driver.site;
    await driver.town.admin('turnSwitch', off);
    await report(driver);
    const project = Object.values(cloud.dump().projects)[0]!;
    const later = MONDAY + 5 * MINUTE;
    const value = { on: false, since: later };
    const path = `/rest/api/3/project/${project.key}/properties/support-process.switch`;
    await driver.site.request(driver.town.user('admin').authorization, 'PUT', path, value);
    await driver.advanceTo(later);
    await driver.town.admin('setup', { projectKey: 'SUP' });
    await driver.site.settle();
    await driver.town.admin('turnSwitch', on);
    await driver.advanceTo(later + HOUR);
    expect(clock.now()).toBe(later + HOUR);
    expect(cloud.dump().issues['10000']?.comments).toEqual([]);
    await report(driver, { as: 'B' });
    expect(await driver.observe('B')).toMatchObject({ sent: [{ kind: 'acknowledgement', to: 'customer' }] });
  });

  it('stands in Jira: after a loss of everything stored, setup finds it as it was', async () => {
    const driver = await openSite();
    driver.site.host.wipeStorage();
    await driver.town.admin('setup', { projectKey: 'SUP' });
    await driver.site.settle();
    const { accountId } = driver.town.user('admin');
    const caller = { accountId, accountType: 'licensed' } as const;
    const state = await driver.site.host.invokeResolver('jira:adminPage', 'admin', 'setupState', {}, caller);
    expect(state).toMatchObject({ project: { key: 'SUP', on: true, since: MONDAY } });
  });

  it('is not there before setup went through', async () => {
    const driver = await openSite();
    expect(await driver.town.ask('admin', 'turnSwitch', { projectKey: 'OTHER', on: true })).toBe(
      'The process is not set up in this project. Set it up first.',
    );
  });
});
