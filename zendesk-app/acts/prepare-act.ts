import type { Actor, Incident, PanelAct, Priority, Refusal, Status } from '../../core';
import { actNote, isPriority, isSeverity, isStatus, refuse } from '../../core';
import type { Ticket, TicketUpdate } from '../client';
import { metadataOf } from '../history';
import type { Installation } from '../setup';
import { isSolved, tagOf } from '../setup';

export interface ActInput {
  readonly incident: Incident;
  readonly ticket: Ticket;
  readonly installation: Installation;
  /** The agent whose session sends the update. */
  readonly by: Actor;
}

export type PreparedAct = { readonly refused: Refusal } | { readonly refused: null; readonly update: TicketUpdate };

/**
 * The ticket update by which an agent's session does an act: an internal note that people can read, the act in its metadata,
 * and the field that the act changes, so that the agent sees it at once. Or why the process refuses it.
 */
export function prepareAct(input: ActInput, act: PanelAct): PreparedAct {
  const refusal = refuse(input.incident, act, input.by);
  if (refusal) return { refused: refusal };
  return {
    refused: null,
    update: {
      ...changeOf(input, act),
      comment: { body: actNote(act, input.by.name ?? ''), public: false },
      metadata: metadataOf({ act }),
    },
  };
}

function changeOf(input: ActInput, act: PanelAct): TicketUpdate {
  switch (act.type) {
    case 'severity-set':
      return isSeverity(act.to)
        ? { custom_fields: [{ id: input.installation.fields.severity, value: tagOf('severity', act.to) }] }
        : {};
    case 'priority-set':
      return isPriority(act.to) ? { priority: act.to satisfies Priority } : {};
    case 'status-set':
      return isStatus(act.to) ? statusChange(input, act.to) : {};
    case 'closed':
      return statusChange(input, 'Closed');
    case 'reopened':
      return statusChange(input, 'Open');
    case 'call-logged':
    case 'resolution-confirmed':
    case 'split':
    case 'escalated':
    case 'supervisor-requested':
    case 'supervisor-acknowledged':
    case 'entitlement-overridden':
    case 'session-held':
    case 'survey-answered':
      return {};
    default:
      return act satisfies never;
  }
}

/** The closing agent becomes the assignee of a ticket that has none: Zendesk solves no other. */
export function statusChange({ ticket, installation, by }: Omit<ActInput, 'incident'>, status: Status): TicketUpdate {
  return {
    custom_status_id: installation.statuses[status],
    ...(isSolved(status) && !ticket.assignee_id ? { assignee_id: Number(by.id) } : {}),
  };
}
