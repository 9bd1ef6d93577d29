import { readRoleLog, refreshRoleLog } from '../store/roles';
import { readRefreshedAt, writeRefreshedAt } from '../store/schedule';
import { readSite } from '../store/site-settings';
import { armWake, heldFor, UNKNOWN_ORGANIZATION, wakesUntil } from '../store/wake';
import { pushDoorbell } from './doorbell';
import { sweep } from './sweep';
import { pushTimer } from './timer';

const INTERVAL = 5 * 60_000;
/** The next run may begin late; a timer in the queue twice rings for nothing the second time. */
const MARGIN = 60_000;
/** Overdue by more than this, a timer that is said to be in the queue was lost there. */
const LOST_AFTER = 2 * 60_000;
const REFRESH_EVERY = 60 * 60_000;

/** Every five minutes: timers that ring before the next run, tickets whose event was lost, and, hourly, who holds which role. */
export async function onSchedule(): Promise<void> {
  const now = Date.now();
  const site = await readSite();
  if (!site) return;
  await pushTimers(now);
  await sweep(site, now);
  const refreshed = await readRefreshedAt();
  if (refreshed !== null && now - refreshed < REFRESH_EVERY) return;
  await refreshRoleLog(site, await readRoleLog(), [], now);
  // Jira tells nobody when a customer is added to an organization.
  const waiting = await heldFor(UNKNOWN_ORGANIZATION);
  await pushDoorbell(waiting.map((issueId) => ({ issueId, reason: 'organization unknown' })));
  await writeRefreshedAt(now);
}

async function pushTimers(now: number): Promise<void> {
  for (const { issueId, wakeAt, pushed } of await wakesUntil(now + INTERVAL + MARGIN)) {
    const at = Date.parse(wakeAt);
    if (pushed && now - at < LOST_AFTER) continue;
    await pushTimer(issueId, at, now);
    await armWake(issueId, at, true);
  }
}
