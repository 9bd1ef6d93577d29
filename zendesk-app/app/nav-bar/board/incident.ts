import { type BoardIncident, isSeverity, type Outcome, STATUSES, type Status, VERDICTS } from '../../../../core';
import type { Ticket } from '../../../client';
import { type Installation, type TicketFieldName, valueOfTag } from '../../../setup';

/** An incident as its ticket's own fields show it. */
export interface TicketIncident extends BoardIncident<number> {
  readonly requester: number;
  readonly group: number | null;
  readonly updatedAt: number;
}

/** The incident on a ticket; null where its fields show none. */
export function incidentOn(ticket: Ticket, installation: Installation): TicketIncident | null {
  const shown = (name: TicketFieldName) =>
    ticket.custom_fields?.find(({ id }) => id === installation.fields[name])?.value ?? '';
  const chosen = (name: TicketFieldName) => valueOfTag(name, shown(name));
  const at = (name: TicketFieldName): number | null => instant(shown(name));
  const kept = (name: TicketFieldName) => chosen(name) as Outcome;
  const severity = Number(chosen('severity'));
  const status = statusOf(ticket, installation);
  if (!isSeverity(severity) || status === null) return null;
  return {
    ...{ id: ticket.id, subject: ticket.subject ?? '', status, severity },
    entitlement: VERDICTS.find((verdict) => verdict === chosen('entitlement')) ?? null,
    requester: ticket.requester_id,
    organization: ticket.organization_id ?? null,
    assignee: ticket.assignee_id ?? null,
    group: ticket.group_id ?? null,
    wantsSupervisor: chosen('supervisor') === 'requested',
    callOutstanding: chosen('phoneFollowUp') === 'outstanding',
    missing: String(shown('missing')).split(', ').filter(Boolean).length,
    due: {
      firstResponse: at('firstResponseDue'),
      customerResponse: at('customerResponseDue'),
      statusUpdate: at('statusUpdateDue'),
    },
    closesAt: at('closesAt'),
    kept: {
      firstResponse: kept('firstResponseOutcome'),
      customerResponse: kept('customerResponseOutcome'),
      statusUpdate: kept('statusUpdateOutcome'),
    },
    score: Number(chosen('surveyScore')) || null,
    reportedAt: Date.parse(ticket.created_at),
    updatedAt: Date.parse(ticket.updated_at),
  };
}

/** What Zendesk has closed for good is closed, whatever its custom status says. */
function statusOf(ticket: Ticket, { statuses, systemNew }: Installation): Status | null {
  if (ticket.status === 'closed') return 'Closed';
  if (ticket.custom_status_id === systemNew) return 'New';
  return STATUSES.find((name) => statuses[name] === ticket.custom_status_id) ?? null;
}

function instant(text: unknown): number | null {
  const t = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(t) ? null : t;
}
