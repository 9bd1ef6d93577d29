import type { Hours } from './hours';
import type { Interval } from './interval';
import { pushInterval } from './interval';
import { DAY } from './local-date';
import type { Stretch } from './offsets';

/**
 * The open time of the local days `[firstDay, lastDay]` within stretches of constant offset, ascending and joined.
 * Open is pointwise on the wall clock's reading, so each stretch is read by itself: an hour that occurs twice lies in
 * two stretches and counts in both, a gap or a skipped date lies in none.
 */
export function openTime(hours: Hours, stretches: readonly Stretch[], firstDay: number, lastDay: number): Interval[] {
  const open: Interval[] = [];
  for (const { start, end, offset } of stretches) {
    const from = Math.max(firstDay, Math.floor((start + offset) / DAY));
    const to = Math.min(lastDay, Math.floor((end - 1 + offset) / DAY));
    for (let day = from; day <= to; day++) {
      const midnight = day * DAY - offset;
      for (const span of hours.on(day)) {
        const opens = Math.max(start, midnight + span.open);
        const closes = Math.min(end, midnight + span.close);
        if (opens < closes) pushInterval(open, { start: opens, end: closes });
      }
    }
  }
  return open;
}
