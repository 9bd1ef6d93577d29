import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../core';
import type { SetupOutcome } from '../../jira-plugin/store/setup-outcome';
import type { SeededUser } from '../jira-cloud';
import { Site } from '../scenarios/jira/site';
import { MONDAY, openSite, writesSince } from './example-site';

interface NewSite {
  readonly site: Site;
  readonly admin: SeededUser;
  /** Lets setup run as an administrator asks for it; tells how it went. */
  setUp(projectKey?: string): Promise<SetupOutcome | null>;
}

function newSite(): NewSite {
  const site = new Site(MONDAY);
  const admin = site.cloud.seed.addUser({ email: 'admin@vendor.test', displayName: 'Ada', kind: 'admin' });
  site.cloud.seed.addServiceProject({ key: 'SUP', name: 'Support' });
  const ask = (call: string, projectKey: string) =>
    site.host.invokeResolver(
      'jira:adminPage',
      'admin',
      call,
      { projectKey },
      {
        accountId: admin.accountId,
        accountType: 'licensed',
      },
    );
  return {
    site,
    admin,
    async setUp(projectKey = 'SUP') {
      await ask('setup', projectKey);
      await site.settle();
      return ((await ask('setupResult', projectKey)) as { outcome: SetupOutcome | null }).outcome;
    },
  };
}

const writes = ({ host }: Site) =>
  host.log
    .flatMap(({ requests }) => requests)
    .filter(({ to, method, path }) => to === 'jira' && method !== 'GET' && !/workflows$|search\/jql$/.test(path));

interface Shown {
  readonly name: string;
  readonly statusCategory: string;
}

