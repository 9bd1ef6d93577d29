import { searchIssues } from '../jira/search';
import type { Site } from '../site';
import { readSweptAt, writeSweptAt } from '../store/schedule';
import { readSeenUpdates } from '../store/ticket-record';
import { LONGEST_DELAY, pushDoorbell } from './doorbell';
import { projectIds, ringAll } from './ring-all';

const MINUTE = 60_000;
const PAGE = 100;
/** JQL counts in minutes, search is a little behind, and a sweep may begin late. */
const OVERLAP = 2;
/** What the queue takes in a minute, with room for other events. */
const RINGS_PER_MINUTE = 300;

/**
 * Rings for what was updated since the last sweep and has not been read since: events do get lost. When nothing was updated
 * it costs one request. The first sweep, or one after everything stored was lost, rings for every open incident.
 */
export async function sweep(site: Site, now: number): Promise<void> {
  const since = await readSweptAt();
  if (since === null) await ringAll('first sweep');
  else await ringForUpdated(site, Math.ceil((now - since) / MINUTE) + OVERLAP);
  await writeSweptAt(now);
}

async function ringForUpdated(site: Site, minutes: number): Promise<void> {
  const jql = `project in (${projectIds(site)}) AND updated >= "-${minutes}m" ORDER BY updated ASC`;
  let rung = 0;
  let pageToken: string | undefined;
  do {
    const page = await searchIssues(jql, PAGE, pageToken);
    const seen = await readSeenUpdates(page.issues.map(({ id }) => id));
    const missed = page.issues.filter(({ id, fields }) => seen.get(id) !== fields.updated);
    const delay = Math.min(Math.floor(rung / RINGS_PER_MINUTE) * MINUTE, LONGEST_DELAY);
    await pushDoorbell(missed.map(({ id }) => ({ issueId: id, reason: 'sweep', delay })));
    rung += missed.length;
    pageToken = page.nextPageToken ?? undefined;
  } while (pageToken);
}
