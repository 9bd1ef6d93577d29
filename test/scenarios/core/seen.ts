import type { Incident } from '../../../core/incident/incident';
import type { Observation } from '../observation';
import { seenIncident } from '../seen-incident';
import type { Ticket } from './ticket';

/** What people see of a ticket: the incident, with the scenario's names for the others, and what was sent. */
export function seenOf(incident: Incident, ticket: Ticket, nameOf: (number: string) => string): Observation {
  if (incident.standing !== 'incident') return { exists: false };
  const { status, severity, priority } = incident;
  return seenIncident(incident, {
    ...{ status, severity, priority },
    linked: incident.linked.map(nameOf),
    sent: [...ticket.sent],
  });
}
