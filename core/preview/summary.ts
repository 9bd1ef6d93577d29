import { CLOCKS, type ClockName } from '../clocks/clock';
import type { Severity } from '../severity/level';
import {
  breachesGained,
  breachesLost,
  type Change,
  deadlineShift,
  instantShift,
  isUnchanged,
  type PreviewedIncident,
} from './previewed';

/** How many instants a change moves, and how many exist by one policy only. */
export interface Moves {
  readonly later: number;
  readonly earlier: number;
  /** Only by the changed policy. */
  readonly gained: number;
  /** Only by the present policy. */
  readonly lost: number;
}

/** What a change does to the deadlines of one clock, in numbers of incidents; breaches in numbers of cycles. */
export interface ClockCounts extends Moves {
  /** All cycles of the clock, so one incident can count more than once. */
  readonly breachesGained: number;
  readonly breachesLost: number;
}

/** What a change does to a set of incidents, in numbers of incidents unless said otherwise. */
export interface PreviewCounts {
  readonly incidents: number;
  readonly open: number;
  readonly unchanged: number;
  readonly clocks: Readonly<Record<ClockName, ClockCounts>>;
  readonly closures: Moves;
  readonly notices: Moves;
  /** Incidents whose status, or priority, is another by the changed policy. */
  readonly statuses: number;
  readonly priorities: number;
}

/** A whole preview in numbers: overall, and per severity (as the present policy has it). */
export interface PreviewSummary {
  readonly overall: PreviewCounts;
  readonly severities: Readonly<Record<Severity, PreviewCounts>>;
  /** Tickets that are no incidents: no report, automatic mail, mail that belongs to another incident. */
  readonly notIncidents: number;
}

const NO_MOVES: Moves = { later: 0, earlier: 0, gained: 0, lost: 0 };
const NO_CLOCK: ClockCounts = { ...NO_MOVES, breachesGained: 0, breachesLost: 0 };

const NOTHING: PreviewCounts = {
  incidents: 0,
  open: 0,
  unchanged: 0,
  clocks: { firstResponse: NO_CLOCK, customerResponse: NO_CLOCK, statusUpdate: NO_CLOCK },
  closures: NO_MOVES,
  notices: NO_MOVES,
  statuses: 0,
  priorities: 0,
};

/** The summary of no incidents, to be added to. */
export const EMPTY_SUMMARY: PreviewSummary = {
  overall: NOTHING,
  severities: { 1: NOTHING, 2: NOTHING, 3: NOTHING },
  notIncidents: 0,
};

/** The summary with one more ticket; null is a ticket that is no incident, as `previewIncident` says it. */
export function addToSummary(summary: PreviewSummary, incident: PreviewedIncident | null): PreviewSummary {
  if (!incident) return { ...summary, notIncidents: summary.notIncidents + 1 };
  const { severity } = incident;
  const counts = countsOf(incident);
  return {
    ...summary,
    overall: addCounts(summary.overall, counts),
    severities: { ...summary.severities, [severity]: addCounts(summary.severities[severity], counts) },
  };
}

/** All breaches that the change brings, by whatever clock. */
export const allGained = ({ clocks }: PreviewCounts): number =>
  sum(CLOCKS.map((clock) => clocks[clock].breachesGained));

/** All breaches that the change takes away. */
export const allLost = ({ clocks }: PreviewCounts): number => sum(CLOCKS.map((clock) => clocks[clock].breachesLost));

function countsOf(incident: PreviewedIncident): PreviewCounts {
  const { clocks, closure, notice, status, priority, open } = incident;
  const byClock = new Map(
    clocks.map((change): [ClockName, ClockCounts] => [
      change.clock,
      {
        ...movesOf({ from: change.from?.dueAt ?? null, to: change.to?.dueAt ?? null }, deadlineShift(change)),
        breachesGained: breachesGained(change),
        breachesLost: breachesLost(change),
      },
    ]),
  );
  const clockCounts = (clock: ClockName): ClockCounts => byClock.get(clock) ?? NO_CLOCK;
  return {
    incidents: 1,
    open: one(open),
    unchanged: one(isUnchanged(incident)),
    clocks: {
      firstResponse: clockCounts('firstResponse'),
      customerResponse: clockCounts('customerResponse'),
      statusUpdate: clockCounts('statusUpdate'),
    },
    closures: closure ? movesOf(closure, instantShift(closure)) : NO_MOVES,
    notices: notice ? movesOf(notice, instantShift(notice)) : NO_MOVES,
    statuses: one(status !== null),
    priorities: one(priority !== null),
  };
}

const one = (holds: boolean): number => (holds ? 1 : 0);

const movesOf = ({ from, to }: Change<number | null>, shift: number | null): Moves => ({
  later: one(shift !== null && shift > 0),
  earlier: one(shift !== null && shift < 0),
  gained: one(from === null && to !== null),
  lost: one(from !== null && to === null),
});

const addMoves = (a: Moves, b: Moves): Moves => ({
  later: a.later + b.later,
  earlier: a.earlier + b.earlier,
  gained: a.gained + b.gained,
  lost: a.lost + b.lost,
});

const addClock = (a: ClockCounts, b: ClockCounts): ClockCounts => ({
  ...addMoves(a, b),
  breachesGained: a.breachesGained + b.breachesGained,
  breachesLost: a.breachesLost + b.breachesLost,
});

const addCounts = (a: PreviewCounts, b: PreviewCounts): PreviewCounts => ({
  incidents: a.incidents + b.incidents,
  open: a.open + b.open,
  unchanged: a.unchanged + b.unchanged,
  clocks: {
    firstResponse: addClock(a.clocks.firstResponse, b.clocks.firstResponse),
    customerResponse: addClock(a.clocks.customerResponse, b.clocks.customerResponse),
    statusUpdate: addClock(a.clocks.statusUpdate, b.clocks.statusUpdate),
  },
  closures: addMoves(a.closures, b.closures),
  notices: addMoves(a.notices, b.notices),
  statuses: a.statuses + b.statuses,
  priorities: a.priorities + b.priorities,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);
