import { SLOT, waitingBells } from '../store/bells';
import { readPace } from '../store/pace';
import { readRoleLog, refreshRoleLog } from '../store/roles';
import { readRefreshedAt, readSweptAt, writeRefreshedAt } from '../store/schedule';
import { readSite } from '../store/site-settings';
import { heldFor, UNKNOWN_ORGANIZATION, wakesUntil } from '../store/wake';
import { pushDoorbell } from './doorbell';
import { LANES } from './lane';
import { pushRound } from './push-round';
import { continueWalk } from './ring-all';
import { sweep } from './sweep';
import { pushTimers } from './timer';

const INTERVAL = 5 * 60_000;
/** The next run may begin late; a timer in the queue twice rings for nothing the second time. */
const MARGIN = 60_000;
/** Overdue by more than this, a timer that is said to be in the queue was lost there. */
const LOST_AFTER = 2 * 60_000;
/** While Jira's quota is short, every issue that changes often is asked about less often. */
const SLOW_SWEEP = 30 * 60_000;
const REFRESH_EVERY = 60 * 60_000;

/** Every five minutes: timers that ring before the next run, tickets whose event was lost, and, hourly, who holds which role. */
export async function onSchedule(): Promise<void> {
  const now = Date.now();
  const site = await readSite();
  if (!site) return;
  await pushDueTimers(now);
  await pushForgottenRound(now);
  const pace = await readPace();
  // The rest is asked of Jira.
  if (pace.pausedUntil > now) return;
  await continueWalk();
  const sweptAt = await readSweptAt();
  if (pace.slowUntil <= now || sweptAt === null || now - sweptAt >= SLOW_SWEEP) await sweep(site, now);
  const refreshed = await readRefreshedAt();
  if (refreshed !== null && now - refreshed < REFRESH_EVERY) return;
  await refreshRoleLog(site, await readRoleLog(), [], now);
  // Jira tells nobody when a customer is added to an organization.
  const waiting = await heldFor(UNKNOWN_ORGANIZATION);
  await pushDoorbell(waiting.map((issueId) => ({ issueId, reason: 'organization unknown' })));
  await writeRefreshedAt(now);
}

/** Those that ring before the run after the next: should the queue be full now, the next run is still in time. */
async function pushDueTimers(now: number): Promise<void> {
  const wakes = await wakesUntil(now + 2 * INTERVAL + MARGIN);
  await pushTimers(
    wakes.filter(({ wakeAt, pushed }) => !pushed || now - Date.parse(wakeAt) >= LOST_AFTER),
    now,
  );
}

/** Bells for which no round comes: whoever should have seen to it died before. */
async function pushForgottenRound(now: number): Promise<void> {
  if ((await readPace()).roundAt > now - SLOT) return;
  for (const lane of LANES) if ((await waitingBells(lane, now, 1)).length > 0) return pushRound(now);
}
