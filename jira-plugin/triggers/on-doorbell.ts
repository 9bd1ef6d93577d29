import { InvocationError, InvocationErrorCode } from '@forge/events';
import { z } from 'zod';
import { JiraFailure } from '../jira/failure';
import { reviewTicket } from '../review-ticket';
import { doorbellSchema } from './doorbell';
import { ringAllSchema, ringPage } from './ring-all';
import { runSetUp, setUpSchema } from './set-up';
import { isArmed } from './timer';

const eventSchema = z.object({ body: z.union([doorbellSchema, ringAllSchema, setUpSchema]) });

/** Longest wait that the queue accepts for a retry, in seconds. */
const LONGEST_RETRY = 900;
const STANDARD_RETRY = 30;

/**
 * The queue's consumer: looks at the ticket that was rung for. A rate limit is waited out for as long as Jira says; anything
 * else that fails is thrown, and the queue tries again later and later.
 */
export async function onDoorbell(event: unknown): Promise<unknown> {
  const { body } = eventSchema.parse(event);
  const now = Date.now();
  try {
    if ('ringAll' in body) return await ringPage(body.ringAll, now);
    if ('setUp' in body) return await runSetUp(body.setUp, now);
    if (body.wakeAt !== undefined && !(await isArmed(body.issueId, body.wakeAt))) return undefined;
    await reviewTicket(body.issueId, now);
    return undefined;
  } catch (error) {
    if (!(error instanceof JiraFailure) || error.status !== 429) throw error;
    return new InvocationError({
      retryAfter: Math.min(error.retryAfter ?? STANDARD_RETRY, LONGEST_RETRY),
      retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
    });
  }
}
