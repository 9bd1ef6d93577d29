import { z } from 'zod';
import type { Audit } from './audits/audit';
import { newUser, type User } from './people/user';
import { defaultStatus, type StatusCategory } from './statuses/status';
import { epochSeconds } from './store/instant';
import type { World } from './store/world';
import type { Ticket } from './tickets/ticket';

const record = z.looseObject({ id: z.number() });
const recorded = z.looseObject({
  ticket: record.nullish(),
  users: z.array(record).default([]),
  organizations: z.array(record).default([]),
  audits: z
    .array(
      z.looseObject({
        id: z.number(),
        ticket_id: z.number(),
        created_at: z.string(),
        events: z.array(z.looseObject({ id: z.number(), type: z.string() })),
      }),
    )
    .default([]),
});

/**
 * Puts a recorded ticket with its audits into the account, as they were: ids, order, nulls and unknown events included. A
 * recording without its ticket gets one from what its audits tell. Gives the ticket's id.
 */
export function load(world: World, payload: unknown): number {
  const { ticket, users, organizations, audits } = recorded.parse(payload);
  for (const user of users) world.state.users[user.id] = { ...newUserShape(world), ...user } as User;
  for (const one of organizations)
    world.state.organizations[one.id] = {
      tags: [],
      domain_names: [],
      organization_fields: {},
      name: String(one.id),
      ...one,
    } as never;
  const id = ticket?.id ?? audits[0]?.ticket_id;
  if (id === undefined) throw new TypeError('the recording has neither a ticket nor an audit');
  const { url: _url, fields: _fields, encoded_id: _encoded, ...shown } = (ticket ?? {}) as Record<string, unknown>;
  const whole = { ...bare(world, id, audits as unknown as Audit[]), ...shown } as Ticket;
  if (whole.custom_status_id == null && whole.status !== 'closed')
    whole.custom_status_id = defaultStatus(world, whole.status as StatusCategory).id;
  if (!whole.generated_timestamp) whole.generated_timestamp = epochSeconds(whole.updated_at);
  const solvedAt = whole.status === 'solved' ? Date.parse(whole.updated_at) : null;
  world.state.tickets[id] = { ticket: whole, solvedAt, deleted: null, followupSourceId: null };
  world.state.audits[id] = audits as unknown as Audit[];
  world.state.lastTicketId = Math.max(world.state.lastTicketId, id);
  return id;
}

/** A user's shape without the user: what a recording leaves out. */
function newUserShape(world: World): User {
  const user = newUser(world, { name: 'Recorded user' });
  delete world.state.users[user.id];
  return user;
}

/** A ticket as its audits tell it. */
function bare(world: World, id: number, audits: Audit[]): Partial<Ticket> {
  const told: Record<string, unknown> = {};
  for (const event of audits.flatMap((audit) => audit.events))
    if (event.type === 'Create' || event.type === 'Change') told[String(event.field_name)] = event.value;
  const number = (key: string) => (told[key] == null ? null : Number(told[key]));
  const first = audits[0];
  const author = Number(first?.author_id ?? -1);
  const subject = told.subject === undefined ? null : String(told.subject);
  return {
    id,
    external_id: null,
    via: first?.via ?? { channel: 'web', source: { from: {}, to: {}, rel: null } },
    created_at: first?.created_at ?? world.now(),
    updated_at: audits.at(-1)?.created_at ?? world.now(),
    generated_timestamp: 0,
    type: (told.type as string) ?? null,
    subject,
    raw_subject: subject,
    description: null,
    priority: (told.priority as string) ?? null,
    status: (told.status as Ticket['status']) ?? 'new',
    custom_status_id: number('custom_status_id'),
    recipient: null,
    requester_id: number('requester_id') ?? author,
    submitter_id: author,
    assignee_id: number('assignee_id'),
    organization_id: number('organization_id'),
    group_id: number('group_id'),
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: true,
    due_at: null,
    tags: (told.tags as string[]) ?? [],
    custom_fields: Object.entries(told).flatMap(([key, value]) =>
      /^\d+$/.test(key) ? [{ id: Number(key), value }] : [],
    ),
    satisfaction_rating: null,
    sharing_agreement_ids: [],
    followup_ids: [],
    ticket_form_id: number('ticket_form_id'),
    brand_id: number('brand_id'),
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: false,
  };
}
