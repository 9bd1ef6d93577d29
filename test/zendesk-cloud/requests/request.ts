import { shownFields } from '../forms/conditions';
import { formById, type TicketForm } from '../forms/form';
import { type Complaint, invalidRecord, notFound } from '../http/failure';
import type { User } from '../people/user';
import type { World } from '../store/world';
import { type FieldValue, fieldValue, type StoredTicket, storedById, type Ticket } from '../tickets/ticket';

/** A ticket as its requester sees it. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/ */
export function requestView(world: World, { ticket, followupSourceId }: StoredTicket) {
  const visible = Object.values(world.state.ticketFields).filter((field) => field.active && field.visible_in_portal);
  const values = ticket.custom_fields.filter((value) => visible.some((field) => field.id === value.id));
  return {
    url: world.url(`requests/${ticket.id}`),
    id: ticket.id,
    status: ticket.status,
    custom_status_id: ticket.custom_status_id,
    priority: ticket.priority,
    type: ticket.type,
    subject: ticket.subject,
    description: ticket.description,
    organization_id: ticket.organization_id,
    via: ticket.via,
    custom_fields: values,
    fields: values,
    requester_id: ticket.requester_id,
    collaborator_ids: ticket.collaborator_ids,
    email_cc_ids: ticket.email_cc_ids,
    is_public: ticket.is_public,
    due_at: ticket.due_at,
    can_be_solved_by_me: canSolve(ticket),
    solved: ['solved', 'closed'].includes(ticket.status),
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    recipient: ticket.recipient,
    followup_source_id: followupSourceId,
    assignee_id: ticket.assignee_id,
    group_id: ticket.group_id,
    ticket_form_id: ticket.ticket_form_id,
  };
}

/** End users can solve what somebody works on. */
export const canSolve = (ticket: Ticket): boolean =>
  ticket.assignee_id !== null && ['open', 'pending', 'hold'].includes(ticket.status);

/** A request of this person: their own, one they are copied on, or one of an organization that shares its tickets. */
export function requestFor(world: World, user: User, id: string): StoredTicket {
  const stored = storedById(world, id);
  if (!mine(world, user, stored.ticket) || !stored.ticket.is_public) throw notFound();
  return stored;
}

export function mine(world: World, user: User, ticket: Ticket): boolean {
  const shared =
    ticket.organization_id !== null &&
    ticket.organization_id === user.organization_id &&
    world.state.organizations[ticket.organization_id]?.shared_tickets;
  return ticket.requester_id === user.id || ticket.email_cc_ids.includes(user.id) || Boolean(shared);
}

/** Values an end user may set: of fields that are editable in the portal. Others are dropped without a word. */
export function editable(world: World, values: readonly FieldValue[]): FieldValue[] {
  return values.filter(({ id }) => world.state.ticketFields[id]?.editable_in_portal);
}

/** The form an end user sends must be one they can see, and its required fields must be filled as its conditions say. */
export function checkForm(
  world: World,
  formId: number,
  values: readonly FieldValue[],
  priority: string | null,
): TicketForm {
  const form = formById(world, formId);
  if (!form.active || !form.end_user_visible)
    throw invalidRecord({ ticket_form_id: [{ description: 'Ticket form: is invalid', error: 'InvalidValue' }] });
  const valueIn = (id: number) =>
    world.state.ticketFields[id]?.type === 'priority'
      ? priority
      : fieldValue({ custom_fields: [...values] } as Ticket, id);
  const shown = shownFields(form, form.end_user_conditions, valueIn);
  const children = form.end_user_conditions.flatMap((condition) => condition.child_fields);
  const complaints: Complaint[] = [];
  for (const id of shown) {
    const field = world.state.ticketFields[id];
    if (!field?.active || !field.editable_in_portal || ['subject', 'description'].includes(field.type)) continue;
    const rules = children.filter((one) => one.id === id);
    const required = rules.length > 0 ? rules.some((one) => one.is_required) : field.required_in_portal;
    const value = valueIn(id);
    if (required && (value === null || value === '' || value === false))
      complaints.push({
        description: `${field.title_in_portal}: cannot be blank`,
        error: 'BlankValue',
        ticket_field_id: id,
      });
  }
  if (complaints.length > 0) throw invalidRecord({ base: complaints });
  return form;
}
