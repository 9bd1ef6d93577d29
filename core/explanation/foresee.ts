import { CLOCKS, type ClockName } from '../clocks/clock';
import type { Event } from '../incident/event';
import type { Incident } from '../incident/incident';
import type { ReviewInput } from '../incident/review';
import { review } from '../incident/review';
import type { Status } from '../lifecycle/status';
import type { Severity } from '../severity/level';
import type { Priority } from '../severity/priority';

/** A deadline that would move, or that would be missed at once. Instants in epoch ms. */
export interface MovedDeadline {
  readonly clock: ClockName;
  readonly from: number | null;
  /** Null: the new severity asks for none, and the clock stops. */
  readonly to: number | null;
  /** Milliseconds that the new target allows. */
  readonly target: number;
  /** It would count as breached as of now (C5). */
  readonly breaks: boolean;
}

/** What an act or a reply would change; null where nothing changes. Instants in epoch ms. */
export interface Outlook {
  /** The incident as it would be. */
  readonly incident: Incident;
  readonly firstResponse: 'met' | 'late' | null;
  readonly status: Status | null;
  readonly severity: Severity | null;
  readonly priority: Priority | null;
  /** A request to the customer, and the priority that the incident drops to without an answer (E4, E5). */
  readonly customerResponse: { readonly dueAt: number; readonly lowersTo: Priority | null } | null;
  /** When the next status update would be owed (A1). */
  readonly statusUpdateDueAt: number | null;
  /** The reminder and the closure of a wait (I2, I5). */
  readonly closure: { readonly noticeAt: number; readonly closesAt: number } | null;
  readonly moved: readonly MovedDeadline[];
  /** The call that Severity 1 needs (D3). */
  readonly call: 'needed' | 'on-record' | null;
}

/**
 * What `event` would do if it happened at `now` (epoch ms): the history is folded with it, so that nothing is promised but what
 * the process would do. An event that the process refuses changes nothing.
 */
export function foresee(input: ReviewInput, event: Event, now: number): Outlook {
  const before = review(input, now).incident;
  const history = { ...input.history, events: [...input.history.events, event] };
  const told = { ...input, history };
  const after = review(told, now).incident;
  const asked = isAsked(before, after) ? after.customerResponse?.dueAt : null;
  const changed = <K extends 'status' | 'severity' | 'priority'>(key: K): Incident[K] | null =>
    before[key] === after[key] ? null : after[key];
  const waits = after.noticeAt !== null && after.closesAt !== null;
  return {
    incident: after,
    firstResponse: answered(before, after),
    status: changed('status'),
    severity: changed('severity'),
    priority: changed('priority'),
    customerResponse:
      asked === null || asked === undefined ? null : { dueAt: asked, lowersTo: lowersTo(told, after, asked) },
    statusUpdateDueAt: nextUpdate(before, after),
    closure: waits ? { noticeAt: after.noticeAt ?? now, closesAt: after.closesAt ?? now } : null,
    moved: before.severity === after.severity ? [] : CLOCKS.flatMap((clock) => moved(clock, before, after)),
    call: callOf(before, after),
  };
}

function answered(before: Incident, after: Incident): Outlook['firstResponse'] {
  if (before.firstResponse.endedAt !== null || after.firstResponse.endedAt === null) return null;
  if (after.status === 'Closed' && after.firstResponse.state === 'stopped') return null;
  return after.firstResponse.breachedAt === null ? 'met' : 'late';
}

const isAsked = (before: Incident, after: Incident): boolean =>
  after.customerResponse !== null &&
  after.customerResponse.endedAt === null &&
  after.customerResponse.cycle !== before.customerResponse?.cycle;

/** The instant after the deadline is the first at which it is missed. */
function lowersTo(input: ReviewInput, after: Incident, dueAt: number): Priority | null {
  const { priority } = review(input, dueAt + 1).incident;
  return priority === after.priority ? null : priority;
}

function nextUpdate(before: Incident, after: Incident): number | null {
  const { statusUpdate } = after;
  const isNew = statusUpdate?.endedAt === null && statusUpdate.cycle !== before.statusUpdate?.cycle;
  return isNew ? statusUpdate.dueAt : null;
}

function moved(clock: ClockName, before: Incident, after: Incident): MovedDeadline[] {
  const [was, is] = [before[clock], after[clock]];
  if (!was || !is || was.endedAt !== null || was.state === 'held') return [];
  const to = is.endedAt === null ? is.dueAt : null;
  if (was.dueAt === to) return [];
  return [{ clock, from: was.dueAt, to, target: is.target, breaks: was.breachedAt === null && is.breachedAt !== null }];
}

function callOf(before: Incident, after: Incident): Outlook['call'] {
  if (before.phoneFollowUp === after.phoneFollowUp) return null;
  if (after.phoneFollowUp === 'outstanding') return 'needed';
  return after.phoneFollowUp === 'done' && before.phoneFollowUp === 'outstanding' ? 'on-record' : null;
}
