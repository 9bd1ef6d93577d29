import type { Via } from '../audits/audit';
import { customTicketFields } from '../fields/field';
import { notFound } from '../http/failure';
import type { TicketStatus } from '../statuses/status';
import type { World } from '../store/world';

export interface FieldValue {
  id: number;
  value: unknown;
}

/** https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#json-format */
export interface Ticket {
  id: number;
  external_id: string | null;
  via: Via;
  created_at: string;
  updated_at: string;
  /** Epoch seconds of the last change of any kind, system changes included. */
  generated_timestamp: number;
  type: string | null;
  subject: string | null;
  raw_subject: string | null;
  description: string | null;
  priority: string | null;
  status: TicketStatus | 'deleted';
  custom_status_id: number | null;
  recipient: string | null;
  requester_id: number;
  submitter_id: number;
  assignee_id: number | null;
  organization_id: number | null;
  group_id: number | null;
  collaborator_ids: number[];
  follower_ids: number[];
  email_cc_ids: number[];
  forum_topic_id: number | null;
  problem_id: number | null;
  has_incidents: boolean;
  is_public: boolean;
  due_at: string | null;
  tags: string[];
  custom_fields: FieldValue[];
  satisfaction_rating: unknown;
  sharing_agreement_ids: number[];
  followup_ids: number[];
  ticket_form_id: number | null;
  brand_id: number | null;
  allow_channelback: boolean;
  allow_attachments: boolean;
  from_messaging_channel: boolean;
}

/** A ticket and what Zendesk knows about it without showing it. Instants are UTC epoch ms. */
export interface StoredTicket {
  ticket: Ticket;
  solvedAt: number | null;
  deleted: { at: string; by: number; previousState: string } | null;
  followupSourceId: number | null;
}

export function storedById(world: World, id: number | string): StoredTicket {
  const found = world.state.tickets[id];
  if (!found || found.deleted) throw notFound();
  return found;
}

export const fieldValue = (ticket: Ticket, fieldId: number): unknown =>
  ticket.custom_fields.find((one) => one.id === fieldId)?.value ?? null;

/** Every active custom field is there, null where nothing was said; values of fields switched off since are kept. */
export function ticketView(world: World, ticket: Ticket) {
  const present = new Set(ticket.custom_fields.map((one) => one.id));
  const missing = customTicketFields(world).filter((field) => !present.has(field.id));
  const values = [
    ...ticket.custom_fields,
    ...missing.map((field) => ({ id: field.id, value: field.type === 'checkbox' ? false : null })),
  ];
  return {
    url: world.url(`tickets/${ticket.id}`),
    ...ticket,
    encoded_id: encodedId(ticket.id),
    custom_fields: values,
    fields: values,
  };
}

/** The code by which mails name a ticket. */
export function encodedId(id: number): string {
  const code = (id * 7919 + 60_466_176).toString(36).toUpperCase();
  return `${code.slice(0, 6)}-${code.slice(-4)}`;
}

export const liveTickets = (world: World): StoredTicket[] =>
  Object.values(world.state.tickets).filter((one) => !one.deleted);
