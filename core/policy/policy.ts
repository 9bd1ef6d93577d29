import type { CalendarDefinition } from '../calendar/definition';
import type { Basis } from '../clocks/clock';
import type { IntakeField } from '../intake/field';
import type { WaitingStatus } from '../lifecycle/status';
import type { Severity } from '../severity/level';
import type { Priority } from '../severity/priority';

/** Whether a severity wants a telephone call as well (D3, D9, D17). */
export const PHONE_RULES = ['required', 'optional', 'none'] as const;

/** Whether a report must have a field, should have it, or is not asked for it (B1 to B12). */
export const INTAKE_RULES = ['required', 'recommended', 'off'] as const;

/** How much a severity wants a call. */
export type PhoneRule = (typeof PHONE_RULES)[number];
/** How much a detail is asked for. */
export type IntakeRule = (typeof INTAKE_RULES)[number];
/** The rule of each detail of a report. */
export type PolicyIntake = Readonly<Record<IntakeField, IntakeRule>>;

/** How soon something is due: a duration text (`30m`, `24h`, `1h30m`; see `parseDuration`) and how it is counted (E1). */
export interface Target {
  readonly target: string;
  readonly basis: Basis;
}

/** What a severity promises and demands: its targets (E2, E4, A1), its call, its priority, its own support hours. */
export interface SeverityPolicy {
  readonly firstResponse: Target;
  /** Null: no target, so no such clock (D18). */
  readonly customerResponse: Target | null;
  /** Null: no status updates are promised (A1). */
  readonly statusUpdate: Target | null;
  readonly phone: PhoneRule;
  /** The priority that setting this severity sets. */
  readonly priority: Priority;
  /** For this severity's clocks; absent: the policy's calendar. */
  readonly calendar?: CalendarDefinition;
}

/** One version of the process in numbers, as plain data: what an administrator writes and a scenario changes. */
export interface Policy {
  /** From 1. */
  readonly version: number;
  /** ISO 8601 instant with its offset, e.g. `2026-01-01T00:00:00Z`. */
  readonly effectiveFrom: string;
  readonly vendor: {
    readonly name: string;
    readonly documentationUrl: string | null;
    readonly feedbackEmail: string | null;
    readonly phone: string | null;
  };
  readonly calendar: CalendarDefinition;
  readonly severities: Readonly<Record<Severity, SeverityPolicy>>;
  /** Shares of a target at which a clock warns, each between 0 and 1. */
  readonly warnAt: readonly number[];
  readonly priorityLowering: { readonly restoreOnReply: boolean };
  /** In business dates; the notice is less than every wait (I2, I3, I5, I6). */
  readonly closure: { readonly notice: number; readonly waits: Readonly<Record<WaitingStatus, number>> };
  readonly intake: PolicyIntake;
  /** `graceDays`: calendar days after an agreement's last. */
  readonly entitlement: { readonly required: boolean; readonly graceDays: number };
  /** `quietDays`: times 24 hours between two offers to one contact. */
  readonly survey: { readonly perIncident: boolean; readonly perSession: boolean; readonly quietDays: number };
}
