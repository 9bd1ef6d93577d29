import type { Track } from './track';
import { shareUsedAt } from './track';

/** A share of the target whose use is worth a warning, and when it is used up. */
export interface Warning {
  readonly share: number;
  readonly at: number;
  /** Once per clock, cycle and share. */
  readonly key: string;
}

/** The warnings of a running clock, the earliest first; a breached, held or ended one gives none. */
export function warningsOf(track: Track, shares: readonly number[]): Warning[] {
  if (track.state !== 'running' || track.endedAt !== null) return [];
  return [...shares]
    .sort((a, b) => a - b)
    .filter((share) => !track.passedOver.includes(share))
    .map((share) => ({ share, at: shareUsedAt(track, share), key: `clock-warning:${track.key}:${share}` }));
}
