import { Draft, type Via, via } from '../audits/audit';
import { customTicketFields } from '../fields/field';
import { defaultForm } from '../forms/form';
import { invalid } from '../http/failure';
import { join, organizationByDomain } from '../organizations/organization';
import { newUser, type User, userByEmail } from '../people/user';
import { defaultStatus } from '../statuses/status';
import { epochSeconds } from '../store/instant';
import type { World } from '../store/world';
import { checkLife, checkRequired } from './checks';
import { addComment, type NewComment } from './comment';
import { initial } from './difference';
import type { StoredTicket, Ticket } from './ticket';
import { commit, system, type Update } from './update';
import { apply } from './writes';

export interface Creation extends Update {
  requester: User;
  comment: NewComment;
  submitter?: User;
  recipient?: string | null;
  followupSourceId?: number | null;
}

/** A new ticket with its first comment, after its triggers. */
export function createTicket(world: World, creation: Creation): StoredTicket {
  const { requester, comment, actor, writes } = creation;
  const source = creation.followupSourceId ? followedUp(world, creation.followupSourceId) : null;
  const at = world.now();
  const ticket: Ticket = {
    id: world.state.lastTicketId + 1,
    external_id: null,
    via: source ? followUpVia(creation.via, source.ticket) : creation.via,
    created_at: at,
    updated_at: at,
    generated_timestamp: epochSeconds(world.clock.now()),
    type: null,
    subject: null,
    raw_subject: null,
    description: comment.text,
    priority: null,
    status: 'new',
    custom_status_id: defaultStatus(world, 'new').id,
    recipient: creation.recipient ?? null,
    requester_id: requester.id,
    submitter_id: (creation.submitter ?? actor).id,
    assignee_id: null,
    organization_id: requester.organization_id,
    group_id: null,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: comment.public,
    due_at: null,
    tags: bornWith(world, requester),
    custom_fields: customTicketFields(world).map((field) => ({
      id: field.id,
      value: field.type === 'checkbox' ? false : null,
    })),
    satisfaction_rating: { score: 'unoffered' },
    sharing_agreement_ids: [],
    followup_ids: [],
    ticket_form_id: defaultForm(world).id,
    brand_id: Number(Object.keys(world.state.brands)[0]),
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: false,
  };
  if (source) apply(world, ticket, copied(source.ticket));
  apply(world, ticket, { ...writes, ...(writes.tags ? { tags: [...ticket.tags, ...writes.tags] } : {}) });
  checkLife(null, ticket);
  if (ticket.status !== 'new') checkRequired(world, actor, null, ticket);
  const draft = new Draft(world, ticket.id, actor.id, { via: ticket.via, metadata: creation.metadata ?? system() });
  const said = addComment(world, draft, comment);
  for (const { field_name, value } of initial(ticket)) draft.add('Create', { value, field_name });
  world.state.lastTicketId = ticket.id;
  const stored: StoredTicket = { ticket, solvedAt: null, deleted: null, followupSourceId: source?.ticket.id ?? null };
  world.state.tickets[ticket.id] = stored;
  source?.ticket.followup_ids.push(ticket.id);
  commit(world, stored, null, ticket, draft, said, actor, creation.via.channel);
  return stored;
}

/** Follow-ups are for closed tickets alone. https://developer.zendesk.com/documentation/ticketing/managing-tickets/creating-and-updating-tickets/#creating-follow-up-tickets */
function followedUp(world: World, id: number): StoredTicket {
  const source = world.state.tickets[id];
  if (source?.ticket.status !== 'closed')
    throw invalid('via_followup_source_id', 'Via followup source: is not a closed ticket', 'InvalidValue');
  return source;
}

const followUpVia = (channel: Via, source: Ticket): Via =>
  via(
    channel.channel,
    'follow_up',
    { ticket_id: source.id, subject: source.subject, channel: source.via.channel },
    channel.source.to,
  );

/** What a follow-up takes over from the ticket it follows. */
function copied(source: Ticket) {
  return {
    subject: source.subject,
    type: source.type,
    priority: source.priority,
    group_id: source.group_id,
    ticket_form_id: source.ticket_form_id ?? undefined,
    tags: source.tags,
    custom_fields: structuredClone(source.custom_fields),
  };
}

/** Tags of the requester and of the organization are tags of their tickets. https://support.zendesk.com/hc/en-us/articles/4408835059482 */
function bornWith(world: World, requester: User): string[] {
  const organization = world.state.organizations[requester.organization_id ?? 0];
  return [...new Set([...requester.tags, ...(organization?.tags ?? [])])].sort();
}

/** The person behind an address; somebody new becomes an end user, of the organization that has the domain. */
export function personFor(world: World, email: string, name: string | null): User {
  const known = userByEmail(world, email);
  if (known) return known;
  const user = newUser(world, { name: name ?? email.split('@')[0] ?? email, email });
  const organization = organizationByDomain(world, email);
  if (organization) join(world, user.id, organization.id);
  return user;
}
