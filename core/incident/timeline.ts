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
  reported: -1,
  'closed-by-app': 0,
  'fields-changed': 1,
  'facts-changed': 1,
  're-judged': 1,
  'entitlement-overridden': 1,
  'severity-set': 2,
  'priority-set': 3,
  'status-set': 4,
  'resolution-confirmed': 4,
  reopened: 4,
  closed: 4,
  message: 5,
  'call-logged': 6,
  split: 7,
  escalated: 7,
  'supervisor-requested': 7,
  'supervisor-acknowledged': 7,
  'session-held': 7,
  'survey-answered': 7,
  recorded: 8,
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
