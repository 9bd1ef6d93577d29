import type { Clock } from '../../../core/clocks/clock';
import type { Incident } from '../../../core/incident/incident';
import type { Observation, SeenClock } from '../observation';
import type { Ticket } from './ticket';

/** What people see of a ticket: the incident, with the scenario's names for the others, and what was sent. */
export function seenOf(incident: Incident, ticket: Ticket, nameOf: (number: string) => string): Observation {
  if (incident.standing !== 'incident') return { exists: false };
  const { status, severity, priority, receivedAt, noticeAt, closesAt, entitlement, phoneFollowUp, tier, supervisor } =
    incident;
  return {
    exists: true,
    ...{ status, severity, priority, receivedAt, noticeAt, closesAt, entitlement, phoneFollowUp, tier, supervisor },
    firstResponse: seenClock(incident.firstResponse),
    customerResponse: seenClock(incident.customerResponse),
    statusUpdate: seenClock(incident.statusUpdate),
    missing: incident.intake.missing,
    completeness: incident.intake.percent,
    linked: incident.linked.map(nameOf),
    sent: [...ticket.sent],
  };
}

const seenClock = (clock: Clock | null): SeenClock | null =>
  clock && {
    state: clock.state,
    startedAt: clock.startedAt,
    dueAt: clock.dueAt,
    elapsed: clock.elapsed,
    remaining: clock.remaining,
    cycle: clock.cycle,
  };
