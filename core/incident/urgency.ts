import type { Incident } from './incident';

/**
 * What needs support first (D6, D12): order for boards and queues. Open before closed; then by severity, Severity 1 above
 * everything else; then the earliest deadline, which puts first what is late; then the oldest report.
 */
export function compareUrgency(a: Incident, b: Incident): number {
  return (
    Number(a.status === 'Closed') - Number(b.status === 'Closed') ||
    a.severity - b.severity ||
    nextDeadline(a) - nextDeadline(b) ||
    a.reportedAt - b.reportedAt
  );
}

/** The earliest instant at which support owes something: an answer, or how things stand. */
function nextDeadline({ firstResponse, statusUpdate }: Incident): number {
  const due = [firstResponse, statusUpdate].flatMap((clock) =>
    clock?.endedAt === null && clock.dueAt !== null ? [clock.dueAt] : [],
  );
  return Math.min(...due, Number.MAX_SAFE_INTEGER);
}
