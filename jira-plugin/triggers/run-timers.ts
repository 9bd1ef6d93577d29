import type { JiraFailure } from '../jira/failure';
import { reviewTogether } from '../review-together';
import { readWake } from '../store/wake';
import { pushDoorbell } from './doorbell';
import type { Timer } from './timer';

/** Reviews the tickets whose timers rang together. Gives Jira's refusal, where it wants to be asked later. */
export async function runTimers(timers: readonly Timer[]): Promise<JiraFailure | null> {
  const armed = await Promise.all(timers.map(({ issueId, wakeAt }) => isArmed(issueId, wakeAt)));
  const due = timers.filter((_, n) => armed[n]);
  const { failed, limit } = await reviewTogether(due.map(({ issueId }) => ({ issueId, onlyIfOthers: false })));
  for (const { issueId } of failed) {
    const timer = due.find((one) => one.issueId === issueId);
    if (timer) await pushDoorbell([{ ...timer, reason: 'timer' }]);
  }
  return limit;
}

/** Whether a timer that rang is still the ticket's: one that was armed anew since says nothing. */
export async function isArmed(issueId: string, wakeAt: string): Promise<boolean> {
  return (await readWake(issueId))?.wakeAt === wakeAt;
}
