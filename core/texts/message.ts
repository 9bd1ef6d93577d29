import type { ClockName } from '../clocks/clock';
import type { Verdict } from '../entitlement/verdict';
import type { IntakeField } from '../intake/field';
import type { WaitingStatus } from '../lifecycle/status';
import type { Severity } from '../severity/level';
import type { Priority } from '../severity/priority';

/** Why an incident was closed. */
export type ClosedBecause = 'no-answer' | 'confirmed' | 'by-agent';

/**
 * What a message says, as data: `render` in this folder makes the sentences, in the reader's language.
 * Instants are epoch milliseconds.
 */
export type Message =
  | {
      readonly template: 'acknowledgement';
      readonly severity: Severity;
      readonly reportedAt: number;
      readonly receivedAt: number;
      readonly firstResponseDueAt: number | null;
      /** Severity 1 needs the call as well (D3, G2). */
      readonly callNeeded: boolean;
      readonly missing: readonly IntakeField[];
    }
  | {
      readonly template: 'verification-required';
      readonly verdict: Exclude<Verdict, 'entitled'>;
      readonly organization: string | null;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
    }
  | { readonly template: 'verification-note'; readonly verdict: Exclude<Verdict, 'entitled'> }
  | { readonly template: 'clock-warning'; readonly clock: ClockName; readonly dueAt: number }
  | { readonly template: 'clock-breached'; readonly clock: ClockName; readonly dueAt: number }
  | { readonly template: 'priority-lowered'; readonly from: Priority; readonly to: Priority; readonly dueAt: number }
  | {
      readonly template: 'closing-soon';
      readonly status: WaitingStatus;
      /** When the wait began: the last public agent message, or entering the status. */
      readonly waitingSince: number;
      readonly closesAt: number;
      readonly questions: readonly string[];
    }
  | {
      readonly template: 'closed';
      readonly because: ClosedBecause;
      readonly waitingSince: number | null;
      /** The status in which nothing came; absent: the message does not say after what. */
      readonly status?: WaitingStatus;
      /** Words that the closing agent adds for the customer. */
      readonly text: string;
      /** Offer the survey in the same message (K2). */
      readonly survey: boolean;
    }
  | { readonly template: 'reopened' }
  | {
      readonly template: 'split';
      readonly items: readonly { readonly number: string; readonly subject: string; readonly severity: Severity }[];
    }
  | {
      readonly template: 'escalated';
      readonly by: string;
      readonly reason: string;
      readonly collaborators: readonly string[];
    }
  | { readonly template: 'supervisor-requested'; readonly by: string; readonly text: string }
  | { readonly template: 'supervisor-acknowledged'; readonly by: string; readonly text: string }
  | { readonly template: 'session-survey'; readonly with: string; readonly at: number }
  | { readonly template: 'not-joined-note' }
  | { readonly template: 'automatic-note' };

/** The name of a message. */
export type Template = Message['template'];
