import { notFound } from '../http/failure';
import type { World } from '../store/world';

export interface ChildField {
  id: number;
  is_required: boolean;
  /** Agents only. */
  required_on_statuses?: {
    type: 'ALL_STATUSES' | 'NO_STATUSES' | 'SOME_STATUSES';
    statuses?: string[];
    custom_statuses?: number[];
  };
}

/** While the parent has the value, the children are shown. */
export interface FormCondition {
  parent_field_id: number;
  parent_field_type?: string;
  value: string | number | boolean;
  child_fields: ChildField[];
}

/** https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/ */
export interface TicketForm {
  id: number;
  name: string;
  raw_name: string;
  display_name: string;
  raw_display_name: string;
  position: number;
  ticket_field_ids: number[];
  active: boolean;
  default: boolean;
  end_user_visible: boolean;
  in_all_brands: boolean;
  restricted_brand_ids: number[];
  agent_conditions: FormCondition[];
  end_user_conditions: FormCondition[];
  created_at: string;
  updated_at: string;
}

export interface TicketFormStatus {
  id: string;
  custom_status_id: number;
  ticket_form_id: number;
}

export function formById(world: World, id: number | string): TicketForm {
  const found = world.state.ticketForms[id];
  if (!found) throw notFound();
  return found;
}

export function defaultForm(world: World): TicketForm {
  const forms = Object.values(world.state.ticketForms);
  return forms.find((form) => form.default && form.active) ?? forms.find((form) => form.active)!;
}

export function formView(world: World, form: TicketForm) {
  return { url: world.url(`ticket_forms/${form.id}`), ...form };
}
