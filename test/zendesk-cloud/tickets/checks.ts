import { demanded, shownFields } from '../forms/conditions';
import { type Complaint, invalid, invalidRecord } from '../http/failure';
import { isAgent, type User } from '../people/user';
import type { World } from '../store/world';
import { fieldValue, type Ticket } from './ticket';
import type { Writes } from './writes';

/** A closed ticket takes these and nothing else. https://support.zendesk.com/hc/en-us/articles/4408894213018 */
const TAKEN_WHEN_CLOSED = ['tags', 'additional_tags', 'remove_tags', 'subject', 'priority'];

export function checkClosed(ticket: Ticket, writes: Writes, comments: boolean): void {
  if (ticket.status !== 'closed') return;
  const others = Object.entries(writes).filter(
    ([key, value]) => value !== undefined && !TAKEN_WHEN_CLOSED.includes(key),
  );
  if (comments || others.length > 0) throw invalid('status', 'Status: closed prevents ticket update');
}

/** The rules of the ticket's life that hold for people, rules and API alike. */
const RULES: readonly {
  broken: (before: Ticket | null, after: Ticket) => boolean;
  field: string;
  description: string;
  error: string;
}[] = [
  {
    broken: (before, after) => before !== null && before.status !== 'new' && after.status === 'new',
    field: 'status',
    description: 'Status: new is not valid once a ticket has left it',
    error: 'InvalidValue',
  },
  {
    broken: (before, after) =>
      ['solved', 'closed'].includes(after.status) && before?.status !== after.status && after.assignee_id === null,
    field: 'assignee_id',
    description: 'Assignee: is required when solving a ticket',
    error: 'BlankValue',
  },
];

export function checkLife(before: Ticket | null, after: Ticket): void {
  for (const rule of RULES) if (rule.broken(before, after)) throw invalid(rule.field, rule.description, rule.error);
}

/** Fields that must be filled for the status an agent sets: `required` ones to solve, conditional ones as the form says. */
export function checkRequired(world: World, actor: User, before: Ticket | null, after: Ticket): void {
  if (
    !isAgent(actor) ||
    (before && before.status === after.status && before.custom_status_id === after.custom_status_id)
  )
    return;
  const form = world.state.ticketForms[after.ticket_form_id ?? 0];
  if (!form) return;
  const valueIn = (id: number) => systemValue(world, after, id) ?? fieldValue(after, id);
  const shown = shownFields(form, form.agent_conditions, valueIn);
  const asked = new Set(demanded(form.agent_conditions, valueIn, after.status, after.custom_status_id ?? 0));
  if (after.status === 'solved') for (const id of shown) if (world.state.ticketFields[id]?.required) asked.add(id);
  const complaints: Complaint[] = [];
  for (const id of asked) {
    const field = world.state.ticketFields[id];
    if (
      !field?.active ||
      !shown.includes(id) ||
      ['status', 'custom_status', 'description', 'subject'].includes(field.type)
    )
      continue;
    const value = valueIn(id);
    if (value === null || value === false || (Array.isArray(value) && value.length === 0)) {
      complaints.push({
        description: `${field.title}: is required when solving a ticket`,
        error: 'BlankValue',
        ticket_field_id: id,
      });
    }
  }
  if (complaints.length > 0) throw invalidRecord({ base: complaints });
}

function systemValue(world: World, ticket: Ticket, fieldId: number): unknown {
  switch (world.state.ticketFields[fieldId]?.type) {
    case 'tickettype':
      return ticket.type;
    case 'priority':
      return ticket.priority;
    case 'group':
      return ticket.group_id;
    case 'assignee':
      return ticket.assignee_id;
    default:
      return null;
  }
}
