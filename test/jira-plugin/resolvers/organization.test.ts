import { describe, expect, it } from 'vitest';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { MINUTE, MONDAY, openSite, report, writesSince } from '../example-site';

const EVERYBODY = ['agent', 'engineer', 'supervisor', 'manager', 'admin', 'ann@acme.test', 'zed@home.test'] as const;
const AGREEMENT = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

/** As the organization's panel asks; Forge gives the organization's id as a number. */
const ask = (driver: JiraDriver, who: string, call = 'organization', payload: object = {}, organization = 'Acme') =>
  driver.site.host.invokeResolver('jiraServiceManagement:organizationPanel', 'organization', call, payload, {
    accountId: driver.town.user(who).accountId,
    accountType: who.includes('@') ? 'customer' : 'licensed',
    extension: {
      organization: { id: organization === 'Acme' ? Number(driver.town.organization('Acme')) : organization },
      project: { id: 10_000, key: 'SUP' },
    },
  });

async function accountOf(driver: JiraDriver, email: string): Promise<string> {
  return driver.town.user(email).accountId;
}

describe('what the organization’s panel is drawn from', () => {
  it('is its agreement, its people with whether they may report, and what is held because of them (F1, F2)', async () => {
    const driver = await openSite();
    await report(driver, { by: 'bob@acme.test' });
    await driver.advanceTo(MONDAY + MINUTE);
    const since = driver.site.host.log.length;
    const bob = { id: await accountOf(driver, 'bob@acme.test'), name: 'Bob', mayReport: false };
    expect(await ask(driver, 'manager')).toMatchObject({
      ok: true,
      state: 'organization',
      organization: { name: 'Acme' },
      agreement: AGREEMENT,
      members: [{ name: 'Ann', mayReport: true }, bob],
      held: [{ number: '40100', reporter: bob, reportedAt: MONDAY }],
      keys: { '40100': 'SUP-40100' },
      mayChange: true,
    });
    const asked = driver.site.host.log
      .slice(since)
      .flatMap(({ requests }) => requests.filter(({ to }) => to === 'jira'));
    expect(asked.map(({ path }) => path.replace(/\?.*$/, '').replace(/\d+/, 'N')).sort()).toEqual([
      '/rest/api/N/search/jql',
      '/rest/servicedeskapi/organization/N',
      '/rest/servicedeskapi/organization/N/property/support-process.facts',
      '/rest/servicedeskapi/organization/N/user',
    ]);
  });

  it('is for those who work in support; managers and administrators may change it', async () => {
    const driver = await openSite();
    const may = [];
    for (const who of EVERYBODY) {
      const answer = (await ask(driver, who)) as { ok?: boolean; mayChange?: boolean };
      if (answer.ok) may.push([who, answer.mayChange]);
    }
    expect(may).toEqual([
      ['agent', false],
      ['engineer', false],
      ['supervisor', false],
      ['manager', true],
      ['admin', true],
    ]);
  });

  it('is the organization beside which the panel stands, whatever the payload says', async () => {
    const driver = await openSite();
    expect(await ask(driver, 'manager', 'organization', { organizationId: '1' })).toHaveProperty('refused');
    expect(await ask(driver, 'manager', 'organization', {}, '99')).toEqual({ ok: true, state: 'no-organization' });
    const payload = { organizationId: '99', agreement: null };
    expect(await ask(driver, 'manager', 'setAgreement', payload)).toEqual({ ok: true });
    expect(await ask(driver, 'manager')).toMatchObject({ agreement: null });
  });
});

describe('a change that was decided by what is no longer so', () => {
  it('writes nothing: dates that somebody else changed, a right that somebody else gave', async () => {
    const driver = await openSite();
    const renewed = { startsOn: '2027-01-01', endsOn: '2027-12-31' };
    const accountId = await accountOf(driver, 'bob@acme.test');
    expect(await ask(driver, 'manager', 'setAgreement', { agreement: renewed, known: AGREEMENT })).toEqual({
      ok: true,
    });
    const given = { accountId, representative: true, known: false };
    expect(await ask(driver, 'manager', 'setRepresentative', given)).toEqual({ ok: true });
    const since = driver.site.host.log.length;
    const late = { agreement: null, known: AGREEMENT };
    expect(await ask(driver, 'admin', 'setAgreement', late)).toEqual({ changed: '' });
    expect(await ask(driver, 'admin', 'setRepresentative', given)).toEqual({ changed: '' });
    expect(writesSince(driver, since)).toEqual([]);
  });

  it('and nobody is let report for an organization that they do not belong to (F2)', async () => {
    const driver = await openSite();
    const accountId = await accountOf(driver, 'zed@home.test');
    const since = driver.site.host.log.length;
    expect(await ask(driver, 'manager', 'setRepresentative', { accountId, representative: true })).toEqual({
      changed: '',
    });
    expect(writesSince(driver, since)).toEqual([]);
  });
});
