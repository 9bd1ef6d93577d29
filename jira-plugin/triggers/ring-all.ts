import { Queue } from '@forge/events';
import { z } from 'zod';
import { searchIssues } from '../jira/search';
import type { Site } from '../site';
import { readSite } from '../store/site-settings';
import { pushDoorbell } from './doorbell';

/** Rings for every open incident, a page at a time: the page to ring for, and why. */
export const ringAllSchema = z.object({
  ringAll: z.object({
    reason: z.string(),
    /** How far back is looked; all pages of a walk ask alike, else Jira does not know their tokens. */
    minutes: z.number().optional(),
    pageToken: z.string().optional(),
  }),
});

type Page = z.infer<typeof ringAllSchema>['ringAll'];

/** One push: a page's rings stay within the queue's 500 events a minute. */
const PAGE = 50;
const PAUSE_SECONDS = 10;

export async function ringAll(reason: string): Promise<void> {
  await pushPage({ reason }, 0);
}

/** Rings for one page, and leaves the next one to the queue. */
export async function ringPage({ reason, pageToken, ...page }: Page, now: number): Promise<void> {
  const site = await readSite();
  if (!site) return;
  const minutes = page.minutes ?? minutesSinceSwitchedOn(site, now);
  const { issues, nextPageToken } = await searchIssues(openIncidents(site, minutes), PAGE, pageToken);
  await pushDoorbell(issues.map(({ id }) => ({ issueId: id, reason })));
  if (nextPageToken) await pushPage({ reason, minutes, pageToken: nextPageToken }, PAUSE_SECONDS);
}

async function pushPage(page: Page, delayInSeconds: number): Promise<void> {
  await new Queue({ key: 'review' }).push([
    { body: { ringAll: page }, delayInSeconds, concurrency: { key: 'ring-all', limit: 1 } },
  ]);
}

const MINUTE = 60_000;

/** JQL counts back from the moment of each page: a walk may take so long (minutes) without losing its oldest incidents. */
const LONGEST_WALK = 60;

/** How far back incidents may have been reported: what is older is none. */
export function minutesSinceSwitchedOn({ projects }: Site, now: number): number {
  const since = Math.min(...projects.map((project) => project.since ?? now));
  return Math.ceil((now - since) / MINUTE) + LONGEST_WALK;
}

/** Open incidents, the oldest first. */
function openIncidents(site: Site, minutes: number): string {
  return `project in (${projectIds(site)}) AND created >= "-${minutes}m" AND status != ${site.statuses.Closed} ORDER BY created ASC`;
}

export const projectIds = (site: Site): string => site.projects.map(({ id }) => id).join(', ');