describe('setup', () => {
  it('makes the seven statuses, each in its category', async () => {
    const { site, admin, setUp } = newSite();
    expect((await setUp())?.blocked).toBeNull();
    const answer = await site.request(admin.authorization, 'GET', '/rest/api/3/statuses/search?maxResults=200');
    const categories = Object.fromEntries(
      (answer as { values: Shown[] }).values.map((row) => [row.name, row.statusCategory]),
    );
    expect(STATUSES.map((status) => [status, categories[status]])).toEqual([
      ['New', 'TODO'],
      ['Open', 'IN_PROGRESS'],
      ['Customer Information Requested', 'IN_PROGRESS'],
      ['Software Change Required', 'IN_PROGRESS'],
      ['Resolved Pending Confirmation', 'IN_PROGRESS'],
      ['Closed', 'DONE'],
      ['Verification Required', 'TODO'],
    ]);
  });

  it('writes nothing the second time', async () => {
    const { site, setUp } = newSite();
    expect((await setUp())?.changed.length).toBeGreaterThan(10);
    const before = { cloud: site.cloud.dump(), writes: writes(site).length };
    expect((await setUp())?.changed).toEqual([]);
    expect(writes(site)).toHaveLength(before.writes);
    expect(site.cloud.dump()).toEqual(before.cloud);
  });

  it('goes on where it was interrupted, and ends alike', async () => {
    const whole = newSite();
    await whole.setUp();
    const count = whole.site.host.log.find(({ moduleType }) => moduleType === 'consumer')!.requests.length;
    const names = ({ site }: NewSite) => {
      const { statuses, fields, screens, roles, requestTypes, workflows, workflowSchemes } = site.cloud.dump();
      return {
        statuses: Object.values(statuses).map(({ name, category }) => [name, category]),
        fields: Object.values(fields).map(({ name, contexts }) => [
          name,
          contexts.map(({ options }) => options.length),
        ]),
        screens: Object.values(screens).map(({ tabs }) => tabs.map(({ fieldIds }) => fieldIds.length)),
        roles: roles.map(({ name }) => name),
        requestTypes: Object.values(requestTypes).map(({ name }) => name),
        workflows: Object.values(workflows).map(({ name }) => name),
        schemes: Object.values(workflowSchemes).map(({ name }) => name),
      };
    };
    for (let point = 1; point <= count; point += 3) {
      const broken = newSite();
      broken.site.host.crash = ({ moduleType, requests }) => {
        const now = moduleType === 'consumer' && requests.length === point;
        if (now) broken.site.host.crash = null;
        return now;
      };
      await broken.setUp();
      // The queue tries again.
      await broken.site.clock.advanceTo(MONDAY + 60_000);
      expect(names(broken), `interrupted after request ${point}`).toEqual(names(whole));
    }
  });

  it('moves issues that are there already to the nearest status, and keeps other projects as they are', async () => {
    const { site, admin, setUp } = newSite();
    site.cloud.seed.addServiceProject({ key: 'OTHER', name: 'Other' });
    const make = async (key: string, transition?: string): Promise<string> => {
      const fields = { project: { key }, issuetype: { name: 'Task' }, summary: 'Old' };
      const made = (await site.request(admin.authorization, 'POST', '/rest/api/3/issue', { fields })) as {
        key: string;
      };
      const path = `/rest/api/3/issue/${made.key}/transitions`;
      if (transition) await site.request(admin.authorization, 'POST', path, { transition: { id: transition } });
      return made.key;
    };
    const [waiting, resolved, other] = [await make('SUP'), await make('SUP', '761'), await make('OTHER')];
    expect((await setUp())?.blocked).toBeNull();
    const statusOf = async (key: string) => {
      const issue = await site.request(admin.authorization, 'GET', `/rest/api/3/issue/${key}?fields=status`);
      return (issue as { fields: { status: { name: string } } }).fields.status.name;
    };
    expect(await statusOf(waiting)).toBe('New');
    expect(await statusOf(resolved)).toBe('Closed');
    expect(await statusOf(other)).toBe('Waiting for support');
  });

  it('leaves a status in its category that another project uses', async () => {
    const { site, admin, setUp } = newSite();
    const { statuses } = site.cloud.dump();
    const open = Object.values(statuses).find(({ name }) => name === 'Open')!;
    const row = { id: open.id, name: 'Open', statusReference: open.id, statusCategory: 'TODO' };
    const transitions = [{ id: '1', name: 'Create', type: 'INITIAL', toStatusReference: open.id, links: [] }];
    await site.request(admin.authorization, 'POST', '/rest/api/3/workflows/create', {
      scope: { type: 'GLOBAL' },
      statuses: [row],
      workflows: [{ name: 'Theirs', statuses: [{ statusReference: open.id, properties: {} }], transitions }],
    });
    const scheme = await site.request(admin.authorization, 'POST', '/rest/api/3/workflowscheme', {
      name: 'Theirs',
      defaultWorkflow: 'Theirs',
    });
    const theirs = site.cloud.seed.addServiceProject({ key: 'THEIRS', name: 'Theirs' });
    await site.request(admin.authorization, 'PUT', '/rest/api/3/workflowscheme/project', {
      projectId: theirs.id,
      workflowSchemeId: String((scheme as { id: number }).id),
    });
    expect((await setUp())?.blocked).toBeNull();
    expect(site.cloud.dump().statuses[open.id]?.category).toBe('TODO');
  });

  it('says what has to be done first where it cannot go on', async () => {
    const { site, admin, setUp } = newSite();
    const { priorities } = site.cloud.dump();
    const state = site.cloud.dump();
    state.priorities = priorities.filter(({ name }) => name !== 'Highest');
    site.cloud.restore(state);
    expect((await setUp())?.blocked).toEqual({ block: 'priorities-missing', about: 'Highest' });
    expect(writes(site)).toEqual([]);
    expect(admin.accountId).not.toBe('');
  });

  it('is for administrators', async () => {
    const driver = await openSite();
    const since = driver.site.host.log.length;
    expect(await driver.town.ask('agent', 'setup', { projectKey: 'SUP' })).not.toBeNull();
    await driver.site.settle();
    expect(writesSince(driver, since)).toEqual([]);
    expect(driver.site.host.queued()).toEqual([]);
  });

  it('gives customers no transition of their own', async () => {
    const driver = await openSite();
    const made = await driver.site.request(
      driver.town.user('ann@acme.test').authorization,
      'POST',
      '/portal-internal/create',
      {
        requestTypeId: driver.town.requestType,
        fields: { summary: 'x' },
      },
    );
    const { issueKey } = made as { issueKey: string };
    const path = `/rest/servicedeskapi/request/${issueKey}/transition`;
    const answer = await driver.site.request(driver.town.user('ann@acme.test').authorization, 'GET', path);
    expect(answer).toMatchObject({ values: [] });
  });

  it('is taken back, as far as Jira lets an app, while the process is off, and repaired again', async () => {
    const { site, admin, setUp } = newSite();
    const ask = (name: string, payload: object): Promise<unknown> =>
      site.host.invokeResolver('jira:adminPage', 'admin', name, payload, {
        accountId: admin.accountId,
        accountType: 'licensed',
      });
    const fields = { project: { key: 'SUP' }, issuetype: { name: 'Task' }, summary: 'Old' };
    const made = (await site.request(admin.authorization, 'POST', '/rest/api/3/issue', { fields })) as { key: string };
    const statusOf = async (): Promise<string> => {
      const issue = await site.request(admin.authorization, 'GET', `/rest/api/3/issue/${made.key}?fields=status`);
      return (issue as { fields: { status: { name: string } } }).fields.status.name;
    };
    const [screens, before] = [site.cloud.dump().screens, await statusOf()];
    const { workflowSchemeId } = Object.values(site.cloud.dump().projects)[0]!;
    await setUp();
    await site.clock.advanceTo(MONDAY + 60_000);
    expect(await statusOf()).toBe('New');
    await ask('turnSwitch', { projectKey: 'SUP', on: true });
    expect(await ask('undoSetup', { projectKey: 'SUP', step: 'workflow' })).toEqual({
      refused: { code: 'still-on' },
    });
    await ask('turnSwitch', { projectKey: 'SUP', on: false });
    for (const step of ['workflow', 'fields'])
      expect(await ask('undoSetup', { projectKey: 'SUP', step })).toEqual({ ok: true });
    await site.clock.advanceTo(MONDAY + 120_000);
    expect(await statusOf()).toBe(before);
    expect(Object.values(site.cloud.dump().projects)[0]!.workflowSchemeId).toBe(workflowSchemeId);
    const own = ['Severity', 'First response due', "Customer's answer due", 'Closes at', 'Entitlement'];
    const ids = Object.values(site.cloud.dump().fields).flatMap(({ id, name }) => (own.includes(name) ? [id] : []));
    expect(ids).toHaveLength(own.length);
    const shown = Object.values(site.cloud.dump().screens).flatMap(({ tabs }) =>
      tabs.flatMap(({ fieldIds }) => fieldIds),
    );
    expect(shown.filter((id) => ids.includes(id))).toEqual([]);
    expect(Object.keys(site.cloud.dump().screens)).toEqual(Object.keys(screens));
    expect((await setUp())?.blocked).toBeNull();
    expect(await ask('setupState', { projectKey: 'SUP' })).toMatchObject({
      project: { follows: true, screensLacking: 0, on: false, since: MONDAY + 60_000 },
    });
  });

  it.each(['workflow', 'fields'])('is taken back by administrators of Jira only: %s', async (step) => {
    const driver = await openSite();
    await driver.town.admin('turnSwitch', { projectKey: 'SUP', on: false });
    const since = driver.site.host.log.length;
    for (const who of ['agent', 'engineer', 'supervisor', 'manager', 'ann@acme.test'])
      expect(await driver.town.ask(who, 'undoSetup', { projectKey: 'SUP', step }), who).toBe(
        'Only people who administer Jira can do this. Ask one of them.',
      );
    expect(writesSince(driver, since)).toEqual([]);
  });
});
