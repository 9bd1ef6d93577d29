import { describe, expect, it } from 'vitest';
import type { ReportFormAnswer } from '../../../jira-plugin/resolvers/report-form';
import type { Result } from '../../../jira-plugin/resolvers/result';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { MINUTE, MONDAY, openSite, writesSince } from '../example-site';

const CREATE = 'jiraServiceManagement:portalRequestCreatePropertyPanel';

async function ask(driver: JiraDriver, who: string | null, typeId: unknown = Number(driver.town.requestType)) {
  return (await driver.site.host.invokeResolver(
    CREATE,
    'report',
    'reportForm',
    {},
    {
      ...(who === null ? {} : { accountId: driver.town.user(who).accountId }),
      accountType: who === null ? 'anonymous' : who.includes('@') ? 'customer' : 'licensed',
      extension: { portal: { id: 1 }, request: { typeId } },
    },
  )) as Result<ReportFormAnswer>;
}

describe('the questions for a report', () => {
  it.each([
    ['ann@acme.test', { name: 'Ann', organization: 'Acme', isEntitled: true }],
    ['bob@acme.test', { name: 'Bob', organization: 'Acme', isEntitled: false }],
    ['zed@home.test', { name: 'Zed', organization: null, isEntitled: false }],
    ['agent', { name: 'agent', organization: null, isEntitled: false }],
    [null, { name: null, organization: null, isEntitled: false }],
  ] as const)('know of %s their own name and standing, and of nobody else (F1, F2)', async (who, reporter) => {
    const driver = await openSite();
    const since = driver.site.host.log.length;
    const answer = await ask(driver, who);
    expect(answer).toMatchObject({ state: 'form', now: MONDAY });
    expect(answer).toHaveProperty('reporter', reporter);
    expect(Object.keys(answer).sort()).toEqual(['now', 'ok', 'policy', 'reporter', 'state']);
    expect(writesSince(driver, since)).toEqual([]);
  });

  it('ask nothing of a stranger’s Jira: a portal that is open to everybody costs no request', async () => {
    const driver = await openSite();
    const since = driver.site.host.log.length;
    await ask(driver, null);
    const asked = driver.site.host.log
      .slice(since)
      .flatMap(({ requests }) => requests.filter(({ to }) => to === 'jira'));
    expect(asked).toEqual([]);
  });

  it('see that an agreement has ended (F1)', async () => {
    const driver = await openSite();
    const agreement = { startsOn: '2025-01-01', endsOn: '2026-03-01' };
    await driver.town.admin('setAgreement', { organizationId: driver.town.organization('Acme'), agreement });
    await driver.advanceTo(MONDAY + MINUTE);
    expect(await ask(driver, 'ann@acme.test')).toMatchObject({ reporter: { organization: 'Acme', isEntitled: false } });
  });

  it.each([999, '', null, { id: 1 }])('are none in a form of another kind: %j', async (typeId) => {
    expect(await ask(await openSite(), 'ann@acme.test', typeId)).toEqual({ ok: true, state: 'none' });
  });

  it('are none where the process is switched off', async () => {
    const driver = await openSite();
    await driver.town.admin('turnSwitch', { projectKey: 'SUP', on: false });
    expect(await ask(driver, 'ann@acme.test')).toEqual({ ok: true, state: 'none' });
  });
});
