import type { Clock } from './clock';
import type { Track } from './track';
import { elapsedAt } from './track';

/** A clock as it stands at `t`. */
export function viewClock(track: Track, t: number): Clock {
  const elapsed = elapsedAt(track, t);
  return {
    name: track.name,
    state: track.state,
    cycle: track.cycle,
    startedAt: track.ran ? track.start : null,
    dueAt: track.ran ? track.due : null,
    target: track.rule.target,
    basis: track.rule.basis,
    elapsed,
    remaining: Math.max(0, track.rule.target - elapsed),
    endedAt: track.endedAt,
    breachedAt: track.breachedAt,
  };
}
