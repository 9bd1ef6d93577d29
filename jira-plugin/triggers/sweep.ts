import { Queue } from '@forge/events';
import { z } from 'zod';
import { searchIssues } from '../jira/search';
import type { Site } from '../site';
import { readSweptAt, writeSweptAt } from '../store/schedule';
import { readSite } from '../store/site-settings';
import { readSeenUpdates } from '../store/ticket-record';
import { pushDoorbell, QUEUE, SWEEP } from './doorbell';
import { projectIds, ringAll } from './ring-all';

/** Goes on with a sweep where one run of it ended; all pages of a sweep ask alike, else Jira does not know their tokens. */
export const sweepSchema = z.object({ sweep: z.object({ minutes: z.number(), pageToken: z.string() }) });

const MINUTE = 60_000;
const PAGE = 100;
/** Pages of one invocation, and the pause before the next: what was stored of each issue is read, and reads have a quota. */
const PAGES = 2;
const PAUSE_SECONDS = 60;
/** JQL counts in minutes, search is a little behind, and a sweep may begin late. */
const OVERLAP = 2;

/**
 * Rings for what was updated since the last sweep and has not been read since: events do get lost. When nothing was updated
 * it costs one request. The first sweep, or one after everything stored was lost, rings for every open incident.
 */
export async function sweep(site: Site, now: number): Promise<void> {
  const since = await readSweptAt();
  if (since === null) await ringAll('first sweep');
  else await sweepPages(site, Math.ceil((now - since) / MINUTE) + OVERLAP);
  await writeSweptAt(now);
}

export async function continueSweep({ minutes, pageToken }: z.infer<typeof sweepSchema>['sweep']): Promise<void> {
  const site = await readSite();
  if (site) await sweepPages(site, minutes, pageToken);
}

async function sweepPages(site: Site, minutes: number, from?: string): Promise<void> {
  const jql = `project in (${projectIds(site)}) AND updated >= "-${minutes}m" ORDER BY updated ASC`;
  let pageToken = from;
  for (let n = 0; n < PAGES; n++) {
    const page = await searchIssues(jql, PAGE, pageToken);
    const seen = await readSeenUpdates(page.issues.map(({ id }) => id));
    const missed = page.issues.filter(({ id, fields }) => seen.get(id) !== fields.updated);
    await pushDoorbell(missed.map(({ id }) => ({ issueId: id, reason: SWEEP })));
    pageToken = page.nextPageToken ?? undefined;
    if (!pageToken) return;
  }
  if (pageToken)
    await new Queue({ key: QUEUE }).push({
      body: { sweep: { minutes, pageToken } },
      delayInSeconds: PAUSE_SECONDS,
      concurrency: { key: 'sweep', limit: 1 },
    });
}
