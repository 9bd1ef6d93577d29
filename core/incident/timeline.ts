import type { Event } from './event';
import type { Facts } from './facts';

/** A change outside the ticket that the incident may have to be judged by again. */
export interface FactsChanged {
  readonly type: 'facts-changed';
  readonly at: number;
}

/** An administrator had open incidents judged anew. */
export interface Rejudged {
  readonly type: 're-judged';
  readonly at: number;
}

export type Moment = Event | FactsChanged | Rejudged;

/** The order within one instant (semantics.md section 1): a row each, first things first. */
const RANKS: Readonly<Record<Moment['type'] | 'closed-by-app', number>> = {
  reported: 0,
  // Before the closure that it may have made due: what the app does at an instant, it does knowing that it was asked for.
  're-judged': 1,
  'closed-by-app': 2,
  'fields-changed': 3,
  'facts-changed': 3,
  'entitlement-overridden': 3,
  'severity-set': 4,
  'priority-set': 5,
  'status-set': 6,
  'resolution-confirmed': 6,
  reopened: 6,
  closed: 6,
  message: 7,
  'call-logged': 8,
  split: 9,
  escalated: 9,
  'supervisor-requested': 9,
  'supervisor-acknowledged': 9,
  'session-held': 9,
  'survey-answered': 9,
  recorded: 10,
};

// Calendars answer for the years 1 to 9998; an event dated outside of them is a fault of its source and places nothing.
const EARLIEST = -62_000_000_000_000;
const LATEST = 253_000_000_000_000;

/** Everything that bears on the incident up to `now`, in the order in which it is folded. */
export function timeline(events: readonly Event[], facts: Facts, now: number): Moment[] {
  const latest = Math.min(now, LATEST);
  const moments: Moment[] = [];
  const add = (moment: Moment): void => {
    if (Number.isInteger(moment.at) && moment.at >= EARLIEST && moment.at <= latest) moments.push(moment);
  };
  for (const event of events) add(event);
  for (const { at } of facts.agreements) add({ type: 'facts-changed', at });
  for (const { at } of facts.representatives) add({ type: 'facts-changed', at });
  for (const { at } of facts.rejudgements) add({ type: 're-judged', at });
  for (const done of facts.carriedOut) add(recordOf(done));
  // The sort is stable: what is still equal keeps the platform's order.
  return moments.sort((a, b) => a.at - b.at || rankOf(a) - rankOf(b));
}

/** The app changes a status because time made it due, so before what people do at that instant. */
const rankOf = (moment: Moment): number =>
  RANKS[moment.type === 'status-set' && moment.by.role === 'app' ? 'closed-by-app' : moment.type];

const recordOf = (done: Facts['carriedOut'][number]): Moment => ({
  type: 'recorded',
  id: done.key,
  at: done.at,
  by: { id: '', role: 'app' },
  carriedOut: [done],
});
