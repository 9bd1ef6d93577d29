import { policyInForce } from '../policy';
import { advance, fold } from './fold';
import { type PackedState, packState, unpackState, versionOf } from './packed-state';
import { conclude, type Review, type ReviewInput } from './review';
import type { State } from './state';
import { type Moment, timeline } from './timeline';

/** Raised whenever a state is packed otherwise: a snapshot of another format is not read, its ticket is. */
const FORMAT = 1;

/** A ticket folded up to an instant, as plain data that survives JSON: for a shell's own store, never for people. */
export interface Snapshot {
  readonly format: number;
  /** Everything dated up to here, inclusive, is in it (epoch ms). */
  readonly until: number;
  /** What facts and policies said of the time up to `until`. */
  readonly past: string;
  readonly state: PackedState;
}

/** Folds a history up to `until` (epoch ms), to go on from there later; null when nothing in it is a report yet. */
export function takeSnapshot(input: ReviewInput, until: number): Snapshot | null {
  const state = fold(input, until);
  return state && { format: FORMAT, until, past: pastOf(input, until), state: packState(state) };
}

/**
 * `review` of a whole history from a snapshot of its beginning and the events after that alone: the same answer, at the
 * cost of the new events. `input` is of now, except that `history.events` holds only what is dated after `snapshot.until`.
 *
 * Null when the snapshot does not hold for it: an event, record or fact of the time before came to light, a version of
 * the policy is gone, `now` lies before the snapshot, or its format is another. Then the whole history must be read.
 */
export function reviewFrom(snapshot: Snapshot, input: ReviewInput, now: number): Review | null {
  const { format, until, past } = snapshot;
  if (format !== FORMAT || now < until || past !== pastOf(input, until)) return null;
  const state = unpackState(snapshot.state, input);
  if (!state) return null;
  const moments = timeline(input.history.events, input.facts, now);
  if (!moments.every((moment) => moment.at > until || isKnown(state, moment))) return null;
  const news = moments.filter(({ at }) => at > until);
  advance(state, news, until, now);
  return conclude(state, now);
}

/** Whether something of the time before is in the state: facts are compared as a whole, records of the store by key. */
const isKnown = ({ records }: State, moment: Moment): boolean =>
  moment.type === 'facts-changed' ||
  moment.type === 're-judged' ||
  (moment.type === 'recorded' && moment.carriedOut.every(({ key, at }) => (records.get(key)?.at ?? at + 1) <= at));

/**
 * Everything outside the ticket that a fold up to `until` reads. Of a log the entries up to then, and the earliest, which
 * also holds before itself (see `Facts`); versions of a policy never change once they are in force.
 */
function pastOf({ facts, policies }: ReviewInput, until: number): string {
  const { organization, named, continues, agreements, representatives, rejudgements } = facts;
  const heldBy = <T extends { readonly at: number }>(log: readonly T[]): readonly T[] => {
    const earliest = Math.min(...log.map(({ at }) => at));
    return log.filter(({ at }) => at <= until || at === earliest);
  };
  const first = policyInForce(policies, Number.NEGATIVE_INFINITY);
  const versions = policies.filter((policy) => policy === first || Date.parse(policy.effectiveFrom) <= until);
  return JSON.stringify([
    organization,
    named,
    continues,
    heldBy(agreements),
    heldBy(representatives),
    rejudgements.filter(({ at }) => at <= until),
    versions.map(versionOf),
  ]);
}
