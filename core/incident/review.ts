import type { Policy } from '../policy';
import { decide } from './decide';
import type { Effect } from './effect';
import type { Reported } from './event';
import type { Facts } from './facts';
import { fold } from './fold';
import type { History } from './history';
import type { Incident } from './incident';
import type { State } from './state';
import { viewIncident } from './view';
import { wakeAt } from './wake';

/** Everything that a review knows: the ticket, the policy and the facts outside the ticket. */
export interface ReviewInput {
  readonly history: History;
  /** Every version of the policy; the one in force when the incident was reported judges it. */
  readonly policies: readonly Policy[];
  readonly facts: Facts;
}

/** What a review gives. */
export interface Review {
  readonly incident: Incident;
  /** What should be done now; `[]` when nothing. */
  readonly effects: readonly Effect[];
  /** When to look again if nothing happens; null: never. */
  readonly wakeAt: number | null;
}

/**
 * Reads the whole process off a ticket: folds its history into the incident, and decides what should be done at `now`
 * (epoch ms) and when to look again. Pure and total: the same arguments give the same answer, and no history, however
 * odd, makes it throw. Throws a RangeError only when `policies` is empty or holds a policy that was never checked.
 */
export function review(input: ReviewInput, now: number): Review {
  const state = fold(input, now);
  return state ? conclude(state, now) : { incident: nothing(input, now), effects: [], wakeAt: null };
}

/** What follows from a state that holds at `now`. */
export const conclude = (state: State, now: number): Review => ({
  incident: viewIncident(state, now),
  effects: decide(state, now),
  wakeAt: wakeAt(state, now),
});

/** A ticket without a report: nothing is promised about it, and nothing is done. */
function nothing({ history, policies, facts }: ReviewInput, now: number): Incident {
  const by = { id: '', role: 'unknown' } as const;
  const report: Reported = {
    type: 'reported',
    id: '',
    at: now,
    by,
    channel: 'agent',
    subject: '',
    body: '',
    answers: {},
    fields: {},
  };
  const state = fold({ history: { ...history, events: [report] }, policies, facts }, now);
  if (!state) throw new RangeError(`${now} is not an instant in epoch milliseconds`);
  return viewIncident({ ...state, standing: 'nothing' }, now);
}
