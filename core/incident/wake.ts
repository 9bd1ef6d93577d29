import { NEVER } from '../calendar/horizon';
import { isOpenOutcome } from '../clocks/track';
import { warningsOf } from '../clocks/warnings';
import { closurePlan } from './closing';
import type { State } from './state';
import { nextCheck } from './verification';

/** The earliest instant after `now` at which time alone changes something or makes something due; null: never. */
export function wakeAt(state: State, now: number): number | null {
  if (state.standing !== 'incident' || state.history.final) return null;
  const plan = closurePlan(state);
  const instants = [
    ...[state.firstResponse, state.customerResponse, state.statusUpdate].flatMap((track) => {
      if (!track?.ran || !isOpenOutcome(track)) return [];
      const warnings = warningsOf(track, state.policy.policy.warnAt).filter(({ key }) => !state.records.has(key));
      return [track.due + 1, ...warnings.map(({ at }) => at)];
    }),
    ...(plan ? [plan.noticeSentAt === null ? plan.noticeAt : plan.closesAt] : []),
    ...[nextCheck(state, now)].filter((at) => at !== null),
  ].filter((at) => at > now && at < NEVER);
  return instants.length > 0 ? Math.min(...instants) : null;
}
