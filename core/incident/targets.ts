import { breach, isCounting, isOpenOutcome, retarget, stop, type Track } from '../clocks/track';
import type { PreparedSeverity, PreparedTarget } from '../policy/prepared';
import { lowered } from '../severity/priority';
import type { State } from './state';
import { askCustomer, startStatusUpdate } from './transitions';

/**
 * Counts every clock whose outcome is open anew, by the targets that hold now (C5, section 8); `before` held until now.
 * One that is overdue by them is breached as of now. `silently`: nobody is alerted by a re-judgement.
 */
export function judgeClocksAnew(state: State, before: PreparedSeverity, at: number, silently: boolean): void {
  const after = state.policy.severities[state.severity];
  moveTarget(state, state.firstResponse, after.firstResponse, at, silently);
  moveTarget(state, state.customerResponse, after.customerResponse, at, silently);
  moveTarget(state, state.statusUpdate, after.statusUpdate, at, silently);
  if (!before.customerResponse && after.customerResponse && state.status === 'Customer Information Requested') {
    askCustomer(state, at);
  }
  if (before.statusUpdate || !after.statusUpdate) return;
  startStatusUpdate(state, owedSince(state));
  if (state.statusUpdate) breakOverdue(state, state.statusUpdate, at, silently);
}

/** Breaches a clock that was not met in time: alerts, and a lower priority when it was the customer's (E5). */
export function breakClock(state: State, track: Track, at: number, silently: boolean): void {
  breach(track, at);
  state.steps.push({ at, by: 'process', what: 'breached', why: track.name });
  if (track.name === 'customerResponse') lowerPriority(state, track, at, silently);
  else if (!silently) alertBreach(state, track);
}

function moveTarget(
  state: State,
  track: Track | null,
  rule: PreparedTarget | null,
  at: number,
  silently: boolean,
): void {
  if (!track) return;
  if (!rule) return stop(track, at);
  if (!isOpenOutcome(track)) return;
  retarget(track, rule, at);
  breakOverdue(state, track, at, silently);
}

/** A clock that a change left overdue is breached as of now (C5). */
function breakOverdue(state: State, track: Track, at: number, silently: boolean): void {
  if (track.ran && isOpenOutcome(track) && isCounting(track) && track.due < at) breakClock(state, track, at, silently);
}

function lowerPriority(state: State, track: Track, at: number, silently: boolean): void {
  const from = state.priority;
  const to = lowered(from);
  if (to === null) return;
  state.priority = to;
  state.lowering = { key: track.key, from };
  state.steps.push({ at, by: 'process', what: 'lowered', priority: to });
  if (silently) return;
  state.alerts.push({
    visibility: 'internal',
    entry: { key: `priority-lowered:${track.key}`, kind: 'priority-lowered', to: 'agent' },
    message: { template: 'priority-lowered', from, to, dueAt: track.due },
  });
}

function alertBreach(state: State, track: Track): void {
  state.alerts.push({
    visibility: 'internal',
    entry: { key: `clock-breached:${track.key}`, kind: 'clock-breached', to: 'agent' },
    message: { template: 'clock-breached', clock: track.name, dueAt: track.due },
  });
}

/** From when an update is owed that was not promised before: the later of the last message and entering the status. */
const owedSince = (state: State): number =>
  Math.max(state.statusSince, state.lastAgentMessageAt ?? 0, state.firstRespondedAt ?? 0);
