import type { Track } from '../clocks/track';
import type { Verdict } from '../entitlement/verdict';
import type { IntakeFields } from '../intake/field';
import type { Status, WaitingStatus } from '../lifecycle/status';
import type { PreparedPolicy } from '../policy/prepared';
import type { Determination } from '../severity/determination';
import type { Severity } from '../severity/level';
import type { Priority } from '../severity/priority';
import type { ClosedBecause, Message } from '../texts/message';
import type { SplitItem } from './act';
import type { Actor } from './actor';
import type { Reported } from './event';
import type { Facts } from './facts';
import type { History } from './history';
import type { Incident, Step, SupervisorState, Tier } from './incident';
import type { CarriedOut, RecordEntry } from './record';

/** Something that people are told once, late if need be, as long as it is still true. */
export interface Alert {
  readonly visibility: 'public' | 'internal';
  readonly entry: RecordEntry;
  readonly message: Message;
}

/** An answer that is awaited from the customer: in which status, since when, and what began the wait (section 5). */
export interface Awaited {
  readonly status: WaitingStatus;
  readonly since: number;
  readonly because: 'agent-message' | 'status-entered';
}

export interface Closing {
  readonly at: number;
  readonly because: ClosedBecause;
  readonly text: string;
  /** Names the closing message. */
  readonly key: string;
  /** The wait that ended without an answer; null where none did. */
  readonly wait: Awaited | null;
  /** Closed out of Verification Required: no survey for somebody whose support is held. */
  readonly unverified: boolean;
}

/** How far the priority fell in the present cycle, so that a late answer can put it back (`restoreOnReply`). */
export interface Lowering {
  readonly key: string;
  readonly from: Priority;
}

/** The incident while its history is folded. Lives only inside one fold. */
export interface State {
  readonly history: History;
  readonly facts: Facts;
  readonly policies: readonly PreparedPolicy['policy'][];
  readonly report: Reported;
  policy: PreparedPolicy;
  standing: Incident['standing'];
  reportedAt: number;
  fields: IntakeFields;
  status: Status;
  statusSince: number;
  severity: Severity;
  determination: Determination;
  priority: Priority;
  lowering: Lowering | null;
  verdict: Verdict;
  /** Since when the incident may be worked on; null while it is held (or has never been verified). */
  verifiedAt: number | null;
  override: { readonly at: number; readonly by: Actor; readonly reason: string } | null;
  firstResponse: Track;
  customerResponse: Track | null;
  statusUpdate: Track | null;
  /** The last public agent message that is not automatic. */
  lastAgentMessageAt: number | null;
  firstRespondedAt: number | null;
  responseTypeMissing: boolean;
  questions: readonly string[];
  customerWrote: boolean;
  calledCustomer: boolean;
  tier: Tier;
  readonly collaborators: string[];
  supervisor: SupervisorState;
  readonly supervisorResumedAt: number[];
  closing: Closing | null;
  reopenedAt: number | null;
  readonly splits: { readonly id: string; readonly items: readonly SplitItem[] }[];
  /** Support sessions, each with the name of the agent who held it. */
  readonly sessions: { readonly id: string; readonly at: number; readonly host: string }[];
  readonly alerts: Alert[];
  surveyOffered: boolean;
  surveyScore: number | null;
  readonly records: Map<string, CarriedOut>;
  readonly steps: Step[];
}

export const isHeld = (state: State): boolean => state.status === 'Verification Required';
