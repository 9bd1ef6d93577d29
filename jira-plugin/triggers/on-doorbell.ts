import { InvocationError, InvocationErrorCode } from '@forge/events';
import { z } from 'zod';
import { isRateLimit, type JiraFailure } from '../jira/failure';
import { watchQuota } from '../jira/quota';
import { reviewTogether } from '../review-together';
import { changePace, readPace } from '../store/pace';
import { doorbellSchema, SWEEP } from './doorbell';
import { ringAllSchema, ringPage } from './ring-all';
import { roundSchema, runRound } from './round';
import { isArmed, runTimers } from './run-timers';
import { runSetUp, setUpSchema } from './set-up';
import { continueSweep, sweepSchema } from './sweep';
import { timersSchema } from './timer';

const workSchema = z.union([timersSchema, doorbellSchema, roundSchema, sweepSchema, ringAllSchema]);
const eventSchema = z.object({ body: z.union([workSchema, setUpSchema]) });

type Work = z.infer<typeof workSchema>;

/** Longest wait that the queue accepts for a retry, in seconds. */
const LONGEST_RETRY = 900;
const STANDARD_RETRY = 30;
/** Writing down that Jira's quota is short is worth it for so long, ms. */
const WORTH_NOTING = 60_000;
/** What Jira calls the limits that hold for more than one issue. https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
const SHARED_LIMIT = /quota|burst/;

/**
 * The queue's consumer: looks at the tickets that were rung for. A rate limit is waited out for as long as Jira says, by all;
 * anything else that fails is thrown, and the queue tries again later and later.
 */
export async function onDoorbell(event: unknown): Promise<unknown> {
  const { body } = eventSchema.parse(event);
  const now = Date.now();
  try {
    if ('setUp' in body) return await runSetUp(body.setUp, now);
    const pace = await readPace();
    if (pace.pausedUntil > now) return later((pace.pausedUntil - now) / 1000);
    const { result, slowUntil } = await watchQuota(() => work(body, now));
    if (slowUntil !== null && slowUntil > pace.slowUntil + WORTH_NOTING) await changePace({ slowUntil });
    return result ? await waitFor(result) : undefined;
  } catch (error) {
    if (!isRateLimit(error)) throw error;
    return waitFor(error);
  }
}

async function work(body: Work, now: number): Promise<JiraFailure | null> {
  if ('timers' in body) return runTimers(body.timers);
  if ('round' in body) return runRound(body.round.lane, now);
  if ('ringAll' in body || 'sweep' in body) {
    await ('ringAll' in body ? ringPage(body.ringAll, now) : continueSweep(body.sweep));
    return null;
  }
  if (body.wakeAt !== undefined && !(await isArmed(body.issueId, body.wakeAt))) return null;
  const { failed, limit } = await reviewTogether([{ issueId: body.issueId, onlyIfOthers: body.reason === SWEEP }]);
  if (failed[0]) throw failed[0].error;
  return limit;
}

async function waitFor({ retryAfter, limit }: JiraFailure): Promise<InvocationError> {
  const seconds = retryAfter ?? STANDARD_RETRY;
  if (limit !== null && SHARED_LIMIT.test(limit)) await changePace({ pausedUntil: Date.now() + seconds * 1000 });
  return later(seconds);
}

const later = (seconds: number): InvocationError =>
  new InvocationError({
    retryAfter: Math.min(Math.ceil(seconds), LONGEST_RETRY),
    retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
  });
