import { isPriority, isSeverity, type Priority, type Severity, type Shown, STATUSES, type Status } from '../../core';
import type { Ticket } from '../client';
import type { Installation } from '../setup/installation';
import { valueOfTag } from '../setup/ticket-fields';

/** The process's name of a custom status, or null for one that it does not know. */
export function statusOf(installation: Pick<Installation, 'statuses' | 'systemNew'>, id: unknown): Status | null {
  const wanted = typeof id === 'number' || (typeof id === 'string' && id !== '') ? Number(id) : Number.NaN;
  if (wanted === installation.systemNew) return 'New';
  return STATUSES.find((status) => installation.statuses[status] === wanted) ?? null;
}

/** What the ticket's fields show now. */
export function shownOf(installation: Installation, ticket: Ticket): Shown {
  return {
    status: shownStatus(installation, ticket),
    priority: shownPriority(ticket),
    severity: shownSeverity(installation, ticket),
  };
}

/** Zendesk's own Closed has no custom status: it comes 28 days after solved, and is final. */
export const isFinal = (ticket: Ticket): boolean => ticket.status === 'closed';

function shownStatus(installation: Installation, ticket: Ticket): Status | null {
  return isFinal(ticket) ? 'Closed' : statusOf(installation, ticket.custom_status_id);
}

function shownPriority({ priority }: Ticket): Priority | null {
  return isPriority(priority) ? priority : null;
}

function shownSeverity({ fields }: Installation, ticket: Ticket): Severity | null {
  const tag = ticket.custom_fields?.find(({ id }) => id === fields.severity)?.value;
  const severity = Number(valueOfTag('severity', tag) ?? Number.NaN);
  return isSeverity(severity) ? severity : null;
}
