import type { TicketFieldName } from './installation';
import { ANSWER_FIELDS, INTAKE_TICKET_FIELDS, PROCESS_FIELDS, tagOf } from './ticket-fields';

export const FORM_NAME = 'Report an incident';

const first = ['reporterName', 'organization', 'productVersion'] as const;
const ofProblems = (Object.keys(INTAKE_TICKET_FIELDS) as TicketFieldName[]).filter(
  (name) => !(first as readonly string[]).includes(name) && name !== 'operatingSystem' && name !== 'serverRoles',
);

interface Rule {
  readonly parent: TicketFieldName;
  readonly value: string | boolean;
  readonly children: readonly TicketFieldName[];
}

/** Which answers show which fields: a problem asks everything, a server its roles, software its system (B9, B10). */
const RULES: readonly Rule[] = [
  {
    parent: 'request',
    value: tagOf('request', 'problem'),
    children: ['productionDown', 'workaround', 'impact', 'software', 'server', ...ofProblems],
  },
  { parent: 'software', value: true, children: ['operatingSystem'] },
  { parent: 'server', value: true, children: ['serverRoles'] },
];

/** The form's fields in their order, after Zendesk's own subject and description. */
export const formFields: readonly TicketFieldName[] = [
  ...(Object.keys(ANSWER_FIELDS) as TicketFieldName[]),
  ...(Object.keys(INTAKE_TICKET_FIELDS) as TicketFieldName[]),
  // What carries customers' links is on no form, so that no screen shows it.
  ...(Object.keys(PROCESS_FIELDS) as TicketFieldName[]).filter((name) => name !== 'mailText' && name !== 'mailFoot'),
];

/**
 * Conditions for agents and for customers. A missing detail never blocks a report, so nothing is required here: the incident
 * shows what is missing (B13). https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#conditions
 */
export function conditions(fields: Readonly<Record<TicketFieldName, number>>) {
  const rows = (child: (id: number) => object) =>
    RULES.map(({ parent, value, children }) => ({
      parent_field_id: fields[parent],
      value,
      child_fields: children.map((name) => child(fields[name])),
    }));
  return {
    agent_conditions: rows((id) => ({ id, is_required: false, required_on_statuses: { type: 'NO_STATUSES' } })),
    end_user_conditions: rows((id) => ({ id, is_required: false })),
  };
}
