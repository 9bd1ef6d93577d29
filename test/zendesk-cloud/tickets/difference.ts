import type { Ticket } from './ticket';

export interface Difference {
  field_name: string;
  previous: unknown;
  value: unknown;
}

/** Ticket keys whose changes an audit tells, in the order it tells them; ids are told as text. */
const TOLD = [
  'subject',
  'requester_id',
  'assignee_id',
  'group_id',
  'organization_id',
  'ticket_form_id',
  'brand_id',
  'status',
  'custom_status_id',
  'priority',
  'type',
  'due_at',
  'external_id',
  'problem_id',
] as const;

/** The vendor's own example has `custom_status_id` as a number where every other id is text. */
const AS_NUMBER = 'custom_status_id';

export function differences(before: Ticket, after: Ticket): Difference[] {
  const list: Difference[] = [];
  for (const key of TOLD) {
    if (before[key] !== after[key])
      list.push({ field_name: key, previous: told(key, before[key]), value: told(key, after[key]) });
  }
  if (before.tags.join(' ') !== after.tags.join(' '))
    list.push({ field_name: 'tags', previous: before.tags, value: after.tags });
  for (const { id, value } of after.custom_fields) {
    const previous = before.custom_fields.find((one) => one.id === id)?.value ?? null;
    if (JSON.stringify(previous) !== JSON.stringify(value))
      list.push({ field_name: String(id), previous: asText(previous), value: asText(value) });
  }
  return list;
}

/** What the audit of a new ticket tells: what was set, and priority and type even where they were not. */
export function initial(ticket: Ticket): { field_name: string; value: unknown }[] {
  const list: { field_name: string; value: unknown }[] = [];
  for (const key of TOLD) {
    const always = key === 'priority' || key === 'type';
    if (ticket[key] !== null || always) list.push({ field_name: key, value: told(key, ticket[key]) });
  }
  if (ticket.tags.length > 0) list.push({ field_name: 'tags', value: ticket.tags });
  for (const { id, value } of ticket.custom_fields) {
    if (value !== null && value !== false) list.push({ field_name: String(id), value: asText(value) });
  }
  return list;
}

const told = (key: (typeof TOLD)[number], value: unknown) =>
  typeof value === 'number' && key !== AS_NUMBER ? String(value) : value;

/** Checkboxes are told as "1" and "0". */
const asText = (value: unknown) => (value === true ? '1' : value === false ? '0' : value);
