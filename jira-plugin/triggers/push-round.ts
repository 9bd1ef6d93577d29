import { InvocationLimitReachedError, PartialSuccessError, Queue, RateLimitError } from '@forge/events';
import { SLOT } from '../store/bells';
import { readPace, writePace } from '../store/pace';
import { concurrencyOf, LANES } from './lane';

/** A query does not see at once what was stored: a round begins so much after the slot that it is for, ms. */
const SETTLED = 2_000;
/** How often rounds come while Jira's quota is short, ms. */
const SLOW = 60_000;

/** Has the queue begin the next round over the bells that wait, in every lane; one for each slot in which bells rang. */
export async function pushRound(now: number): Promise<void> {
  const pace = await readPace();
  if (pace.roundAt > now) return;
  const every = pace.slowUntil > now ? SLOW : SLOT;
  const roundAt = Math.max((Math.floor(now / every) + 1) * every, pace.pausedUntil) + SETTLED;
  const delayInSeconds = Math.min(900, Math.ceil((roundAt - now) / 1000));
  try {
    await new Queue({ key: 'review' }).push(
      LANES.map((lane) => ({ body: { round: { lane } }, delayInSeconds, concurrency: concurrencyOf(lane) })),
    );
  } catch (error) {
    // The bells are kept: the next one that rings, or the schedule, sees to a round.
    if (isRefused(error)) return;
    throw error;
  }
  await writePace({ ...pace, roundAt });
}

/** The queue takes no more events just now, or none of this chain of them. */
const isRefused = (error: unknown): boolean =>
  [RateLimitError, PartialSuccessError, InvocationLimitReachedError].some((kind) => error instanceof kind);
