import { hasOptions } from '../fields/field';
import { judge } from '../fields/value';
import { invalid, invalidRecord } from '../http/failure';
import { isAgent } from '../people/user';
import { CATEGORIES, defaultStatus, type StatusCategory, statusForTicket } from '../statuses/status';
import type { World } from '../store/world';
import { type FieldValue, fieldValue, type Ticket } from './ticket';

/** What an update, a rule or a composer writes into a ticket: wire keys, each absent where nothing is said. */
export interface Writes {
  subject?: string | null | undefined;
  type?: string | null | undefined;
  priority?: string | null | undefined;
  status?: string | undefined;
  custom_status_id?: number | null | undefined;
  assignee_id?: number | null | undefined;
  group_id?: number | null | undefined;
  requester_id?: number | undefined;
  organization_id?: number | null | undefined;
  external_id?: string | null | undefined;
  problem_id?: number | null | undefined;
  due_at?: string | null | undefined;
  ticket_form_id?: number | undefined;
  brand_id?: number | undefined;
  tags?: string[] | undefined;
  additional_tags?: string[] | undefined;
  remove_tags?: string[] | undefined;
  custom_fields?: FieldValue[] | undefined;
  collaborator_ids?: number[] | undefined;
  follower_ids?: number[] | undefined;
  email_cc_ids?: number[] | undefined;
}

/** The part of a ticket's state that writes reach; `ticket` is changed in place. 422 for values that are none. */
export function apply(world: World, ticket: Ticket, writes: Writes): void {
  if (writes.subject !== undefined) Object.assign(ticket, { subject: writes.subject, raw_subject: writes.subject });
  for (const key of ['type', 'priority', 'external_id', 'due_at'] as const) {
    if (writes[key] !== undefined) Object.assign(ticket, { [key]: writes[key] === '' ? null : writes[key] });
  }
  if (writes.problem_id !== undefined) ticket.problem_id = writes.problem_id;
  if (writes.brand_id !== undefined) ticket.brand_id = writes.brand_id;
  if (writes.collaborator_ids) ticket.collaborator_ids = writes.collaborator_ids;
  if (writes.follower_ids) ticket.follower_ids = writes.follower_ids;
  if (writes.email_cc_ids) ticket.email_cc_ids = writes.email_cc_ids;
  form(world, ticket, writes);
  requester(world, ticket, writes);
  assignee(world, ticket, writes);
  status(world, ticket, writes);
  fieldsAndTags(world, ticket, writes);
}

function form(world: World, ticket: Ticket, { ticket_form_id }: Writes): void {
  if (ticket_form_id === undefined) return;
  if (!world.state.ticketForms[ticket_form_id]?.active)
    throw invalid('ticket_form_id', 'Ticket form: is invalid', 'InvalidValue');
  ticket.ticket_form_id = ticket_form_id;
}

function requester(world: World, ticket: Ticket, writes: Writes): void {
  if (writes.requester_id !== undefined) {
    const user = world.state.users[writes.requester_id];
    if (!user?.active) throw invalid('requester_id', 'Requester: is invalid', 'InvalidValue');
    if (user.id !== ticket.requester_id) ticket.organization_id = user.organization_id;
    ticket.requester_id = user.id;
  }
  if (writes.organization_id === undefined) return;
  if (writes.organization_id !== null && !world.state.organizations[writes.organization_id]) {
    throw invalid('organization_id', 'Organization: is invalid', 'InvalidValue');
  }
  ticket.organization_id = writes.organization_id;
}

/** A new ticket that gets an assignee is open. https://support.zendesk.com/hc/en-us/articles/4408894213018 */
function assignee(world: World, ticket: Ticket, writes: Writes): void {
  if (writes.group_id !== undefined) {
    if (writes.group_id !== null && !world.state.groups[writes.group_id])
      throw invalid('group_id', 'Group: is invalid', 'InvalidValue');
    ticket.group_id = writes.group_id;
  }
  if (writes.assignee_id === undefined) return;
  const user = writes.assignee_id === null ? null : world.state.users[writes.assignee_id];
  if (user === undefined || (user && (!user.active || !isAgent(user))))
    throw invalid('assignee_id', 'Assignee: is invalid', 'InvalidValue');
  ticket.assignee_id = writes.assignee_id;
  if (!user) return;
  const groups = Object.values(world.state.groupMemberships).filter((one) => one.user_id === user.id);
  if (!groups.some((one) => one.group_id === ticket.group_id))
    ticket.group_id = groups.find((one) => one.default)?.group_id ?? ticket.group_id;
  if (ticket.status === 'new' && writes.status === undefined && writes.custom_status_id === undefined)
    enter(world, ticket, 'open');
}

