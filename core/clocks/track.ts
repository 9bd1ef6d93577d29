import { dueAfter, NEVER, openingFrom } from '../calendar/horizon';
import type { PreparedTarget } from '../policy/prepared';
import type { ClockName, ClockState } from './clock';

/** By which target a clock was counted from an instant on: the first, and each change (C5; semantics.md section 8). */
export interface AppliedTarget {
  readonly at: number;
  readonly rule: PreparedTarget;
  /** Null while it is held. */
  readonly start: number | null;
  readonly due: number | null;
}

/**
 * A clock while the history is folded. `from` is what its start is derived from: the report (or the lifting of a hold)
 * for the first response, the very instant of the request or message for the others.
 */
export interface Track {
  readonly name: ClockName;
  readonly cycle: number;
  /** Names this clock and cycle in effect keys; the same however often the history is read. */
  readonly key: string;
  from: number;
  rule: PreparedTarget;
  state: ClockState;
  /** False from a hold that nothing has lifted yet: then it has no start, is due at no time and has counted nothing. */
  ran: boolean;
  start: number;
  due: number;
  endedAt: number | null;
  breachedAt: number | null;
  /** In the order in which they came to apply; the last is the present one. */
  readonly applied: AppliedTarget[];
  /** Shares of the target whose warning a re-judgement has passed over: nobody is alerted by it (semantics.md section 8). */
  passedOver: readonly number[];
}

export function startTrack(
  name: ClockName,
  cycle: number,
  key: string,
  from: number,
  rule: PreparedTarget,
  held = false,
): Track {
  const start = startOf(name, from, rule);
  const due = dueOf(start, rule);
  return {
    name,
    cycle,
    key,
    from,
    rule,
    state: held ? 'held' : 'running',
    ran: !held,
    start,
    due,
    endedAt: null,
    breachedAt: null,
    applied: [{ at: from, rule, start: held ? null : start, due: held ? null : due }],
    passedOver: [],
  };
}

/** Whether the clock's outcome is still open: a met, stopped or breached one keeps what it has (section 2). */
export const isOpenOutcome = (track: Track): boolean => track.state === 'running' || track.state === 'held';

/** Whether the clock still counts: a breached one goes on until something stops it. */
export const isCounting = (track: Track): boolean => track.endedAt === null && track.state !== 'held';

/** Counts an open clock anew from its start by another target, basis or calendar, as of `at` (C5). */
export function retarget(track: Track, rule: PreparedTarget, at: number): void {
  track.rule = rule;
  track.start = startOf(track.name, track.from, rule);
  track.due = dueOf(track.start, rule);
  track.applied.push({ at, rule, start: track.ran ? track.start : null, due: track.ran ? track.due : null });
}

/** Lets a held clock run from `at` (section 6). */
export function release(track: Track, at: number): void {
  if (track.state !== 'held') return;
  track.from = at;
  track.state = 'running';
  track.ran = true;
  retarget(track, track.rule, at);
}

export function breach(track: Track, at: number): void {
  track.state = 'breached';
  track.breachedAt = at;
}

/** The awaited event came: met if in time; a breached clock only stops counting. */
export function answer(track: Track, at: number): void {
  if (track.endedAt !== null || track.state === 'held') return;
  if (track.state === 'running') track.state = 'met';
  track.endedAt = at;
}

/** Nothing is awaited any more: stopped, or still breached but no longer counting. */
export function stop(track: Track, at: number): void {
  if (track.endedAt !== null) return;
  if (isOpenOutcome(track)) track.state = 'stopped';
  track.endedAt = at;
}

/** Counted milliseconds up to `t`, exactly. */
export function elapsedAt(track: Track, t: number): number {
  if (!track.ran) return 0;
  const end = Math.min(track.endedAt ?? t, t);
  if (end <= track.start) return 0;
  return track.rule.basis === 'business' ? track.rule.calendar.between(track.start, end) : end - track.start;
}

/** When a share of the target has been used up: the instant of a warning. */
export const shareUsedAt = (track: Track, share: number): number =>
  dueOf(track.start, { ...track.rule, target: Math.round(track.rule.target * share) });

function startOf(name: ClockName, from: number, { calendar }: PreparedTarget): number {
  return name === 'firstResponse' ? openingFrom(calendar, from) : from;
}

function dueOf(start: number, { target, basis, calendar }: PreparedTarget): number {
  if (start === NEVER) return NEVER;
  return basis === 'business' ? dueAfter(calendar, start, target) : start + target;
}
