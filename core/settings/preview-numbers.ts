import { CLOCKS } from '../clocks/clock';
import { allGained, allLost, type PreviewCounts } from '../preview/summary';

/** What a change does to a set of incidents, as the page counts it. */
export interface PreviewNumbers {
  readonly incidents: number;
  readonly open: number;
  readonly same: number;
  /** Deadlines of any clock. */
  readonly later: number;
  readonly earlier: number;
  /** Automatic closures that move, begin or end. */
  readonly closures: number;
  readonly gained: number;
  readonly lost: number;
}

/** Sums up what a change does, over all clocks. */
export function numbersOf(counts: PreviewCounts): PreviewNumbers {
  const { closures } = counts;
  const sum = (side: 'later' | 'earlier'): number =>
    CLOCKS.reduce((total, clock) => total + counts.clocks[clock][side], 0);
  return {
    incidents: counts.incidents,
    open: counts.open,
    same: counts.unchanged,
    later: sum('later'),
    earlier: sum('earlier'),
    closures: closures.later + closures.earlier + closures.gained + closures.lost,
    gained: allGained(counts),
    lost: allLost(counts),
  };
}
