import { HOUR, MINUTE, MONDAY, openSite, report } from '../../jira-plugin/example-site';
import type { JiraDriver } from '../../scenarios/jira/driver';
import { table } from '../table';
import { atMost, type Line, settle } from './goal';

const COMMENTS = 200;
const CALLS = 60;
const WARM_UP = 10;
/** As for the Zendesk app's sidebar: an agent sees the incident before they look for it. */
const GOAL_MS = 300;

interface Opening {
  readonly call: string;
  readonly module: string;
  readonly who: string;
  readonly payload: object;
  readonly extension: object;
}

const ISSUE = { issue: { key: 'SUP-40100' }, project: { key: 'SUP' } };
const PROJECT = { project: { key: 'SUP' } };

/** What each screen asks when it is opened. */
const openings = (driver: JiraDriver): readonly Opening[] => [
  { call: 'panel', module: 'jira:issueContext', who: 'agent', payload: {}, extension: ISSUE },
  {
    call: 'request',
    module: 'jiraServiceManagement:portalRequestDetailPanel',
    who: 'ann@acme.test',
    payload: {},
    extension: { request: { key: 'SUP-40100' } },
  },
  {
    call: 'reportForm',
    module: 'jiraServiceManagement:portalRequestCreatePropertyPanel',
    who: 'ann@acme.test',
    payload: {},
    extension: { request: { typeId: driver.town.requestType } },
  },
  {
    call: 'organizationFacts',
    module: 'jira:issueContext',
    who: 'agent',
    payload: { organizationId: driver.town.organization('Acme') },
    extension: ISSUE,
  },
  { call: 'policies', module: 'jira:adminPage', who: 'admin', payload: {}, extension: {} },
  { call: 'setupState', module: 'jira:adminPage', who: 'admin', payload: {}, extension: {} },
  { call: 'board', module: 'jiraServiceManagement:queuePage', who: 'agent', payload: {}, extension: PROJECT },
];

/** How long the app's own part of opening a screen takes, on the local host: Jira and the network come on top of it. */
export async function benchResolvers(): Promise<void> {
  const driver = await openSite();
  await report(driver);
  const { authorization } = driver.town.user('agent');
  await driver.advanceTo(MONDAY + MINUTE);
  for (let n = 1; n < COMMENTS; n++) {
    await driver.site.request(authorization, 'POST', '/rest/api/3/issue/SUP-40100/comment', {
      body: TEXT,
      properties: [{ key: 'sd.public.comment', value: { internal: true } }],
    });
    await driver.advanceTo(MONDAY + MINUTE + n * 5_000);
  }
  await driver.advanceTo(MONDAY + HOUR);
  const lines: Line[] = [];
  for (const opening of openings(driver)) {
    const took = await timed(driver, opening);
    const at = (share: number): number => took[Math.floor((took.length - 1) * share)]!;
    lines.push(atMost(`${opening.call}, 19 of 20`, at(0.95), GOAL_MS, (ms) => `${ms.toFixed(1)} ms`));
    lines.push({ name: `${opening.call}, half`, measured: `${at(0.5).toFixed(1)} ms`, goal: '', isMet: true });
  }
  lines.push(await reviewCost(driver));
  console.log(
    table(
      `What the app answers when screens open, an incident of ${COMMENTS} comments, ${CALLS} calls each; Jira is the local one`,
      ['', 'measured', 'goal'],
      lines.map(({ name, measured, goal }) => [name, measured, goal]),
    ),
  );
  settle('jira/resolvers', lines);
}

async function timed(driver: JiraDriver, { call, module, who, payload, extension }: Opening): Promise<number[]> {
  const { accountId } = driver.town.user(who);
  const accountType = who.includes('@') ? 'customer' : 'licensed';
  const took: number[] = [];
  for (let n = -WARM_UP; n < CALLS; n++) {
    const began = performance.now();
    const answer = await driver.site.host.invokeResolver(module, 'bench', call, payload, {
      accountId,
      accountType,
      extension: { ...extension },
    });
    if (n >= 0) took.push(performance.now() - began);
    if (Reflect.get(Object(answer), 'ok') !== true) throw new Error(`${call}: ${JSON.stringify(answer)}`);
  }
  return took.sort((a, b) => a - b);
}

/** One review of the same incident with nothing to do: what a doorbell costs of a processor. */
async function reviewCost(driver: JiraDriver): Promise<Line> {
  const { authorization } = driver.town.user('agent');
  const took: number[] = [];
  for (let n = -WARM_UP; n < CALLS; n++) {
    const fields = { labels: [`l${n + WARM_UP}`] };
    await driver.site.request(authorization, 'PUT', '/rest/api/3/issue/SUP-40100', { fields });
    const began = performance.now();
    await driver.advanceTo(driver.site.clock.now() + 10_000);
    if (n >= 0) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  const median = took[Math.floor(took.length / 2)]!;
  return atMost('a doorbell and its review, half', median, GOAL_MS, (ms) => `${ms.toFixed(1)} ms`);
}

const TEXT = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Looked.' }] }],
};
