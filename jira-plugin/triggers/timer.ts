import { Queue } from '@forge/events';
import { z } from 'zod';
import { armWake, disarmWake, markPushed, readWake, type Wake } from '../store/wake';
import { EVENTS_PER_PUSH, isQueueFull, LONGEST_DELAY, QUEUE } from './doorbell';
import { concurrencyOf, LANES, laneOf } from './lane';

/** Timers of one lane that ring together. */
export const timersSchema = z.object({
  timers: z.array(z.object({ issueId: z.string(), wakeAt: z.iso.datetime() })).min(1),
});

export type Timer = z.infer<typeof timersSchema>['timers'][number];

/** Timers within so many milliseconds ring together, at the instant of the last. One that has no neighbours rings at its own. */
const TOGETHER = 4_000;
/** So many at most: the lane must be free again soon. */
const MOST = 20;

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
  // Where the queue is full, the schedule finds the timer as one that is not in it.
  if (near && !(await push([[timerOf(issueId, wakeAt)]], now))) await armWake(issueId, wakeAt, false);
}

const timerOf = (issueId: string, wakeAt: number): Timer => ({ issueId, wakeAt: new Date(wakeAt).toISOString() });

/** Puts timers into the queue, those of a lane that are due within seconds of each other as one event. */
export async function pushTimers(wakes: readonly Wake[], now: number): Promise<void> {
  const groups = LANES.flatMap((lane) => grouped(wakes.filter(({ issueId }) => laneOf(issueId) === lane)));
  // The earliest first: should the queue take no more, the others are put there by the next run.
  groups.sort((a, b) => (lastOf(a) < lastOf(b) ? -1 : 1));
  for (let start = 0; start < groups.length; start += EVENTS_PER_PUSH) {
    const some = groups.slice(start, start + EVENTS_PER_PUSH);
    if (!(await push(some, now))) return;
    await markPushed(some.flat());
  }
}

/** Timers in the order of their instants, to groups of neighbours. */
function grouped(wakes: readonly Wake[]): Timer[][] {
  const groups: Timer[][] = [];
  for (const { issueId, wakeAt } of [...wakes].sort((a, b) => (a.wakeAt < b.wakeAt ? -1 : 1))) {
    const last = groups.at(-1);
    const joins = last?.[0] && last.length < MOST && Date.parse(wakeAt) - Date.parse(last[0].wakeAt) <= TOGETHER;
    if (joins) last.push({ issueId, wakeAt });
    else groups.push([{ issueId, wakeAt }]);
  }
  return groups;
}

const lastOf = (group: readonly Timer[]): string => group.at(-1)?.wakeAt ?? '';

/** One event a group, rung at its last instant, at once if that has passed. False: the queue is full. */
async function push(groups: readonly (readonly Timer[])[], now: number): Promise<boolean> {
  const events = groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const delay = Math.max(0, Date.parse(lastOf(group)) - now);
    return {
      body: group.length === 1 ? { ...first, reason: 'timer' } : { timers: [...group] },
      // Rounded up: looking a moment too early would see nothing.
      delayInSeconds: Math.ceil(delay / 1000),
      concurrency: concurrencyOf(laneOf(first.issueId)),
    };
  });
  try {
    await new Queue({ key: QUEUE }).push(events);
    return true;
  } catch (error) {
    if (!isQueueFull(error)) throw error;
    return false;
  }
}
