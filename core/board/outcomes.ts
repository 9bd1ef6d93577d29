import { CLOCKS, type Clock, type ClockName } from '../clocks/clock';
import type { Incident } from '../incident/incident';

/** The deadlines of which a board tells whether they were kept. */
export const DEADLINES = CLOCKS;
/** One of {@link DEADLINES}. */
export type Deadline = ClockName;

/** What became of a deadline; null while that is open, and where there was none. */
export type Outcome = 'kept' | 'late' | null;

/**
 * What became of an incident's deadlines (E2, E4, A1). Answers and updates can be due more than once: one that was late makes the
 * incident late, and it is kept once one was in time and none was late.
 */
export function outcomesOf(incident: Incident): Readonly<Record<Deadline, Outcome>> {
  const { firstResponse, customerResponse, statusUpdate } = incident;
  const wasLate = (clock: Deadline): boolean =>
    incident[clock]?.state === 'breached' ||
    incident.steps.some(({ what, why }) => what === 'breached' && why === clock);
  const of = (clock: Deadline, kept: boolean): Outcome => (wasLate(clock) ? 'late' : kept ? 'kept' : null);
  return {
    firstResponse: of('firstResponse', firstResponse.state === 'met'),
    customerResponse: of('customerResponse', customerResponse?.state === 'met'),
    // The next update is owed from the moment of the last.
    statusUpdate: of('statusUpdate', statusUpdate !== null && (statusUpdate.state === 'met' || statusUpdate.cycle > 1)),
  };
}

/** When a deadline is due or was missed (epoch ms), as long as what it waits for has not come; null otherwise, and while it is held. */
export const awaitedAt = (clock: Clock | null): number | null =>
  clock && clock.endedAt === null && clock.state !== 'held' ? clock.dueAt : null;
