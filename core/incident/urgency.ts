import type { Clock } from '../clocks/clock';
import type { Incident } from './incident';

/**
 * What needs support first (D6, D12): order for boards and queues. Open before closed; then by severity, Severity 1 above
 * everything else; then what is late; then the nearest deadline; then the oldest report.
 */
export function compareUrgency(a: Incident, b: Incident): number {
  return (
    Number(a.status === 'Closed') - Number(b.status === 'Closed') ||
    a.severity - b.severity ||
    Number(isLate(b)) - Number(isLate(a)) ||
    nextDeadline(a) - nextDeadline(b) ||
    a.reportedAt - b.reportedAt
  );
}

const owedBySupport = ({ firstResponse, statusUpdate }: Incident): readonly Clock[] =>
  [firstResponse, statusUpdate].filter((clock) => clock !== null && clock.endedAt === null) as Clock[];

const isLate = (incident: Incident): boolean => owedBySupport(incident).some(({ state }) => state === 'breached');

function nextDeadline(incident: Incident): number {
  const due = owedBySupport(incident).flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  return due.length > 0 ? Math.min(...due) : Number.MAX_SAFE_INTEGER;
}
