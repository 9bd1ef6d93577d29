import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Incident, type ReviewInput, review } from '../../../core';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { MINUTE, MONDAY, openSite, report, writesSince } from '../example-site';

const EVERYBODY = ['agent', 'engineer', 'supervisor', 'manager', 'admin', 'ann@acme.test', 'zed@home.test'] as const;

async function allowedTo(call: string, payload: (driver: JiraDriver) => object, issue?: string): Promise<string[]> {
  const allowed = [];
  for (const who of EVERYBODY) {
    const driver = await openSite();
    await report(driver);
    const since = driver.site.host.log.length;
    if ((await driver.town.ask(who, call, payload(driver), issue)) === null) allowed.push(who);
    else expect(writesSince(driver, since), who).toEqual([]);
  }
  return allowed;
}

describe('who may ask for what', () => {
  it.each([
    [
      'setAgreement',
      ['manager', 'admin'],
      (driver: JiraDriver) => ({ organizationId: driver.town.organization('Acme'), agreement: null }),
    ],
    [
      'setRepresentative',
      ['manager', 'admin'],
      (driver: JiraDriver) => ({ accountId: driver.town.user('bob@acme.test').accountId, representative: true }),
    ],
    [
      'organizationFacts',
      ['agent', 'engineer', 'supervisor', 'manager', 'admin'],
      (driver: JiraDriver) => ({ organizationId: driver.town.organization('Acme') }),
    ],
    ['savePolicy', ['admin'], () => ({ policy: defaultPolicy })],
    ['policies', ['admin'], () => ({})],
    ['previewPolicy', ['admin'], () => ({ policy: defaultPolicy, which: 'open' })],
    ['setup', ['admin'], () => ({ projectKey: 'SUP' })],
    ['setupResult', ['admin'], () => ({ projectKey: 'SUP' })],
    ['setupState', ['admin'], () => ({})],
    ['health', ['admin'], () => ({})],
    ['organizationList', ['admin'], () => ({})],
    ['organizationDetails', ['admin'], (driver: JiraDriver) => ({ ids: [driver.town.organization('Acme')] })],
    [
      'importAgreement',
      ['admin'],
      (driver: JiraDriver) => ({
        organizationId: driver.town.organization('Acme'),
        agreement: { startsOn: '2026-01-01', endsOn: '2027-12-31' },
        representatives: [],
      }),
    ],
    ['handTask', ['admin'], () => ({ projectKey: 'SUP', task: 'form', done: true })],
    ['undoSetup', [], () => ({ projectKey: 'SUP', step: 'fields' })],
    ['turnSwitch', ['admin'], () => ({ projectKey: 'SUP', on: false })],
    ['report', ['agent', 'engineer', 'supervisor', 'manager', 'admin'], () => ({ channel: 'phone', subject: 'Down' })],
    ['view', ['agent', 'engineer', 'supervisor', 'manager', 'admin', 'ann@acme.test'], () => ({}), 'SUP-40100'],
  ] as const)('%s: %j', async (call, allowed, payload, issue?: string) => {
    expect(await allowedTo(call, payload, issue)).toEqual(allowed);
  });

  it('nothing for somebody who is not logged in', async () => {
    const driver = await openSite();
    await report(driver);
    const answer = await driver.site.host.invokeResolver(
      'jira:issuePanel',
      'incident',
      'view',
      {},
      {
        extension: { issue: { key: 'SUP-40100' } },
      },
    );
    expect(answer).toHaveProperty('refused');
  });
});

describe('the view of an incident', () => {
  it('shows a customer what is theirs, and nothing that agents say among themselves', async () => {
    const driver = await openSite();
    await report(driver);
    const shown = await driver.site.host.invokeResolver(
      'jiraServiceManagement:portalRequestDetailPanel',
      'incident',
      'view',
      {},
      {
        accountId: driver.town.user('bob@acme.test').accountId,
        accountType: 'customer',
        extension: { request: { key: 'SUP-40100' } },
      },
    );
    expect(shown).toMatchObject({ ok: true, for: 'customer', incident: { number: '40100', severity: 2 } });
    const { incident } = shown as { incident: object };
    for (const key of ['steps', 'determination', 'collaborators', 'override', 'entitlementWarning']) {
      expect(incident).not.toHaveProperty(key);
    }
  });
});

