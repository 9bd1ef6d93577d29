import type { ClockName, ClockState } from '../clocks/clock';
import type { Status } from '../lifecycle/status';
import type { Severity } from '../severity/level';
import type { Priority } from '../severity/priority';

/** One thing by the present policy and by the changed one; equal when the change does not touch it. */
export interface Change<T> {
  readonly from: T;
  readonly to: T;
}

/** A clock by one policy: the latest cycle, and how often any cycle was breached (E2, E4, E5, A1). */
export interface PreviewedClock {
  readonly state: ClockState;
  /** Epoch ms; null while held. */
  readonly dueAt: number | null;
  readonly breaches: number;
}

/** A clock that the change touches; null: by that policy there is none (D18, A1). */
export interface ClockChange extends Change<PreviewedClock | null> {
  readonly clock: ClockName;
}

/** One incident by two policies. Lists hold only what differs; an incident that stays as it is has nothing but `number` to show. */
export interface PreviewedIncident {
  readonly number: string;
  readonly subject: string;
  readonly severity: Severity;
  /** Epoch ms. */
  readonly reportedAt: number;
  /** By the present policy, at the instant of the preview. */
  readonly open: boolean;
  readonly clocks: readonly ClockChange[];
  /** When the incident closed by itself, or will if nobody answers (I2, I5); epoch ms, null: it does not. */
  readonly closure: Change<number | null> | null;
  /** When the notice of that closure went out, or will (I3, I6); epoch ms. */
  readonly notice: Change<number | null> | null;
  readonly status: Change<Status> | null;
  readonly priority: Change<Priority> | null;
}

/** Whether the change leaves the incident exactly as it is. */
export const isUnchanged = ({ clocks, closure, notice, status, priority }: PreviewedIncident): boolean =>
  clocks.length === 0 && !closure && !notice && !status && !priority;

/** How often a clock is breached by the changed policy and not by the present one. */
export const breachesGained = ({ from, to }: ClockChange): number =>
  Math.max(0, (to?.breaches ?? 0) - (from?.breaches ?? 0));

/** How often a clock is breached by the present policy and no longer by the changed one. */
export const breachesLost = ({ from, to }: ClockChange): number =>
  Math.max(0, (from?.breaches ?? 0) - (to?.breaches ?? 0));

/** By how much a deadline moves, in ms of plain time: later above 0, earlier below; null where one side has none. */
export const deadlineShift = ({ from, to }: ClockChange): number | null =>
  shift(from?.dueAt ?? null, to?.dueAt ?? null);

/** By how much a closure or notice moves, as {@link deadlineShift}. */
export const instantShift = ({ from, to }: Change<number | null>): number | null => shift(from, to);

const shift = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : to - from;
