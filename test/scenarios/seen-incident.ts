import type { Clock, Incident } from '../../core';
import type { SeenClock, SeenIncident } from './observation';

/** What a platform shows by itself, besides the panel. */
export type ShownBesides = Pick<SeenIncident, 'status' | 'severity' | 'priority' | 'linked' | 'sent'>;

/** What people see of an incident: what the platform shows of it, and what the panel says. */
export function seenIncident(incident: Incident, shown: ShownBesides): SeenIncident {
  return {
    exists: true,
    ...shown,
    receivedAt: incident.receivedAt,
    firstResponse: seenClock(incident.firstResponse),
    customerResponse: seenClock(incident.customerResponse),
    statusUpdate: seenClock(incident.statusUpdate),
    noticeAt: incident.noticeAt,
    closesAt: incident.closesAt,
    entitlement: incident.entitlement,
    missing: incident.intake.missing,
    completeness: incident.intake.percent,
    phoneFollowUp: incident.phoneFollowUp,
    tier: incident.tier,
    supervisor: incident.supervisor,
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
