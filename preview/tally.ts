import {
  addToSummary,
  CLOCKS,
  type ClockName,
  deadlineShift,
  EMPTY_SUMMARY,
  instantShift,
  keepWorst,
  type PreviewedIncident,
  type PreviewSummary,
} from '../core';
import { NO_SHIFTS, type Shifts, withShift } from './shifts';

/** All that is kept of a preview while its tickets stream by: sums, counts by the size of the move, the worst few. */
export interface Tally {
  readonly summary: PreviewSummary;
  readonly deadlines: Readonly<Record<ClockName, Shifts>>;
  readonly closures: Shifts;
  readonly worst: readonly PreviewedIncident[];
}

export const EMPTY_TALLY: Tally = {
  summary: EMPTY_SUMMARY,
  deadlines: { firstResponse: NO_SHIFTS, customerResponse: NO_SHIFTS, statusUpdate: NO_SHIFTS },
  closures: NO_SHIFTS,
  worst: [],
};

/** The tally with one more ticket; null is one that is no incident. `keep`: how many of the worst are kept. */
export function addToTally(tally: Tally, incident: PreviewedIncident | null, keep: number): Tally {
  const summary = addToSummary(tally.summary, incident);
  if (!incident) return { ...tally, summary };
  const shiftOf = (clock: ClockName): number | null => {
    const change = incident.clocks.find((other) => other.clock === clock);
    return change ? deadlineShift(change) : null;
  };
  return {
    summary,
    deadlines: Object.fromEntries(
      CLOCKS.map((clock) => [clock, withShift(tally.deadlines[clock], shiftOf(clock))]),
    ) as Tally['deadlines'],
    closures: withShift(tally.closures, incident.closure && instantShift(incident.closure)),
    worst: keepWorst(tally.worst, incident, keep),
  };
}
