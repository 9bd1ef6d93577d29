import type { Clock } from '../clocks/clock';
import type { Verdict } from '../entitlement/verdict';
import type { Completeness } from '../intake/completeness';
import type { Status } from '../lifecycle/status';
import type { Determination } from '../severity/determination';
import type { Severity } from '../severity/level';
import type { Priority } from '../severity/priority';
import type { ClosedBecause } from '../texts/message';
import type { Actor } from './actor';
import type { Channel, EventType } from './event';
import type { Refusal } from './refusal';

/** Who works on the incident: it begins with the first and is escalated to the second (J1). */
export type Tier = 'support-representative' | 'product-support-engineer';
/** Whether the customer asked for a supervisor (J3), and whether one has answered. */
export type SupervisorState = 'none' | 'requested' | 'acknowledged';
/** Whether the call that Severity 1 needs has been made (D3); `not-required` where the severity asks for none. */
export type PhoneFollowUp = 'outstanding' | 'done' | 'not-required';

/** One step of the process log: who did what, when, and what came of it. */
export interface Step {
  readonly at: number;
  readonly by: Actor | 'process';
  readonly what:
    | EventType
    | 'verified'
    | 'held'
    | 'breached'
    | 'lowered'
    | 'restored'
    | 'closed-automatically'
    | 're-judged';
  /** Why, in the person's own words, or the refusal if the process refused it. */
  readonly why?: string;
  readonly refused?: Refusal;
  /** What it changed. */
  readonly status?: Status;
  readonly severity?: Severity;
  readonly priority?: Priority;
}

/**
 * An incident as the history makes it, at the instant of the review.
 * `standing` says whether there is one at all: an automatic mail or a mail that belongs to another incident opens none.
 */
export interface Incident {
  readonly standing: 'incident' | 'automatic' | 'joins' | 'nothing';
  readonly number: string;
  readonly subject: string;
  readonly channel: Channel;
  readonly requester: Actor;
  readonly status: Status;
  readonly statusSince: number;
  readonly severity: Severity;
  readonly determination: Determination;
  readonly priority: Priority;
  /** As the customer reported it, and as it counts by the calendar (A3). */
  readonly reportedAt: number;
  readonly receivedAt: number;
  readonly firstResponse: Clock;
  readonly customerResponse: Clock | null;
  readonly statusUpdate: Clock | null;
  /** Planned instants; null when nothing is awaited, closed, or held up by a supervisor request. */
  readonly noticeAt: number | null;
  readonly closesAt: number | null;
  /** When the notice for this wait went out; null if it has not. */
  readonly noticeSentAt: number | null;
  readonly closedAt: number | null;
  readonly closedBecause: ClosedBecause | null;
  readonly entitlement: Verdict;
  /** By whom and why a manager let the incident be worked on all the same. */
  readonly override: { readonly at: number; readonly by: Actor; readonly reason: string } | null;
  /** The verdict that the facts of now would give, when it differs: a warning to the agent, nothing more. */
  readonly entitlementWarning: Verdict | null;
  readonly intake: Completeness;
  readonly phoneFollowUp: PhoneFollowUp;
  readonly writtenReport: 'given' | 'outstanding';
  /** The first public reply has no response type yet: an agent should name one. */
  readonly responseTypeMissing: boolean;
  readonly tier: Tier;
  readonly collaborators: readonly string[];
  readonly supervisor: SupervisorState;
  readonly linked: readonly string[];
  /** A survey was offered to the customer in this incident (K2, K3). */
  readonly surveyOffered: boolean;
  readonly surveyScore: number | null;
  readonly steps: readonly Step[];
}