/** The category and the custom status move together; a custom status says more, so it wins. */
function status(world: World, ticket: Ticket, writes: Writes): void {
  if (writes.custom_status_id != null && writes.custom_status_id !== ticket.custom_status_id) {
    const wanted = statusForTicket(world, writes.custom_status_id);
    ticket.custom_status_id = wanted.id;
    ticket.status = wanted.status_category;
    return;
  }
  if (writes.status === undefined || writes.custom_status_id != null) return;
  if (writes.status === 'closed') {
    ticket.status = 'closed';
    return;
  }
  if (!(CATEGORIES as readonly string[]).includes(writes.status))
    throw invalid('status', `Status: ${writes.status} is not valid`, 'InvalidValue');
  if (writes.status !== ticket.status) enter(world, ticket, writes.status as StatusCategory);
}

export function enter(world: World, ticket: Ticket, category: StatusCategory): void {
  ticket.status = category;
  ticket.custom_status_id = defaultStatus(world, category).id;
}

/**
 * Options of drop-downs, multi-selects and marked checkboxes are tags of the ticket too, both ways: a new value brings its
 * tag, and tags that are taken away clear the field.
 * https://support.zendesk.com/hc/en-us/articles/4408838961562
 */
function fieldsAndTags(world: World, ticket: Ticket, writes: Writes): void {
  const before = new Set(ticket.tags);
  let tags = new Set((writes.tags ?? ticket.tags).map(clean));
  for (const tag of writes.additional_tags ?? []) tags.add(clean(tag));
  for (const tag of writes.remove_tags ?? []) tags.delete(clean(tag));
  const written = new Set<number>();
  for (const { id, value } of writes.custom_fields ?? []) {
    const field = world.state.ticketFields[id];
    if (!field?.active) continue;
    const verdict = judge(field, value);
    if (!verdict.ok)
      throw invalidRecord({
        base: [{ description: `${field.title}: is invalid`, error: 'InvalidValue', ticket_field_id: id }],
      });
    written.add(id);
    const old = fieldValue(ticket, id);
    for (const tag of tagsOf(field, old)) tags.delete(tag);
    for (const tag of tagsOf(field, verdict.value)) tags.add(tag);
    put(ticket, id, verdict.value);
  }
  if (writes.tags || writes.remove_tags || writes.additional_tags) {
    for (const field of Object.values(world.state.ticketFields)) {
      if (written.has(field.id) || !field.active) continue;
      const held = tagsOf(field, fieldValue(ticket, field.id));
      const gone = held.filter((tag) => !tags.has(tag));
      const added = (field.custom_field_options ?? [])
        .map((one) => one.value)
        .filter((value) => tags.has(value) && !before.has(value));
      if (field.type === 'multiselect' && (gone.length > 0 || added.length > 0))
        put(ticket, field.id, [...held.filter((tag) => tags.has(tag)), ...added].sort());
      else if (field.type === 'checkbox' && gone.length > 0) put(ticket, field.id, false);
      else if (field.type === 'tagger' && added.length > 0) {
        for (const tag of held) tags.delete(tag);
        put(ticket, field.id, added[0]);
      } else if (field.type === 'tagger' && gone.length > 0) put(ticket, field.id, null);
    }
  }
  tags = new Set([...tags].filter((tag) => tag !== ''));
  ticket.tags = [...tags].sort();
}

const clean = (tag: string): string => tag.trim().toLowerCase().replace(/\s+/g, '_');

function tagsOf(field: { type: string; tag: string | null }, value: unknown): string[] {
  if (field.type === 'checkbox') return value === true && field.tag ? [field.tag] : [];
  if (!hasOptions(field.type as never) || value == null) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function put(ticket: Ticket, id: number, value: unknown): void {
  const known = ticket.custom_fields.find((one) => one.id === id);
  if (known) known.value = value;
  else ticket.custom_fields.push({ id, value });
}
