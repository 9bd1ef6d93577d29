import type { Basis, Clock, Stretch } from '../clocks/clock';
import { stretchesAhead, stretchesUntil } from '../clocks/stretches';
import { shareUsedAt, type Track } from '../clocks/track';
import { viewClock } from '../clocks/view';
import type { State } from '../incident/state';
import type { Severity } from '../severity/level';

/** A target that a clock was counted by, from `at` on (C5; semantics.md section 8). */
export interface TargetApplied {
  readonly at: number;
  readonly severity: Severity;
  /** The version of the policy that gives it. */
  readonly version: number;
  /** Milliseconds. */
  readonly target: number;
  readonly basis: Basis;
  /** Null while held. */
  readonly startedAt: number | null;
  readonly dueAt: number | null;
}

/** When a share of the target is used up, and somebody is warned. */
export interface WarningAhead {
  readonly share: number;
  readonly at: number;
}

/** Everything that leads to a deadline, enough to count it by hand. Instants in epoch ms. */
export interface ClockExplanation {
  readonly clock: Clock;
  /** Of the calendar that counts. */
  readonly timeZone: string;
  /** The instant that the start is derived from, and what happened then. */
  readonly from: number;
  readonly because: 'reported' | 'verified' | 'asked' | 'updated' | 'status-entered';
  /** The first, and each change. */
  readonly targets: readonly TargetApplied[];
  /** From the report or request up to now, or to where the clock ended; the counted ones add up to `clock.elapsed`. */
  readonly stretches: readonly Stretch[];
  /** From now to the deadline while the clock runs; the counted ones add up to `clock.remaining`. */
  readonly ahead: readonly Stretch[];
  /** Of a clock that runs. */
  readonly warnings: readonly WarningAhead[];
}

export function explainClock(state: State, track: Track, now: number): ClockExplanation {
  const begun = track.name === 'firstResponse' ? state.reportedAt : track.from;
  return {
    clock: viewClock(track, now),
    timeZone: track.rule.calendar.timeZone,
    from: track.from,
    because: becauseOf(state, track),
    targets: track.applied.map(({ at, rule, start, due }) => ({
      at,
      severity: rule.severity,
      version: rule.policy.version,
      target: rule.target,
      basis: rule.basis,
      startedAt: start,
      dueAt: due,
    })),
    stretches: stretchesUntil(track, begun, now),
    ahead: stretchesAhead(track, now),
    warnings:
      track.state === 'running'
        ? state.policy.policy.warnAt.map((share) => ({ share, at: shareUsedAt(track, share) }))
        : [],
  };
}

function becauseOf(state: State, track: Track): ClockExplanation['because'] {
  switch (track.name) {
    case 'firstResponse':
      return track.from > state.reportedAt ? 'verified' : 'reported';
    case 'customerResponse':
      return 'asked';
    case 'statusUpdate':
      return track.from === state.statusSince && track.from !== state.lastAgentMessageAt ? 'status-entered' : 'updated';
    default:
      return track.name satisfies never;
  }
}
