import { PartialSuccessError, Queue, RateLimitError } from '@forge/events';
import { z } from 'zod';
import { keepBells } from '../store/bells';
import { readPace } from '../store/pace';
import { concurrencyOf, laneOf } from './lane';
import { pushRound } from './push-round';

/** What a doorbell says: look at this ticket. Why is for the log only; `wakeAt` names the timer that rang. */
export const doorbellSchema = z.object({
  issueId: z.string().min(1),
  reason: z.string(),
  wakeAt: z.iso.datetime().optional(),
});

export type Doorbell = z.infer<typeof doorbellSchema>;

/** Why a sweep rings. */
export const SWEEP = 'sweep';

/** The queue of the manifest's consumer. */
export const QUEUE = 'review';
/** https://developer.atlassian.com/platform/forge/limits-async-events/ */
export const LONGEST_DELAY = 900_000;
export const EVENTS_PER_PUSH = 50;
/** More than so many are not worth an event each: they wait for the next round. */
const FEW = 10;

/** Puts doorbells into the queue, one event each; many are collected for a round over all of them. */
export async function pushDoorbell(doorbells: readonly Doorbell[]): Promise<void> {
  if (doorbells.length === 0) return;
  if (doorbells.length > FEW) return collect(doorbells, Date.now());
  try {
    await new Queue({ key: QUEUE }).push(
      doorbells.map((body) => ({ body, concurrency: concurrencyOf(laneOf(body.issueId)) })),
    );
  } catch (error) {
    if (!isQueueFull(error)) throw error;
    await collect(doorbells, Date.now());
  }
}

/** Keeps bells for the next round, and sees to it that there is one. */
export async function collect(doorbells: readonly Doorbell[], now: number, known?: { roundAt: number }): Promise<void> {
  await keepBells(
    doorbells.map(({ issueId, reason }) => ({ issueId, reason, lane: laneOf(issueId) })),
    now,
  );
  if ((known ?? (await readPace())).roundAt <= now) await pushRound(now);
}

/** The queue takes no more events just now. */
export const isQueueFull = (error: unknown): boolean =>
  error instanceof RateLimitError || error instanceof PartialSuccessError;
