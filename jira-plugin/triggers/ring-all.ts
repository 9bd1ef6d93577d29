import { Queue } from '@forge/events';
import { z } from 'zod';
import { searchIssues } from '../jira/search';
import type { Site } from '../site';
import { readSite } from '../store/site-settings';
import { pushDoorbell } from './doorbell';

/** Rings for every open incident, a page at a time: the page to ring for, and why. */
export const ringAllSchema = z.object({ ringAll: z.object({ reason: z.string(), pageToken: z.string().optional() }) });

type Page = z.infer<typeof ringAllSchema>['ringAll'];

/** One push: a page's rings stay within the queue's 500 events a minute. */
const PAGE = 50;
const PAUSE_SECONDS = 10;

export async function ringAll(reason: string): Promise<void> {
  await pushPage({ reason }, 0);
}

/** Rings for one page, and leaves the next one to the queue. */
export async function ringPage({ reason, pageToken }: Page): Promise<void> {
  const site = await readSite();
  if (!site) return;
  const { issues, nextPageToken } = await searchIssues(openIncidents(site), PAGE, pageToken);
  await pushDoorbell(issues.map(({ id }) => ({ issueId: id, reason })));
  if (nextPageToken) await pushPage({ reason, pageToken: nextPageToken }, PAUSE_SECONDS);
}

async function pushPage(page: Page, delayInSeconds: number): Promise<void> {
  await new Queue({ key: 'review' }).push([
    { body: { ringAll: page }, delayInSeconds, concurrency: { key: 'ring-all', limit: 1 } },
  ]);
}

const openIncidents = (site: Site): string =>
  `project in (${projectIds(site)}) AND status != ${site.statuses.Closed} ORDER BY created ASC`;

export const projectIds = (site: Site): string => site.projects.map(({ id }) => id).join(', ');
