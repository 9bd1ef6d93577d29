import { type ClosurePlan, planClosure } from '../lifecycle/closure';
import type { Awaited, State } from './state';
import { presentWait } from './transitions';

type Records = Pick<State['records'], 'get'>;

/** The planned notice and closure, or null when nothing is awaited or a supervisor request suspends both (section 5). */
export function closurePlan(state: State): ClosurePlan | null {
  const wait = presentWait(state);
  return wait && state.supervisor !== 'requested' ? planOf(state, wait) : null;
}

/** The notice and closure of one wait, by what is known up to `until`. */
export function planOf(
  { policy: { calendar, policy }, supervisorResumedAt, records }: State,
  { status, since }: Awaited,
  until = Number.POSITIVE_INFINITY,
  sent: Records = records,
): ClosurePlan {
  return planClosure({
    calendar,
    days: policy.closure.waits[status],
    notice: policy.closure.notice,
    since,
    resumedAt: supervisorResumedAt.filter((at) => at > since && at <= until),
    sentAt: (key) => sent.get(key)?.at ?? null,
  });
}

/** When the incident closes if the notice of `plan` goes out at `at`, late or not. */
export function closesAtIfNoticed(state: State, plan: ClosurePlan, at: number): number {
  const wait = presentWait(state);
  const notice = { key: plan.noticeKey, at };
  const sent: Records = { get: (key) => (key === notice.key ? notice : state.records.get(key)) };
  return wait ? planOf(state, wait, undefined, sent).closesAt : plan.closesAt;
}

/** The closure that may be carried out at `at`: its notice is out, its instant has come (I2, I3). */
export function automaticClosure(state: State, at: number): { readonly key: string } | null {
  const plan = closurePlan(state);
  if (!plan || plan.noticeSentAt === null || plan.closesAt > at) return null;
  return { key: `closed:${plan.noticeKey}` };
}
