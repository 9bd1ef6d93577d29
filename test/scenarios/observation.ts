import type { ClockState } from '../../core/clocks/clock';
import type { Audience, SentKind } from '../../core/incident/record';

/** A clock as a person sees it. Instants in epoch milliseconds, durations in milliseconds. */
export interface SeenClock {
  readonly state: ClockState;
  readonly startedAt: number | null;
  readonly dueAt: number | null;
  readonly elapsed: number;
  readonly remaining: number;
  readonly cycle: number;
}

/** What people see of one incident at one instant. `exists: false` has nothing else. */
export type Observation = { readonly exists: false } | SeenIncident;

export interface SeenIncident {
  readonly exists: true;
  readonly status: string;
  readonly severity: number;
  readonly priority: string;
  readonly receivedAt: number;
  readonly firstResponse: SeenClock | null;
  readonly customerResponse: SeenClock | null;
  readonly statusUpdate: SeenClock | null;
  readonly noticeAt: number | null;
  readonly closesAt: number | null;
  readonly entitlement: string;
  readonly missing: readonly string[];
  readonly completeness: number;
  readonly phoneFollowUp: string;
  readonly tier: string;
  readonly supervisor: string;
  /** Names (as in the scenario) of linked incidents, in the order of their naming. */
  readonly linked: readonly string[];
  /** Everything that went to people since the start, in order. `note` is not listed. */
  readonly sent: readonly { readonly kind: Exclude<SentKind, 'note'>; readonly to: Audience }[];
}
