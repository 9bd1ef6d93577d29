import type { Account } from './account';
import type { CommentRecord, GroupRecord, OrganizationRecord, UserRecord } from './records';
import type { NewRequester, TicketModel } from './ticket';

/**
 * Objects as apps get them.
 * https://developer.zendesk.com/api-reference/apps/apps-support-api/all_locations/
 */
export function userObject(user: UserRecord, account: Account) {
  const organization = user.organization_id ? account.organizations.get(user.organization_id) : undefined;
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    externalId: user.external_id,
    locale: user.locale,
    alias: user.alias,
    details: user.details,
    notes: user.notes,
    signature: user.signature,
    tags: user.tags,
    avatarUrl: '',
    timeZone: { name: user.time_zone, ianaName: user.iana_time_zone, translatedName: user.time_zone },
    groups: user.id === account.me.id ? account.myGroups.map(groupObject) : [],
    organizations: organization ? [organizationObject(organization)] : [],
    identities: user.email ? [{ type: 'email', value: user.email, primary: true, userId: user.id }] : [],
  };
}

export const groupObject = ({ id, name }: GroupRecord) => ({ id, name });

export function organizationObject(organization: OrganizationRecord) {
  return {
    id: organization.id,
    name: organization.name,
    externalId: organization.external_id,
    details: organization.details,
    notes: organization.notes,
    domains: organization.domain_names.join(' '),
    group: organization.group_id ? { id: organization.group_id } : null,
    sharedTickets: organization.shared_tickets,
    sharedComments: organization.shared_comments,
    tags: organization.tags,
  };
}

export const accountObject = ({ subdomain, me }: Account) => ({
  subdomain,
  planName: 'Enterprise',
  timeZone: { name: me.time_zone, ianaName: me.iana_time_zone },
});

export const commentObject = ({ comment }: TicketModel) => ({
  text: comment.text,
  type: comment.public ? 'publicReply' : 'internalNote',
  useRichText: false,
  attachments: [],
});

/** https://developer.zendesk.com/api-reference/apps/apps-support-api/ticket_sidebar/#ticket-object */
export function ticketObject(ticket: TicketModel, account: Account) {
  const person = (id: number | null) => {
    const user = id === null ? undefined : account.users.get(id);
    return user ? userObject(user, account) : null;
  };
  const written = ticket.value('requester') as NewRequester | null;
  const requester = written ?? person(ticket.id('requester_id'));
  const organization = account.organizations.get(ticket.id('organization_id') ?? 0);
  const group = account.groups.find(({ id }) => id === ticket.id('group_id'));
  const brand = account.brands.find(({ id }) => id === ticket.id('brand_id'));
  const assignee = person(ticket.id('assignee_id'));
  const status = account.status(ticket.value('custom_status_id') as number | null);
  const comments = ticket.comments.map((one) => commentEvent(one, person(one.author_id)));
  return {
    ...(ticket.isNew ? {} : { id: ticket.saved.id }),
    isNew: ticket.isNew,
    subject: ticket.value('subject') ?? '',
    description: ticket.saved.description ?? '',
    status: statusOf(ticket, account),
    statusCategory: statusOf(ticket, account),
    customStatus: status && { id: status.id, name: status.agent_label, category: status.status_category },
    type: ticket.value('type') ?? 'ticket',
    priority: ticket.value('priority') ?? '-',
    tags: ticket.value('tags'),
    externalId: ticket.value('external_id'),
    problem_id: ticket.value('problem_id'),
    due_date: ticket.value('due_at'),
    recipient: ticket.saved.recipient,
    createdAt: ticket.saved.created_at,
    updatedAt: ticket.saved.updated_at,
    via: ticket.saved.via,
    requester,
    organization: organization ? organizationObject(organization) : null,
    assignee: { user: assignee, group: group ? groupObject(group) : null },
    brand: brand ? { id: brand.id, name: brand.name, subdomain: brand.subdomain, url: brand.brand_url } : null,
    form: { id: account.form(ticket.id('ticket_form_id')).id },
    collaborators: (ticket.value('collaborator_ids') as number[]).map(person).filter((one) => one !== null),
    comment: commentObject(ticket),
    comments,
    conversation: comments,
    sharedWith: [],
    postSaveAction: 'stay_on_ticket',
    viewers: [],
  };
}

/** The category that the ticket would have if it were saved now. */
export function statusOf(ticket: TicketModel, account: Account): string {
  const custom = account.status(ticket.value('custom_status_id') as number | null);
  return ticket.isClosed ? 'closed' : (custom?.status_category ?? ticket.saved.status);
}

function commentEvent(comment: CommentRecord, author: ReturnType<typeof userObject> | null) {
  return {
    id: comment.id,
    author,
    value: comment.html_body,
    content: comment.plain_body ?? comment.body,
    public: comment.public,
    timestamp: comment.created_at,
    via: comment.via,
    attachments: comment.attachments.map((one) => ({
      contentType: one.content_type,
      contentUrl: one.content_url,
      fileName: one.file_name,
    })),
  };
}
