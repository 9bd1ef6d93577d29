import type { ClockName, Stretch } from '../clocks/clock';
import { explain } from '../clocks/explanation';
import { fold } from './fold';
import type { ReviewInput } from './review';

/**
 * Why a deadline is when it is: the stretches of time that a clock counted up to `now`, and those that it did not, each with
 * the reason. The counted ones add up to the clock's `elapsed`. Null when the incident has no such clock.
 */
export function whyDeadline(input: ReviewInput, clock: ClockName, now: number): readonly Stretch[] | null {
  const state = fold(input, now);
  const track = state?.[clock];
  return state && track ? explain(track, clock === 'firstResponse' ? state.reportedAt : track.from, now) : null;
}
