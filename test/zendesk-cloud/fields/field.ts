import { notFound } from '../http/failure';
import type { World } from '../store/world';

export interface FieldOption {
  id: number;
  name: string;
  raw_name: string;
  value: string;
  position: number;
}

/** Types a custom ticket field can have; `SYSTEM_TYPES` are the fields every account has. */
export const TICKET_FIELD_TYPES = [
  'text',
  'textarea',
  'checkbox',
  'date',
  'integer',
  'decimal',
  'regexp',
  'partialcreditcard',
  'multiselect',
  'tagger',
  'lookup',
] as const;
export const SYSTEM_TYPES = [
  'subject',
  'description',
  'status',
  'custom_status',
  'tickettype',
  'priority',
  'group',
  'assignee',
] as const;
export type FieldType = (typeof TICKET_FIELD_TYPES)[number] | (typeof SYSTEM_TYPES)[number] | 'dropdown';

/** https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/ */
export interface TicketField {
  id: number;
  type: FieldType;
  title: string;
  raw_title: string;
  description: string;
  raw_description: string;
  agent_description: string | null;
  title_in_portal: string;
  raw_title_in_portal: string;
  position: number;
  active: boolean;
  required: boolean;
  collapsed_for_agents: boolean;
  regexp_for_validation: string | null;
  visible_in_portal: boolean;
  editable_in_portal: boolean;
  required_in_portal: boolean;
  agent_can_edit: boolean;
  tag: string | null;
  removable: boolean;
  created_at: string;
  updated_at: string;
  custom_field_options?: FieldOption[];
  system_field_options?: { name: string; value: string }[];
  relationship_target_type?: string | null;
  relationship_filter?: unknown;
}

/** A field of organizations or of users: addressed by `key` in `organization_fields` and `user_fields`. */
export interface CustomField {
  id: number;
  key: string;
  type: FieldType;
  title: string;
  raw_title: string;
  description: string;
  raw_description: string;
  position: number;
  active: boolean;
  system: boolean;
  regexp_for_validation: string | null;
  tag: string | null;
  created_at: string;
  updated_at: string;
  custom_field_options?: FieldOption[];
  relationship_target_type?: string | null;
  relationship_filter?: unknown;
}

export const isSystem = (field: TicketField): boolean => (SYSTEM_TYPES as readonly string[]).includes(field.type);

export const hasOptions = (type: FieldType): boolean => ['tagger', 'multiselect', 'dropdown'].includes(type);

export function ticketFieldById(world: World, id: number | string): TicketField {
  const found = world.state.ticketFields[id];
  if (!found) throw notFound();
  return found;
}

/** Active custom ticket fields in their order. */
export function customTicketFields(world: World): TicketField[] {
  return Object.values(world.state.ticketFields)
    .filter((field) => field.active && !isSystem(field))
    .sort((a, b) => a.position - b.position || a.id - b.id);
}
