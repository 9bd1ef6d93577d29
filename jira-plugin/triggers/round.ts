import { z } from 'zod';
import type { JiraFailure } from '../jira/failure';
import { reviewTogether } from '../review-together';
import { type Bell, dropBells, SLOT, slotOf, waitingBells } from '../store/bells';
import { changePace, readPace } from '../store/pace';
import { pushDoorbell, SWEEP } from './doorbell';
import { pushRound } from './push-round';

/** A round over the bells that wait in a lane. */
export const roundSchema = z.object({ round: z.object({ lane: z.string() }) });

/** Bells that are looked through, so that several of one ticket become one review. */
const LOOKED_THROUGH = 300;
/** Tickets of one round: it must be over soon, for timers wait in the lane as well. */
const TICKETS = 16;
/** The same while Jira's quota is short. */
const SLOW_TICKETS = 12;
/** A lane with so many bells is busy: for a while bells are collected from the first on. */
const BUSY = 3;
const BUSY_FOR = 60_000;

/** Reviews the tickets whose bells have waited longest. Gives Jira's refusal, where it wants to be asked later. */
export async function runRound(lane: string, now: number): Promise<JiraFailure | null> {
  const { slowUntil, collectUntil } = await readPace();
  const bells = await waitingBells(lane, slotOf(now) * SLOT, LOOKED_THROUGH);
  if (bells.length >= BUSY && collectUntil < now + BUSY_FOR / 2) await changePace({ collectUntil: now + BUSY_FOR });
  const byTicket = new Map<string, Bell[]>();
  for (const bell of bells) byTicket.set(bell.issueId, [...(byTicket.get(bell.issueId) ?? []), bell]);
  const most = slowUntil > now ? SLOW_TICKETS : TICKETS;
  const looks = [...byTicket].slice(0, most).map(([issueId, own]) => ({
    issueId,
    onlyIfOthers: own.every(({ reason }) => reason === SWEEP),
  }));
  if (looks.length === 0) return null;
  const { done, failed, limit } = await reviewTogether(looks);
  // Alone in the queue, each is tried again later and later, and keeps no other waiting.
  for (const { issueId } of failed) await pushDoorbell([{ issueId, reason: 'failed among others' }]);
  const answered = [...done, ...failed.map(({ issueId }) => issueId)];
  await dropBells(answered.flatMap((issueId) => byTicket.get(issueId)?.map(({ key }) => key) ?? []));
  const isMore = answered.length < byTicket.size || bells.length >= LOOKED_THROUGH;
  if (isMore && !limit) await pushRound(Date.now());
  return limit;
}
