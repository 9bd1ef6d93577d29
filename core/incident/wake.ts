import { NEVER } from '../calendar/horizon';
import { isOpenOutcome } from '../clocks/track';
import { warningsOf } from '../clocks/warnings';
import { closesAtIfNoticed, closurePlan } from './closing';
import type { State } from './state';
import { nextCheck } from './verification';

/** The earliest instant after `now` at which time alone changes something or makes something due; null: never. */
export function wakeAt(state: State, now: number): number | null {
  if (state.standing !== 'incident' || state.history.final) return null;
  const instants = [
    ...[state.firstResponse, state.customerResponse, state.statusUpdate].flatMap((track) => {
      if (!track?.ran || !isOpenOutcome(track)) return [];
      const warnings = warningsOf(track, state.policy.policy.warnAt).filter(({ key }) => !state.records.has(key));
      return [track.due + 1, ...warnings.map(({ at }) => at)];
    }),
    ...closureInstants(state, now),
    ...[nextCheck(state, now)].filter((at) => at !== null),
  ].filter((at) => at > now && at < NEVER);
  return instants.length > 0 ? Math.min(...instants) : null;
}

/** The notice, then the closure. A notice that is due now goes out now, so that the closure it leads to comes next. */
function closureInstants(state: State, now: number): number[] {
  const plan = closurePlan(state);
  if (!plan) return [];
  if (plan.noticeSentAt !== null) return [plan.closesAt];
  return plan.noticeAt > now ? [plan.noticeAt] : [closesAtIfNoticed(state, plan, now)];
}
