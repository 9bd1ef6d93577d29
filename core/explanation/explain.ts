import type { ClockName } from '../clocks/clock';
import { fold } from '../incident/fold';
import type { ReviewInput } from '../incident/review';
import { type ClockExplanation, explainClock } from './clock';
import { type ClosureExplanation, explainClosure } from './closure';
import { explainSeverity, type SeverityExplanation } from './severity';

/** Why an incident stands as it does: the steps that led to each clock, to its closure and to its severity. */
export interface Explanation {
  /** The version that judges it, and since when: its report, or the instant at which open incidents were judged anew. */
  readonly policy: { readonly version: number; readonly effectiveFrom: string; readonly since: number };
  /** Null where there is no such clock. */
  readonly clocks: Readonly<Record<ClockName, ClockExplanation | null>>;
  readonly closure: ClosureExplanation | null;
  readonly severity: SeverityExplanation;
}

/**
 * Explains at `now` (epoch ms) what `review` gives for the same arguments, complete enough that a reader gets every figure
 * again by hand (E1, A3, C4, I2). Null when nothing in the history is a report.
 */
export function explain(input: ReviewInput, now: number): Explanation | null {
  const state = fold(input, now);
  if (!state) return null;
  const { policy } = state.policy;
  const clockOf = (name: ClockName): ClockExplanation | null => {
    const track = state[name];
    return track && explainClock(state, track, now);
  };
  return {
    policy: {
      version: policy.version,
      effectiveFrom: policy.effectiveFrom,
      since: state.steps.findLast(({ what }) => what === 're-judged')?.at ?? state.reportedAt,
    },
    clocks: {
      firstResponse: clockOf('firstResponse'),
      customerResponse: clockOf('customerResponse'),
      statusUpdate: clockOf('statusUpdate'),
    },
    closure: explainClosure(state),
    severity: explainSeverity(state),
  };
}
