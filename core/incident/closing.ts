import { type ClosurePlan, planClosure } from '../lifecycle/closure';
import { isWaiting } from '../lifecycle/status';
import type { State } from './state';
import { waitBegan } from './transitions';

/** The planned notice and closure, or null when nothing is awaited or a supervisor request suspends both (section 5). */
export function closurePlan(state: State): ClosurePlan | null {
  if (!isWaiting(state.status) || state.supervisor === 'requested') return null;
  const { calendar, policy } = state.policy;
  const since = waitBegan(state);
  return planClosure({
    calendar,
    days: policy.closure.waits[state.status],
    notice: policy.closure.notice,
    since,
    resumedAt: state.supervisorResumedAt.filter((at) => at > since),
    sentAt: (key) => state.records.get(key)?.at ?? null,
  });
}

/** When the incident closes if the notice of `plan` goes out at `at`, late or not. */
export function closesAtIfNoticed(state: State, plan: ClosurePlan, at: number): number {
  const notice = { key: plan.noticeKey, at };
  const noticed = closurePlan({ ...state, records: new Map([...state.records, [notice.key, notice]]) });
  return noticed?.closesAt ?? plan.closesAt;
}

/** The closure that may be carried out at `at`: its notice is out, its instant has come (I2, I3). */
export function automaticClosure(state: State, at: number): { readonly key: string } | null {
  const plan = closurePlan(state);
  if (!plan || plan.noticeSentAt === null || plan.closesAt > at) return null;
  return { key: `closed:${plan.noticeKey}` };
}
