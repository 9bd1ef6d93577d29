import { invalid, notFound } from '../http/failure';
import type { World } from '../store/world';

export type StatusCategory = 'new' | 'open' | 'pending' | 'hold' | 'solved';
/** A ticket is also closed; no custom status exists for it. */
export type TicketStatus = StatusCategory | 'closed';

export const CATEGORIES: readonly StatusCategory[] = ['new', 'open', 'pending', 'hold', 'solved'];

/** https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/ */
export interface CustomStatus {
  id: number;
  status_category: StatusCategory;
  agent_label: string;
  raw_agent_label: string;
  end_user_label: string;
  raw_end_user_label: string;
  description: string;
  raw_description: string;
  end_user_description: string;
  raw_end_user_description: string;
  active: boolean;
  default: boolean;
  created_at: string;
  updated_at: string;
}

export interface StatusInput {
  agent_label?: string | undefined;
  end_user_label?: string | undefined;
  description?: string | undefined;
  end_user_description?: string | undefined;
  active?: boolean | undefined;
}

export function newStatus(
  world: World,
  category: StatusCategory,
  label: string,
  input: StatusInput & { default?: boolean },
): CustomStatus {
  const at = world.now();
  const endUserLabel = input.end_user_label ?? label;
  const status: CustomStatus = {
    id: world.id(),
    status_category: category,
    agent_label: label,
    raw_agent_label: label,
    end_user_label: endUserLabel,
    raw_end_user_label: endUserLabel,
    description: input.description ?? '',
    raw_description: input.description ?? '',
    end_user_description: input.end_user_description ?? '',
    raw_end_user_description: input.end_user_description ?? '',
    active: input.active ?? true,
    default: input.default ?? false,
    created_at: at,
    updated_at: at,
  };
  world.state.customStatuses[status.id] = status;
  return status;
}

export function statusById(world: World, id: number | string): CustomStatus {
  const found = world.state.customStatuses[id];
  if (!found) throw notFound();
  return found;
}

/** The custom status a ticket takes when only the category is said. */
export function defaultStatus(world: World, category: StatusCategory): CustomStatus {
  const found = Object.values(world.state.customStatuses).find(
    (one) => one.status_category === category && one.default,
  );
  if (!found) throw new TypeError(`the account has no default status for ${category}`);
  return found;
}

/** The status a ticket may be given by `custom_status_id`; 422 for one that is unknown or switched off. */
export function statusForTicket(world: World, id: number): CustomStatus {
  const found = world.state.customStatuses[id];
  if (!found?.active) throw invalid('custom_status_id', `Custom status: ${id} is invalid`, 'InvalidValue');
  return found;
}
