import { z } from 'zod';
import { idInput, nullableId } from '../http/body';
import { badAttribute, forbidden, invalid } from '../http/failure';
import { isAgent, type User, userByEmail } from '../people/user';
import type { World } from '../store/world';
import { personFor } from './create';
import type { Writes } from './writes';

const person = z.looseObject({ id: idInput.optional(), name: z.string().optional(), email: z.string().optional() });
const follower = z.looseObject({
  user_id: idInput.optional(),
  user_email: z.string().optional(),
  user_name: z.string().optional(),
  action: z.enum(['put', 'delete']).optional(),
});

export const commentInput = z.looseObject({
  body: z.string().nullish(),
  html_body: z.string().nullish(),
  public: z.unknown().optional(),
  author_id: idInput.optional(),
  uploads: z.union([z.array(z.string()), z.string()]).optional(),
});

export const valuesInput = z.array(z.looseObject({ id: idInput, value: z.unknown() }));

/** What POST and PUT /tickets take; keys the vendor knows and nothing here needs are dropped. */
export const ticketInput = z.looseObject({
  subject: z.string().nullish(),
  raw_subject: z.string().nullish(),
  description: z.string().optional(),
  comment: commentInput.nullish(),
  type: z.enum(['problem', 'incident', 'question', 'task', '']).nullish(),
  priority: z.enum(['urgent', 'high', 'normal', 'low', '']).nullish(),
  status: z.string().optional(),
  custom_status_id: nullableId.optional(),
  assignee_id: nullableId.optional(),
  assignee_email: z.string().optional(),
  group_id: nullableId.optional(),
  requester_id: idInput.optional(),
  requester: person.optional(),
  submitter_id: idInput.optional(),
  organization_id: nullableId.optional(),
  external_id: z.coerce.string().nullish(),
  problem_id: nullableId.optional(),
  due_at: z.string().nullish(),
  ticket_form_id: idInput.optional(),
  brand_id: idInput.optional(),
  recipient: z.string().nullish(),
  tags: z.union([z.array(z.string()), z.string()]).optional(),
  additional_tags: z.array(z.string()).optional(),
  remove_tags: z.array(z.string()).optional(),
  custom_fields: z.union([valuesInput, z.record(z.string(), z.unknown())]).optional(),
  fields: z.union([valuesInput, z.record(z.string(), z.unknown())]).optional(),
  collaborator_ids: z.array(idInput).optional(),
  followers: z.array(follower).optional(),
  email_ccs: z.array(follower).optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
  safe_update: z.union([z.boolean(), z.string()]).optional(),
  updated_stamp: z.string().optional(),
  via_followup_source_id: idInput.optional(),
  via: z.looseObject({ channel: z.string().optional() }).optional(),
});
export type TicketInput = z.output<typeof ticketInput>;

/** The writes in a body; people named by address are looked up, requesters made where they are new. */
export function writesFrom(
  world: World,
  input: TicketInput,
  held: { followers: number[]; ccs: number[] } = { followers: [], ccs: [] },
): Writes {
  const requester = requesterIn(world, input);
  const list = (values: NonNullable<TicketInput['custom_fields']>) =>
    Array.isArray(values) ? values : Object.entries(values).map(([id, value]) => ({ id: Number(id), value }));
  return {
    subject: input.subject === undefined ? (input.raw_subject ?? undefined) : input.subject,
    type: input.type,
    priority: input.priority,
    status: input.status,
    custom_status_id: input.custom_status_id ?? undefined,
    assignee_id:
      input.assignee_email === undefined ? input.assignee_id : (userByEmail(world, input.assignee_email)?.id ?? -1),
    group_id: input.group_id,
    requester_id: requester?.id,
    organization_id: input.organization_id,
    external_id: input.external_id,
    problem_id: input.problem_id,
    due_at: input.due_at,
    ticket_form_id: input.ticket_form_id,
    brand_id: input.brand_id,
    tags: typeof input.tags === 'string' ? input.tags.split(/[\s,]+/) : input.tags,
    additional_tags: input.additional_tags,
    remove_tags: input.remove_tags,
    custom_fields:
      input.custom_fields || input.fields
        ? [...list(input.fields ?? []), ...list(input.custom_fields ?? [])].map(({ id, value }) => ({ id, value }))
        : undefined,
    collaborator_ids: input.collaborator_ids,
    follower_ids: people(world, input.followers, held.followers),
    email_cc_ids: people(world, input.email_ccs, held.ccs),
  };
}

export function requesterIn(world: World, input: TicketInput): User | null {
  if (input.requester_id !== undefined) {
    const found = world.state.users[input.requester_id];
    if (!found) throw invalid('requester_id', 'Requester: is invalid', 'InvalidValue');
    return found;
  }
  if (!input.requester) return null;
  if (input.requester.id !== undefined) return requesterIn(world, { requester_id: input.requester.id });
  if (!input.requester.email) throw invalid('requester', 'Requester Email: cannot be blank', 'BlankValue');
  if (!userByEmail(world, input.requester.email) && !input.requester.name)
    throw invalid('requester', 'Requester Name: is too short (minimum one character)', 'InvalidValue');
  return personFor(world, input.requester.email, input.requester.name ?? null);
}

function people(world: World, changes: z.output<typeof follower>[] | undefined, held: number[]): number[] | undefined {
  if (!changes) return undefined;
  const ids = new Set(held);
  for (const change of changes) {
    const user =
      change.user_id === undefined
        ? change.user_email && personFor(world, change.user_email, change.user_name ?? null)
        : world.state.users[change.user_id];
    if (!user) throw badAttribute('followers', 'no such user');
    if (change.action === 'delete') ids.delete(user.id);
    else ids.add(user.id);
  }
  return [...ids];
}

/** Only agents speak for others. */
export function checkAuthor(by: User, input: { author_id?: number | undefined } | null | undefined): void {
  if (input?.author_id !== undefined && input.author_id !== by.id && !isAgent(by)) throw forbidden();
}
