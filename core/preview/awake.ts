import { isAgent, speaksForCustomer } from '../incident/actor';
import { closesAtIfNoticed, closurePlan } from '../incident/closing';
import type { Event } from '../incident/event';
import { fold } from '../incident/fold';
import type { CarriedOut } from '../incident/record';
import type { ReviewInput } from '../incident/review';
import type { State } from '../incident/state';
import { isAutomatic } from '../intake';
import { isStatus, isWaiting, WAITING_STATUSES } from '../lifecycle/status';

const SHORTEST_DAY = 23 * 60 * 60 * 1000;
const APP = { id: '', role: 'app' } as const;

/**
 * The incident at `now` as it would be had the process been awake all along: every closure notice and every closure carried
 * out when it was due (I2, I3, I5, I6). What people did is taken as it happened; what the app did is left out, because
 * other policies have it do something else. Null when nothing in the history is a report.
 */
export function foldAwake(input: ReviewInput, now: number): State | null {
  const events = input.history.events.filter(({ by }) => by.role !== 'app');
  const lived = { ...input, facts: { ...input.facts, carriedOut: [] }, history: { ...input.history, events } };
  const turns = turningPoints(lived, now);
  const shortest = shortestWait(input);

  let awake: ReviewInput = lived;
  for (const [place, turn] of turns.entries()) {
    const next = turns[place + 1];
    const end = next?.at ?? now;
    // No closure can fall into a shorter stretch; a notice can, but matters only to what is still waiting at the end.
    const longEnough = turn.waitsSince !== null && (!next || end - turn.waitsSince >= shortest);
    const worthALook = longEnough || turn.hastens || next?.hastens;
    const state = worthALook ? fold(awake, next ? end - 1 : now) : null;
    if (state) awake = carryOut(awake, state, turn, end);
  }
  return fold(awake, now);
}

/** The history with the notice and the closure that fall due after a turn and up to `end`. */
function carryOut(input: ReviewInput, state: State, { at, hastens }: Turn, end: number): ReviewInput {
  const plan = state.standing === 'incident' ? closurePlan(state) : null;
  if (!plan) return input;
  const noticeAt = plan.noticeSentAt ?? (hastens ? Math.max(plan.noticeAt, at) : plan.noticeAt);
  if (noticeAt > end) return input;
  const notice: CarriedOut = { key: plan.noticeKey, kind: 'closing-soon', to: 'customer', at: noticeAt };
  const carriedOut = [...input.facts.carriedOut, ...(plan.noticeSentAt === null ? [notice] : [])];
  const noticed = { ...input, facts: { ...input.facts, carriedOut } };
  const closesAt = closesAtIfNoticed(state, plan, noticeAt);
  if (closesAt > end) return noticed;
  const closed: Event = { type: 'status-set', id: notice.key, at: closesAt, by: APP, to: 'Closed', reason: '' };
  return { ...noticed, history: { ...input.history, events: [...input.history.events, closed] } };
}

/** An instant after which, until the next turn, nobody does anything that begins, ends or holds up a wait. */
interface Turn {
  readonly at: number;
  /** The earliest instant at which a wait of then can have begun; null: the incident waits for nobody. */
  readonly waitsSince: number | null;
  /** A notice can be due at once here, however short the wait. */
  readonly hastens: boolean;
}

/** What an event does to a wait: some end it for certain, some begin it anew, of some only the fold can tell. */
type Bearing = 'begins' | 'renews' | 'may-begin' | 'ends' | 'may-end' | 'hastens';

/** Every instant at which a wait can begin, end or be suspended, oldest first. */
function turningPoints({ history, facts }: ReviewInput, now: number): Turn[] {
  const bearing = [
    ...history.events.map((event) => ({ at: event.at, bears: bearingOf(event) })),
    ...facts.rejudgements.map(({ at }) => ({ at, bears: 'hastens' as const })),
  ]
    .filter(({ at, bears }) => bears !== null && at <= now)
    .sort((a, b) => a.at - b.at);
  const turns: Turn[] = [];
  let waitsSince: number | null = null;
  for (const { at, bears } of bearing) {
    const last = turns.at(-1)?.at === at ? turns.pop() : undefined;
    if (bears === 'begins') waitsSince = last?.waitsSince ?? at;
    else if (bears === 'renews' && waitsSince !== null) waitsSince = last?.waitsSince ?? at;
    else if (bears === 'may-begin') waitsSince ??= at;
    // Within one instant the process has an order of its own; to look once too often costs nothing but time.
    else if (bears === 'ends') waitsSince = last?.waitsSince ?? null;
    turns.push({ at, waitsSince, hastens: bears === 'hastens' || (last?.hastens ?? false) });
  }
  return turns;
}

function bearingOf(event: Event): Bearing | null {
  switch (event.type) {
    case 'message':
      if (event.visibility === 'internal' || isAutomatic(event)) return null;
      if (isAgent(event.by)) return event.response === undefined && event.status === undefined ? 'renews' : 'begins';
      return speaksForCustomer(event.by) ? 'ends' : null;
    case 'status-set':
      // Nobody enters Verification Required by hand (semantics.md section 4).
      if (!isAgent(event.by) || !isStatus(event.to) || event.to === 'Verification Required') return null;
      return isWaiting(event.to) ? 'may-begin' : 'ends';
    case 'reopened':
    case 'closed':
    case 'resolution-confirmed':
      return 'may-end';
    case 'supervisor-requested':
    case 'supervisor-acknowledged':
      return 'hastens';
    default:
      return null;
  }
}

/** No wait closes sooner than this, in ms: it counts the business dates after the date on which it begins. */
const shortestWait = ({ policies }: ReviewInput): number =>
  (Math.min(...policies.flatMap(({ closure }) => WAITING_STATUSES.map((status) => closure.waits[status]))) - 1) *
  SHORTEST_DAY;