describe('facts about an organization', () => {
  it('ring for the incidents that are held until they change (F3)', async () => {
    const driver = await openSite();
    await driver.town.admin('setAgreement', { organizationId: driver.town.organization('Acme'), agreement: null });
    await driver.advanceTo(MONDAY + MINUTE);
    await report(driver);
    expect(await driver.observe('A')).toMatchObject({ status: 'Verification Required', entitlement: 'no-agreement' });
    const agreement = { startsOn: '2026-03-01', endsOn: '2027-02-28' };
    await driver.advanceTo(MONDAY + 2 * MINUTE);
    await driver.town.admin('setAgreement', { organizationId: driver.town.organization('Acme'), agreement });
    await driver.site.settle();
    expect(await driver.observe('A')).toMatchObject({ status: 'New', entitlement: 'entitled' });
  });

  it('are found within the hour when a customer was added to an organization, of which Jira tells nobody (F1)', async () => {
    const driver = await openSite();
    await report(driver, { by: 'zed@home.test' });
    expect(await driver.observe('A')).toMatchObject({ entitlement: 'organization-unknown' });
    const { accountId } = driver.town.user('zed@home.test');
    const path = `/rest/servicedeskapi/organization/${driver.town.organization('Acme')}/user`;
    await driver.site.request(driver.town.user('admin').authorization, 'POST', path, { accountIds: [accountId] });
    await driver.town.admin('setRepresentative', { accountId, representative: true });
    await driver.advanceTo(MONDAY + 70 * MINUTE);
    expect(await driver.observe('A')).toMatchObject({ status: 'New', entitlement: 'entitled' });
  });
});

describe('a policy', () => {
  it('is refused with every fault at once, each with its place', async () => {
    const driver = await openSite();
    const policy = { ...defaultPolicy, warnAt: [2], closure: { ...defaultPolicy.closure, notice: 9 } };
    const refused = await driver.town.ask('admin', 'savePolicy', { policy });
    expect(refused).toMatch(/warnAt/);
    expect(refused).toMatch(/closure/);
  });

  it('is kept as one version more, with who saved it and when', async () => {
    const driver = await openSite();
    await driver.advanceTo(MONDAY + MINUTE);
    await driver.town.admin('savePolicy', { policy: { ...defaultPolicy, warnAt: [0.5] }, rejudgeOpen: true });
    const admin = driver.town.user('admin').accountId;
    const answer = await driver.site.host.invokeResolver(
      'jira:adminPage',
      'admin',
      'policies',
      {},
      { accountId: admin },
    );
    expect(answer).toMatchObject({
      versions: [
        { savedAt: MONDAY, rejudge: false, policy: { version: 2 } },
        { savedAt: MONDAY + MINUTE, by: admin, rejudge: true, policy: { version: 3, warnAt: [0.5] } },
      ],
    });
  });

  it('saved by two administrators in the same moment is two versions, or the slower one is told', async () => {
    const driver = await openSite();
    const save = (by: string, warn: number, base?: number) =>
      driver.site.host.invokeResolver(
        'jira:adminPage',
        'admin',
        'savePolicy',
        { policy: { ...defaultPolicy, warnAt: [warn] }, ...(base === undefined ? {} : { base }) },
        { accountId: driver.town.user(by).accountId, accountType: 'licensed' },
      );
    const unseen = await Promise.all([save('admin', 0.5), save('admin', 0.6)]);
    expect(unseen.map((saved) => (saved as { version: number }).version).sort()).toEqual([3, 4]);
    const seen = await Promise.all([save('admin', 0.7, 4), save('admin', 0.8, 4)]);
    expect(seen.map((saved) => (saved as { kind: string }).kind).sort()).toEqual(['outdated', 'saved']);
  });

  it('whose saving was interrupted before its count is there all the same', async () => {
    const driver = await openSite();
    const { host } = driver.site;
    const as = { accountId: driver.town.user('admin').accountId, accountType: 'licensed' } as const;
    host.crash = ({ requests }) => requests.filter(({ path }) => path === '/api/v1/set').length === 1;
    const half = host.invokeResolver('jira:adminPage', 'admin', 'savePolicy', { policy: defaultPolicy }, as);
    await expect(half).rejects.toThrow();
    host.crash = null;
    const next = await host.invokeResolver('jira:adminPage', 'admin', 'savePolicy', { policy: defaultPolicy }, as);
    expect(next).toMatchObject({ kind: 'saved', version: 4 });
    const answer = await host.invokeResolver('jira:adminPage', 'admin', 'policies', {}, as);
    expect(answer).toMatchObject({ versions: [{}, { policy: { version: 3 } }, { policy: { version: 4 } }] });
  });

  it('has every open incident looked at when they are judged anew, and no closed one', async () => {
    const driver = await openSite();
    for (let n = 0; n < 60; n++) await report(driver, { as: `I${n}`, subject: `Matter ${n}` });
    await driver.perform({ at: MONDAY, do: 'close', on: 'I0', by: 'agent', text: '' });
    await driver.advanceTo(MONDAY + 30 * MINUTE);
    const bells = () => driver.site.host.dump().kvs['entity:bell'] ?? [];
    await driver.town.admin('savePolicy', { policy: { ...defaultPolicy, warnAt: [0.5] }, rejudgeOpen: true });
    await driver.site.settle();
    const rung = bells().map(({ json }) => JSON.parse(json));
    expect(rung.every(({ reason }) => reason === 're-judged')).toBe(true);
    expect(new Set(rung.map(({ issueId }) => issueId)).size).toBe(59);
    await driver.advanceTo(MONDAY + 31 * MINUTE);
    expect(bells()).toEqual([]);
  });
});

