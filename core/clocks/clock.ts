/** The three clocks of an incident: E2, E4, A1. */
export const CLOCKS = ['firstResponse', 'customerResponse', 'statusUpdate'] as const;

/** One of the three clocks; also the incident's field that holds it. */
export type ClockName = (typeof CLOCKS)[number];
/** `held` while verification fails (F3), `stopped` when nothing is awaited any more; the outcomes `met` and `breached` are kept (semantics.md section 2). */
export type ClockState = 'running' | 'held' | 'met' | 'breached' | 'stopped';

/** How a target is counted: by the calendar (E1), or round the clock from the clock's start. */
export type Basis = 'business' | 'elapsed';

/** One stretch of time and why it was counted or not: what "why this deadline?" shows. */
export interface Stretch {
  /** Half-open `[start, end)`, epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly counted: boolean;
  readonly reason:
    | 'counted'
    | 'weekend'
    | 'holiday'
    | 'override'
    | 'before-opening'
    | 'between-hours'
    | 'after-close'
    | 'verification'
    | 'before-start';
}

/** A clock as it stands at the instant of the review. Durations are milliseconds. */
export interface Clock {
  readonly name: ClockName;
  readonly state: ClockState;
  /** Counted from 1: each request to the customer, each status-update interval. */
  readonly cycle: number;
  /** Null while held. */
  readonly startedAt: number | null;
  readonly dueAt: number | null;
  readonly target: number;
  readonly basis: Basis;
  readonly elapsed: number;
  /** Never below 0. */
  readonly remaining: number;
  /** When it was met or stopped; null while it counts. */
  readonly endedAt: number | null;
  /** When it was breached; null if it was not. */
  readonly breachedAt: number | null;
}
