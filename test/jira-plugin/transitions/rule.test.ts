import { describe, expect, it } from 'vitest';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { openSite, report, writesSince } from '../example-site';

interface Transition {
  readonly id: string;
  readonly name: string;
  readonly validators: readonly { readonly ruleKey: string; readonly parameters: Readonly<Record<string, string>> }[];
}

const RULE =
  'ari:cloud:ecosystem::extension/3f1c9a52-6b0e-4c5e-9a55-7d2f4f0b8c11/5f0cbb5a-1111-4222-8333-444455556666/static/status-change';
const WATCHED = [
  'New',
  'Open',
  'Customer Information Requested',
  'Software Change Required',
  'Resolved Pending Confirmation',
  'Verification Required',
];

const workflowOf = ({ site }: JiraDriver) =>
  Object.values(site.cloud.dump().workflows).find(({ name }) => name === 'Support process')!;

/** The transitions that ask the app, by their names. */
const asking = (driver: JiraDriver): string[] =>
  workflowOf(driver).transitions.flatMap(({ name, validators }) =>
    validators.some(({ parameters }) => parameters.key === RULE) ? [name] : [],
  );

/** Changes the validators of the workflow, as an administrator may. */
async function change(
  driver: JiraDriver,
  validatorsOf: (transition: Transition) => Transition['validators'],
): Promise<void> {
  const { authorization } = driver.town.user('admin');
  const read = (await driver.site.request(authorization, 'POST', '/rest/api/3/workflows', {
    workflowNames: ['Support process'],
  })) as {
    statuses: Record<string, unknown>[];
    workflows: (Record<string, unknown> & { transitions: Transition[] })[];
  };
  const { id, version, statuses, transitions } = read.workflows[0]!;
  const rows = read.statuses.map(({ scope: _scope, usages: _usages, ...row }) => row);
  await driver.site.request(authorization, 'POST', '/rest/api/3/workflows/update', {
    statuses: rows,
    workflows: [
      {
        id,
        version,
        statuses: (statuses as Record<string, unknown>[]).map(({ deprecated: _deprecated, ...status }) => status),
        transitions: transitions.map((transition) => ({ ...transition, validators: validatorsOf(transition) })),
      },
    ],
  });
}

async function setUp(driver: JiraDriver): Promise<void> {
  await driver.town.admin('setup', { projectKey: 'SUP' });
  await driver.site.settle();
}

async function looksWhole({ site, town }: JiraDriver): Promise<unknown> {
  const { accountId } = town.user('admin');
  const caller = { accountId, accountType: 'licensed' } as const;
  const answer = await site.host.invokeResolver('jira:adminPage', 'admin', 'setupState', { projectKey: 'SUP' }, caller);
  return (answer as { project: { workflow: boolean } }).project.workflow;
}

const theirs = { ruleKey: 'system:check-permission-validator', parameters: { permissionKey: 'BROWSE_PROJECTS' } };
const own = (key: string, more: Record<string, string> = {}) => ({
  ruleKey: 'forge:expression-validator',
  parameters: { key, config: '{}', id: '1', disabled: 'false', tag: '', ...more },
});

describe('the rule by which Jira asks before a status is changed by hand', () => {
  it('is put by setup on every way but those that nothing ever forbids', async () => {
    const driver = await openSite();
    expect(asking(driver)).toEqual(WATCHED);
    expect(await looksWhole(driver)).toBe(true);
  });

  it.each<[string, (transition: Transition) => Transition['validators']]>([
    ['taken off', () => []],
    ['taken off one transition', ({ name, validators }) => (name === 'Open' ? [] : validators)],
    ['switched off', ({ validators }) => (validators.length > 0 ? [own(RULE, { disabled: 'true' })] : [])],
    ['of another environment', () => [own(RULE.replace('5f0cbb5a', '00000000'))]],
    ['there twice', ({ validators }) => [...validators, ...validators.map(({ parameters }) => own(parameters.key!))]],
  ])('is seen to be %s, and repaired, and what others put there stays', async (_, validatorsOf) => {
    const driver = await openSite();
    await change(driver, (transition) => [...validatorsOf(transition), theirs]);
    expect(await looksWhole(driver)).toBe(false);
    await setUp(driver);
    expect(asking(driver)).toEqual(WATCHED);
    expect(await looksWhole(driver)).toBe(true);
    for (const { name, type, validators } of workflowOf(driver).transitions) {
      const watched = WATCHED.includes(name) && type !== 'INITIAL';
      const keys = validators.map(({ ruleKey }) => ruleKey);
      expect(
        keys.filter((key) => key === theirs.ruleKey),
        name,
      ).toHaveLength(1);
      if (watched) expect(keys, name).toHaveLength(2);
    }
    const since = driver.site.host.log.length;
    await setUp(driver);
    expect(writesSince(driver, since)).toEqual([]);
  });

  it('is not needed where Jira does not offer it: setup goes through without', async () => {
    const driver = await openSite();
    await change(driver, () => []);
    driver.site.cloud.install(null);
    expect(await looksWhole(driver)).toBe(true);
    await setUp(driver);
    expect(asking(driver)).toEqual([]);
  });

  it('goes when the workflow is taken back, unless another project follows it', async () => {
    const driver = await openSite();
    driver.site.cloud.seed.addServiceProject({ key: 'OPS', name: 'Operations' });
    await driver.town.admin('setup', { projectKey: 'OPS' });
    await driver.site.settle();
    await driver.town.admin('turnSwitch', { projectKey: 'SUP', on: false });
    await driver.town.admin('undoSetup', { projectKey: 'SUP', step: 'workflow' });
    expect(asking(driver)).toEqual(WATCHED);
    await driver.town.admin('undoSetup', { projectKey: 'OPS', step: 'workflow' });
    expect(asking(driver)).toEqual([]);
  });

  it('goes before the app is uninstalled: Jira would let nobody change a status', async () => {
    const driver = await openSite();
    await report(driver);
    await driver.site.settle();
    await driver.site.uninstall();
    expect(asking(driver)).toEqual([]);
    const { authorization } = driver.town.user('agent');
    const path = `/rest/api/3/issue/${driver.keyOf('A')}/transitions`;
    expect((await driver.site.send(authorization, 'POST', path, { transition: { id: '12' } })).status).toBe(204);
  });
});