describe('what the agents’ panel is drawn from', () => {
  const STAFF = ['agent', 'engineer', 'supervisor', 'manager', 'admin'] as const;
  const ask = (driver: JiraDriver, call: string, who: string, payload: object, key = 'SUP-40100') =>
    driver.site.host.invokeResolver('jira:issueContext', 'incident', call, payload, {
      accountId: driver.town.user(who).accountId,
      accountType: who.includes('@') ? 'customer' : 'licensed',
      extension: { issue: { key } },
    });

  it.each([
    ['panel', {}],
    ['note', { text: 'Jonas knows this one.' }],
  ] as const)('%s is for those who work in the issue’s project', async (call, payload) => {
    const driver = await openSite();
    await report(driver);
    // An agent of another project of the site, with no role in this one.
    const { seed } = driver.site.cloud;
    seed.addServiceProject({ key: 'OTHER', name: 'Other', firstNumber: 1 });
    const outsider = seed.addUser({ email: 'other@vendor.test', displayName: 'Otto', kind: 'atlassian' });
    const { authorization } = driver.town.user('admin');
    const roles = (await driver.site.request(authorization, 'GET', '/rest/api/3/role')) as {
      id: number;
      name: string;
    }[];
    const { id } = roles.find(({ name }) => name === 'Service Desk Team')!;
    const user = [outsider.accountId];
    await driver.site.request(authorization, 'POST', `/rest/api/3/project/OTHER/role/${id}`, { user });
    driver.town.register.users.set('outsider', outsider);
    const allowed = [];
    for (const who of [...STAFF, 'outsider', 'ann@acme.test', 'bob@acme.test', 'zed@home.test']) {
      const since = driver.site.host.log.length;
      const answer = await ask(driver, call, who, payload);
      if ('ok' in (answer as object)) allowed.push(who);
      else expect(writesSince(driver, since), who).toEqual([]);
    }
    expect(allowed).toEqual(STAFF);
    const anonymous = await driver.site.host.invokeResolver('jira:issueContext', 'incident', call, payload, {
      extension: { issue: { key: 'SUP-40100' } },
    });
    expect(anonymous).toHaveProperty('refused');
  });

  it('is the issue where the panel stands, whatever the payload says', async () => {
    const driver = await openSite();
    await report(driver);
    await report(driver, { as: 'B', by: 'zed@home.test' });
    expect(await ask(driver, 'panel', 'agent', { issue: 'SUP-40101' })).toHaveProperty('refused');
    expect(await ask(driver, 'note', 'agent', { text: 'Hi', issue: 'SUP-40101' })).toHaveProperty('refused');
    expect(await ask(driver, 'note', 'agent', { text: '  ' })).toHaveProperty('refused');
    expect(await ask(driver, 'panel', 'agent', {}, 'SUP-49999')).toHaveProperty('refused');
  });

  it('holds no words of notes, which Jira may let only some agents read', async () => {
    const driver = await openSite();
    await report(driver);
    await driver.perform({ at: MONDAY, do: 'reply', on: 'A', by: 'agent', internal: true, text: 'A secret.' });
    const answer = await ask(driver, 'panel', 'agent2', {});
    expect(answer).toMatchObject({ ok: true, state: 'incident', me: { role: 'agent' } });
    expect(JSON.stringify(answer)).not.toContain('A secret.');
  });

  it('is folded by the panel as the review folds it', async () => {
    const driver = await openSite();
    await report(driver);
    await driver.perform({ at: MONDAY, do: 'reply', on: 'A', by: 'bob@acme.test', text: 'It is urgent.' });
    const { input, now } = (await ask(driver, 'panel', 'agent', {})) as { input: ReviewInput; now: number };
    const shown = (await ask(driver, 'view', 'agent', {})) as { incident: Incident };
    expect(JSON.parse(JSON.stringify(review(input, now).incident))).toEqual(shown.incident);
  });

  it('is nothing where the project has no process', async () => {
    const driver = await openSite();
    const { seed } = driver.site.cloud;
    seed.addServiceProject({ key: 'OTHER', name: 'Other', firstNumber: 1 });
    const { authorization } = driver.town.user('admin');
    const issuetype = { name: 'Task' };
    const project = { key: 'OTHER' };
    const fields = { project, issuetype, summary: 'Something else' };
    const made = (await driver.site.request(authorization, 'POST', '/rest/api/3/issue', { fields })) as { key: string };
    expect(await ask(driver, 'panel', 'admin', {}, made.key)).toEqual({ ok: true, state: 'no-incident' });
  });
});
