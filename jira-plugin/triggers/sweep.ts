import { searchIssues } from '../jira/search';
import type { Site } from '../site';
import { readSweptAt, writeSweptAt } from '../store/schedule';
import { readSeenUpdates } from '../store/ticket-record';
import { pushDoorbell } from './doorbell';
import { projectIds } from './ring-all';

const MINUTE = 60_000;
const PAGE = 100;
/** JQL counts in minutes, search is a little behind, and a sweep may begin late. */
const OVERLAP = 2;

/**
 * Rings for what was updated since the last sweep and has not been read since: events do get lost. When nothing was updated
 * it costs one request.
 */
export async function sweep(site: Site, now: number): Promise<void> {
  const since = await readSweptAt();
  const minutes = since === null ? null : Math.ceil((now - since) / MINUTE) + OVERLAP;
  const updated = minutes === null ? '' : ` AND updated >= "-${minutes}m"`;
  const jql = `project in (${projectIds(site)})${updated} ORDER BY updated ASC`;
  let pageToken: string | undefined;
  do {
    const page = await searchIssues(jql, PAGE, pageToken);
    const seen = await readSeenUpdates(page.issues.map(({ id }) => id));
    const missed = page.issues.filter(({ id, fields }) => seen.get(id) !== fields.updated);
    await pushDoorbell(missed.map(({ id }) => ({ issueId: id, reason: 'sweep' })));
    pageToken = page.nextPageToken ?? undefined;
  } while (pageToken);
  await writeSweptAt(now);
}
