import { armWake, disarmWake, readWake } from '../store/wake';
import { LONGEST_DELAY, pushDoorbell } from './doorbell';

/**
 * Arms a ticket's one timer for `wakeAt` (epoch ms; null: none). What is due within the queue's longest delay goes into the
 * queue at once, with its exact delay; what is further off is put there by the schedule shortly before. Arming the same
 * instant again changes nothing.
 */
export async function armTimer(issueId: string, wakeAt: number | null, now: number): Promise<void> {
  const armed = await readWake(issueId);
  if (wakeAt === null) {
    if (armed) await disarmWake(issueId);
    return;
  }
  const same = armed !== null && Date.parse(armed.wakeAt) === wakeAt;
  if (same && Date.parse(armed.wakeAt) > now) return;
  const near = wakeAt - now <= LONGEST_DELAY;
  await armWake(issueId, wakeAt, near);
  if (near) await pushTimer(issueId, wakeAt, now);
}

/** Rings at `wakeAt`, at once if that has passed. */
export async function pushTimer(issueId: string, wakeAt: number, now: number): Promise<void> {
  await pushDoorbell([
    { issueId, reason: 'timer', wakeAt: new Date(wakeAt).toISOString(), delay: Math.max(0, wakeAt - now) },
  ]);
}

/** Whether a timer that rang is still the ticket's: one that was armed anew since says nothing. */
export async function isArmed(issueId: string, wakeAt: string): Promise<boolean> {
  return (await readWake(issueId))?.wakeAt === wakeAt;
}
