import { Queue } from '@forge/events';
import { z } from 'zod';
import { searchIssues } from '../jira/search';
import type { Site } from '../site';
import { readPace } from '../store/pace';
import { forgetWalk, leaveWalk, readWalk } from '../store/schedule';
import { readSite } from '../store/site-settings';
import { pushDoorbell } from './doorbell';

/** Rings for every open incident, a page at a time: the page to ring for, and why. */
export const ringAllSchema = z.object({
  ringAll: z.object({
    reason: z.string(),
    /** How far back is looked; all pages of a walk ask alike, else Jira does not know their tokens. */
    minutes: z.number().optional(),
    pageToken: z.string().optional(),
    /** Pages of the walk so far. */
    pages: z.number().default(0),
  }),
});

type Page = z.infer<typeof ringAllSchema>['ringAll'];

/** So many issues every so often: the walk over a big site takes hours, and leaves room for what happens meanwhile. */
const PAGE = 100;
const PAUSE_SECONDS = 30;
/** The same while Jira's quota is short. */
const SLOW_PAUSE_SECONDS = 600;
/**
 * An invocation may lead to no more than 1,000 pushes, through however many events: after so many pages the walk is left to
 * the schedule, whose runs begin anew. https://developer.atlassian.com/platform/forge/limits-async-events/
 */
const PAGES_IN_A_CHAIN = 300;

export async function ringAll(reason: string): Promise<void> {
  await pushPage({ reason, pages: 0 }, 0);
}

/** Rings for one page, and leaves the next one to the queue. */
export async function ringPage({ reason, pageToken, pages, ...page }: Page, now: number): Promise<void> {
  const site = await readSite();
  if (!site) return;
  const minutes = page.minutes ?? minutesSinceSwitchedOn(site, now);
  const { issues, nextPageToken } = await searchIssues(openIncidents(site, minutes), PAGE, pageToken);
  await pushDoorbell(issues.map(({ id }) => ({ issueId: id, reason })));
  if (!nextPageToken) return;
  const next = { reason, minutes, pageToken: nextPageToken, pages: pages + 1 };
  if (next.pages % PAGES_IN_A_CHAIN === 0) return leaveWalk(next);
  await pushPage(next, (await readPace()).slowUntil > now ? SLOW_PAUSE_SECONDS : PAUSE_SECONDS);
}

/** Goes on with a walk that was left to the schedule. */
export async function continueWalk(): Promise<void> {
  const left = await readWalk();
  if (left === null) return;
  await pushPage(ringAllSchema.shape.ringAll.parse(left), 0);
  await forgetWalk();
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
