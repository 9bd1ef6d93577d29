import type { ClockName, Incident } from '../../core';

/** What became of a deadline; null while that is open, and where there was none. */
export type Outcome = 'kept' | 'late' | null;

/**
 * What became of an incident's deadlines (E2, E4, A1). Answers and updates can be due more than once: one that was late makes the
 * incident late, and it is kept once one was in time and none was late.
 */
export function outcomesOf(incident: Incident): Readonly<Record<ClockName, Outcome>> {
  const { firstResponse, customerResponse, statusUpdate } = incident;
  const wasLate = (clock: ClockName): boolean =>
    incident[clock]?.state === 'breached' ||
    incident.steps.some(({ what, why }) => what === 'breached' && why === clock);
  const of = (clock: ClockName, kept: boolean): Outcome => (wasLate(clock) ? 'late' : kept ? 'kept' : null);
  return {
    firstResponse: of('firstResponse', firstResponse.state === 'met'),
    customerResponse: of('customerResponse', customerResponse?.state === 'met'),
    // The next update is owed from the moment of the last.
    statusUpdate: of('statusUpdate', statusUpdate !== null && (statusUpdate.state === 'met' || statusUpdate.cycle > 1)),
  };
}
