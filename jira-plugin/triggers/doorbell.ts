import { Queue } from '@forge/events';
import { z } from 'zod';

/** What a doorbell says: look at this ticket. Why is for the log only; `wakeAt` names the timer that rang. */
export const doorbellSchema = z.object({
  issueId: z.string().min(1),
  reason: z.string(),
  wakeAt: z.iso.datetime().optional(),
});

export type Doorbell = z.infer<typeof doorbellSchema>;

/** The queue of the manifest's consumer. */
const QUEUE = 'review';
/** https://developer.atlassian.com/platform/forge/limits-async-events/ */
export const LONGEST_DELAY = 900_000;
const EVENTS_PER_PUSH = 50;

/**
 * Puts doorbells into the queue; one ticket's are handled one at a time. `delay` is in ms and at most
 * {@link LONGEST_DELAY}; it is rounded up to the second, since looking a moment too early would see nothing.
 */
export async function pushDoorbell(doorbells: readonly (Doorbell & { readonly delay?: number })[]): Promise<void> {
  const queue = new Queue({ key: QUEUE });
  for (let start = 0; start < doorbells.length; start += EVENTS_PER_PUSH) {
    const events = doorbells.slice(start, start + EVENTS_PER_PUSH).map(({ delay = 0, ...body }) => ({
      body,
      delayInSeconds: Math.ceil(Math.max(0, delay) / 1000),
      concurrency: { key: `issue:${body.issueId}`, limit: 1 },
    }));
    await queue.push(events);
  }
}
