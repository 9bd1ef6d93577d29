import {
  breachesGained,
  breachesLost,
  deadlineShift,
  instantShift,
  isUnchanged,
  type PreviewedIncident,
} from './previewed';

/**
 * Orders changed incidents as a reader wants them: breaches gained first (the graver severity before the others), then breaches
 * lost, then by the largest move in either direction. Below 0: `a` comes first.
 */
export function compareWorst(a: PreviewedIncident, b: PreviewedIncident): number {
  return (
    total(b, breachesGained) - total(a, breachesGained) ||
    (total(a, breachesGained) > 0 ? a.severity - b.severity : 0) ||
    total(b, breachesLost) - total(a, breachesLost) ||
    largestMove(b) - largestMove(a) ||
    a.reportedAt - b.reportedAt
  );
}

/** The furthest that anything of the incident moves, in ms of plain time, whatever the direction. */
export function largestMove({ clocks, closure, notice }: PreviewedIncident): number {
  const shifts = [
    ...clocks.map(deadlineShift),
    closure ? instantShift(closure) : null,
    notice ? instantShift(notice) : null,
  ];
  return Math.max(0, ...shifts.map((shift) => Math.abs(shift ?? 0)));
}

/** The worst `limit` changed incidents so far with one more; worst first. The list stays as short as the limit. */
export function keepWorst(
  kept: readonly PreviewedIncident[],
  incident: PreviewedIncident | null,
  limit: number,
): readonly PreviewedIncident[] {
  if (!incident || isUnchanged(incident)) return kept;
  const last = kept.at(-1);
  if (last && kept.length >= limit && compareWorst(incident, last) >= 0) return kept;
  return [...kept, incident].sort(compareWorst).slice(0, limit);
}

const total = ({ clocks }: PreviewedIncident, count: (change: PreviewedIncident['clocks'][number]) => number): number =>
  clocks.reduce((sum, change) => sum + count(change), 0);
