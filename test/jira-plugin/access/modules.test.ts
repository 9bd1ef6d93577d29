import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ANSWERS, OPEN_ANSWERS } from '../../../jira-plugin/resolvers/resolver';
import { readManifest } from '../../checks/forge-manifest';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { writesSince } from '../example-site';
import { CALLS, type CallRow, type Place } from './calls';
import { callerOf, EVERYBODY, KEY, type Person, peopledSite } from './people';

interface Module {
  readonly type: string;
  readonly key: string;
}

/** Every place where somebody's browser can ask the app for something. */
const MODULES: readonly Module[] = Object.entries(readManifest().modules).flatMap(([type, modules]) =>
  modules.filter((module) => 'resolver' in module).map(({ key }) => ({ type, key })),
);

interface Where {
  /** What Forge tells of the module's place. */
  readonly extension: (driver: JiraDriver) => Record<string, unknown>;
  readonly places: readonly Place[];
}

/** A module of a kind that has no row here fails. */
const WHERE: Readonly<Record<string, Where>> = {
  'jira:issueContext': { extension: () => ({ issue: { key: KEY } }), places: ['issue', 'anywhere'] },
  'jira:adminPage': { extension: () => ({}), places: ['anywhere'] },
  'jira:dashboardGadget': { extension: () => ({ gadgetConfiguration: {} }), places: ['anywhere'] },
  'jiraServiceManagement:organizationPanel': {
    extension: ({ town }) => ({ organization: { id: town.organization('Acme') } }),
    places: ['anywhere'],
  },
  'jiraServiceManagement:queuePage': { extension: () => ({ project: { key: 'SUP' } }), places: ['queue', 'anywhere'] },
  'jiraServiceManagement:portalRequestDetailPanel': {
    extension: () => ({ portal: { id: 1 }, request: { key: KEY } }),
    places: ['issue', 'anywhere'],
  },
  'jiraServiceManagement:portalRequestCreatePropertyPanel': {
    extension: ({ town }) => ({ portal: { id: 1 }, request: { typeId: town.requestType } }),
    places: ['form', 'anywhere'],
  },
};

/** Whoever gets an answer. Where somebody is refused, nothing was written to Jira and nothing left for later. */
async function allowedTo({ type, key }: Module, { call, payload }: CallRow): Promise<Person[]> {
  const allowed: Person[] = [];
  let driver = await peopledSite();
  for (const person of EVERYBODY) {
    const { host } = driver.site;
    const since = host.log.length;
    const caller = callerOf(driver, person, WHERE[type]!.extension(driver));
    const answer = z.looseObject({}).parse(await host.invokeResolver(type, key, call, payload(driver), caller));
    if ('ok' in answer && answer.state !== 'none') {
      allowed.push(person);
      driver = await peopledSite();
    } else {
      expect(writesSince(driver, since), person).toEqual([]);
      const left = host.log.slice(since).flatMap(({ requests }) => requests.filter(({ to }) => to === 'queue'));
      expect(left, person).toEqual([]);
    }
  }
  return allowed;
}

describe('every call from every module, by everybody', () => {
  it('has its row', () => {
    expect([...new Set(CALLS.map(({ call }) => call))].sort()).toEqual(
      [...Object.keys(ANSWERS), ...Object.keys(OPEN_ANSWERS)].sort(),
    );
    expect(MODULES.map(({ type }) => type).filter((type) => !(type in WHERE))).toEqual([]);
  });

  describe.each(MODULES)('from $type', (module) => {
    const { places } = WHERE[module.type]!;
    it.each(CALLS.map((row) => [row.about ? `${row.call}: ${row.about}` : row.call, row] as const))(
      '%s is for those who may, and for nobody else',
      async (_, row) => {
        expect(await allowedTo(module, row)).toEqual(
          places.includes(row.place) ? EVERYBODY.filter((person) => row.allowed.includes(person)) : [],
        );
      },
    );
  });
});
