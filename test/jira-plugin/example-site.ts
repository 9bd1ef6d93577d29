import { defaultPolicy } from '../../core';
import { createDriver, type JiraDriver, type JiraDriverOptions, type Snapshot } from '../scenarios/jira/driver';
import type { World } from '../scenarios/world';
import { recordPanels } from './record-panels';

/** Monday, at the opening. */
export const MONDAY = Date.UTC(2026, 2, 2, 9);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Acme with a valid agreement; Ann is its representative, Bob her colleague; Zed belongs to nobody. */
export const ACME: World = {
  policy: defaultPolicy,
  organizations: [{ name: 'Acme', agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
  people: [
    { email: 'ann@acme.test', name: 'Ann', organization: 'Acme', representative: true },
    { email: 'bob@acme.test', name: 'Bob', organization: 'Acme', representative: false },
    { email: 'zed@home.test', name: 'Zed', organization: null, representative: false },
  ],
};

let prepared: Promise<Snapshot> | undefined;

/** The site after setup, the clock standing at {@link MONDAY}; every call gives one of its own. */
export async function openSite(options: JiraDriverOptions = {}): Promise<JiraDriver> {
  prepared ??= prepare();
  return continueFrom(await prepared, options);
}

async function prepare(): Promise<Snapshot> {
  const driver = createDriver(recordPanels());
  await driver.start(ACME, MONDAY);
  return driver.snapshot();
}

/** A site like another one was, at that instant. */
export async function continueFrom(from: Snapshot, options: JiraDriverOptions = {}): Promise<JiraDriver> {
  const driver = createDriver({ ...recordPanels(), ...options, from });
  await driver.start(ACME, from.site.at);
  return driver;
}

/** Ann reports through the portal; the incident is called `A` unless another name is given. */
export async function report(
  driver: JiraDriver,
  more: { as?: string; by?: string; subject?: string } = {},
): Promise<void> {
  const at = driver.site.clock.now();
  await driver.perform({
    at,
    do: 'report',
    by: more.by ?? 'ann@acme.test',
    as: more.as ?? 'A',
    channel: 'portal',
    subject: more.subject ?? 'Import stops half way',
    body: 'The import stops after about 500 rows.',
    answers: { request: 'problem', productionDown: 'no', workaround: 'yes', impact: 'documented-functionality' },
  });
}

/** Requests to Jira that changed something, by the app, since an entry of the host's log. */
export function writesSince(driver: JiraDriver, since: number): { method: string; path: string }[] {
  return jiraRequests(driver, since).filter(({ method, path }) => method !== 'GET' && !READS.test(path));
}

export function readsSince(driver: JiraDriver, since: number): { method: string; path: string }[] {
  return jiraRequests(driver, since).filter(({ method, path }) => method === 'GET' || READS.test(path));
}

/** Reads that Jira wants asked by POST. */
const READS = /^\/rest\/api\/3\/(?:comment\/list|search\/jql|workflows$)/;

const jiraRequests = ({ site }: JiraDriver, since: number) =>
  site.host.log
    .slice(since)
    .flatMap(({ requests }) => requests)
    .filter(({ to }) => to === 'jira');
