import * as handlers from '../../../src/index';
import { createJiraCloud, type JiraCloud, type JiraCloudState } from '../../jira-cloud';
import { ForgeHost, type HostState, type Invocation } from '../../jira-cloud/forge-host';
import { JIRA_LIMITS } from '../../jira-cloud/http/limits';
import { appManifest } from '../../scenarios/jira/site';
import { VirtualClock } from '../../time/virtual-clock';
import { HOUR, MINUTE, MONDAY, openSite, report } from '../example-site';

/** When the big site is taken over: ten minutes before the first timer. */
export const WEDNESDAY = MONDAY + 2 * 24 * HOUR + 110 * MINUTE;
/** First timer of the hour in which many ring: three quarters of 24 hours of open time after Monday, 09:00. */
export const WAKES_FROM = MONDAY + 2 * 24 * HOUR + 2 * HOUR;

/** How long answers take, ms: figures that people who measured report; nobody promises any. */
const LATENCY = { jira: 150, kvs: 20, queue: 40 } as const;
/** How long a query does not see what was stored, ms. */
const QUERY_LAG = 1_000;

export interface BigSite {
  readonly clock: VirtualClock;
  readonly cloud: JiraCloud;
  readonly host: ForgeHost;
  /** Ids of all issues. */
  readonly issues: readonly string[];
  /** An agent's credentials. */
  readonly agent: string;
}

export interface BigSiteOptions {
  readonly issues: number;
  /** How many of them have a timer that rings within the hour from {@link WAKES_FROM}. */
  readonly wakes: number;
  /** Different instants of these timers. */
  readonly instants: number;
  readonly observe: (invocation: Invocation) => void;
  /** Told of every issue that the app reads, when it does. */
  readonly onRead: (issueId: string) => void;
  /** How late each product event comes, ms. */
  readonly lateness: () => number;
}

/**
 * A site with many open incidents, each as the app itself left one: some are reported through it, the others are their
 * copies, with their records and timers. From here on answers take their time, and all limits are enforced.
 */
export async function openBigSite(options: BigSiteOptions): Promise<BigSite> {
  const driver = await openSite();
  const gap = HOUR / options.instants;
  for (let n = 0; n < options.instants; n++) {
    await driver.advanceTo(MONDAY + n * gap);
    await report(driver, { as: `W${n}`, subject: `Import ${n} stops` });
  }
  await driver.advanceTo(WEDNESDAY - 30 * MINUTE);
  await report(driver, { as: 'idle' });
  await driver.advanceTo(WEDNESDAY);
  const { cloud: state, host: hosted } = driver.site.dump();
  const issues = copyIssues(state, hosted, options);

  const clock = new VirtualClock(WEDNESDAY);
  const cloud = createJiraCloud({ clock, appName: 'Support Process', limits: JIRA_LIMITS });
  const host = new ForgeHost({
    manifest: appManifest(),
    handlers,
    clock,
    site: {
      siteUrl: cloud.siteUrl,
      cloudId: 'c0ffee00-1111-4222-8333-444455556666',
      isPortalOnly: (accountId) => accountId.startsWith('qm:'),
      fetch: async (request) => {
        for (const id of await issuesRead(request)) options.onRead(id);
        return cloud.fetch(request);
      },
    },
    arrivals: () => [options.lateness()],
    latency: (to) => LATENCY[to],
    queryLagMs: QUERY_LAG,
    enforceLimits: true,
    observe: options.observe,
  });
  cloud.restore(state);
  host.restore(hosted);
  cloud.onEvent((eventType, payload) =>
    host.receive({ eventType, payload, selfGenerated: payload.selfGenerated === true }),
  );
  return { clock, cloud, host, issues, agent: driver.town.user('agent').authorization };
}

async function issuesRead(request: Request): Promise<string[]> {
  const { pathname } = new URL(request.url);
  if (request.method === 'GET') return /^\/rest\/api\/3\/issue\/(\d+)$/.exec(pathname)?.slice(1) ?? [];
  if (!pathname.endsWith('/issue/bulkfetch')) return [];
  const { issueIdsOrKeys } = (await request.clone().json()) as { issueIdsOrKeys: string[] };
  return issueIdsOrKeys;
}

type Rows = Record<string, { key: string; json: string; createdAt: number; updatedAt: number; expiresAt: null }[]>;

/** Copies the last issue, and of the others as many as timers are wanted, until there are so many. */
function copyIssues(state: JiraCloudState, hosted: HostState, { issues: most, wakes }: BigSiteOptions): string[] {
  const models = Object.values(state.issues);
  const idle = models.at(-1)!;
  const waking = models.slice(0, -1);
  const rows = hosted.kvs as unknown as Rows;
  const records = new Map(rows.values!.map((row) => [row.key, row.json]));
  const timers = new Map(rows['entity:wake']!.map((row) => [row.key, row.json]));
  const project = Object.values(state.projects).find(({ key }) => idle.key.startsWith(`${key}-`))!;
  for (let count = models.length; count < most; count++) {
    const model = count < wakes ? waking[count % waking.length]! : idle;
    const id = nextOf(state, 'issue');
    const number = String(project.nextIssueNumber++);
    const own = model.key.split('-')[1]!;
    state.issues[id] = {
      ...model,
      id,
      key: `${project.key}-${number}`,
      fields: { ...model.fields, summary: String(model.fields.summary).replace(own, number) },
      properties: { ...model.properties },
      comments: model.comments.map((comment) => ({ ...comment, id: nextOf(state, 'comment') })),
      histories: model.histories.map((history) => ({ ...history, id: nextOf(state, 'history') })),
    };
    const at = { createdAt: WEDNESDAY, updatedAt: WEDNESDAY, expiresAt: null };
    rows.values!.push({ key: `ticket:${id}`, json: records.get(`ticket:${model.id}`)!, ...at });
    // The queue knows nothing of it yet.
    const timer = { ...JSON.parse(timers.get(model.id)!), issueId: id, pushed: false };
    rows['entity:wake']!.push({ key: id, json: JSON.stringify(timer), ...at });
  }
  return Object.keys(state.issues);
}

function nextOf(state: JiraCloudState, kind: string): string {
  const id = state.ids[kind] ?? 10_000;
  state.ids[kind] = id + 1;
  return String(id);
}
