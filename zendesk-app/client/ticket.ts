import { z } from 'zod';
import { instantTextSchema } from './instant';

const id = z.number().int();

/** Values of custom fields: text, number, tag, list of tags, checkbox. */
export const fieldValueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
export type FieldValue = z.infer<typeof fieldValueSchema>;

export const customFieldSchema = z.object({ id, value: fieldValueSchema.catch(null) });

export const viaSchema = z.looseObject({
  channel: z.union([z.string(), z.number()]).nullish(),
  source: z
    .looseObject({
      rel: z.string().nullish(),
      from: z.looseObject({ ticket_id: z.number().nullish() }).nullish(),
    })
    .nullish(),
});

/** A ticket as `GET /tickets/{id}` shows it: what this app uses. */
export const ticketSchema = z.looseObject({
  id,
  subject: z.string().nullish(),
  raw_subject: z.string().nullish(),
  description: z.string().nullish(),
  status: z.string(),
  custom_status_id: id.nullish(),
  priority: z.string().nullish(),
  requester_id: id,
  submitter_id: id.nullish(),
  assignee_id: id.nullish(),
  organization_id: id.nullish(),
  group_id: id.nullish(),
  collaborator_ids: z.array(id).nullish(),
  email_cc_ids: z.array(id).nullish(),
  external_id: z.string().nullish(),
  created_at: instantTextSchema,
  updated_at: z.string(),
  tags: z.array(z.string()).nullish(),
  custom_fields: z.array(customFieldSchema).nullish(),
  ticket_form_id: id.nullish(),
  followup_ids: z.array(id).nullish(),
  via: viaSchema.nullish(),
});
export type Ticket = z.infer<typeof ticketSchema>;

/** A comment as a ticket update carries it: one each, public or internal. */
export interface NewComment {
  readonly body: string;
  readonly public: boolean;
  /** On whose behalf; absent: the caller's. */
  readonly author_id?: number;
}

/** One ticket update, as `PUT /tickets/{id}` takes it. */
export interface TicketUpdate {
  readonly comment?: NewComment;
  readonly custom_status_id?: number;
  readonly priority?: string;
  readonly assignee_id?: number;
  /** Agents who hear of every update from then on; Zendesk adds them to those that it has. */
  readonly followers?: readonly { readonly user_id: string; readonly action: 'put' }[];
  readonly additional_tags?: readonly string[];
  readonly custom_fields?: readonly { readonly id: number; readonly value: FieldValue }[];
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly safe_update?: boolean;
  readonly updated_stamp?: string;
}

export interface NewTicket extends Omit<TicketUpdate, 'safe_update' | 'updated_stamp'> {
  readonly subject: string;
  readonly comment: NewComment;
  readonly requester_id: number;
  readonly external_id?: string;
  readonly ticket_form_id?: number;
  readonly group_id?: number;
  readonly organization_id?: number;
  readonly via_followup_source_id?: number;
}
