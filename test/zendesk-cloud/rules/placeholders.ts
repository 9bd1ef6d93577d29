import { type CommentEvent, isComment } from '../audits/audit';
import { firstName, type User } from '../people/user';
import type { World } from '../store/world';
import { encodedId, fieldValue, type Ticket } from '../tickets/ticket';
import type { Moment } from './moment';

/** Comments of a ticket, oldest first, the one of this update included. */
function comments({ world, after, comment }: Moment): CommentEvent[] {
  const stored = (world.state.audits[after.id] ?? []).flatMap((audit) => audit.events.filter(isComment));
  return comment && !stored.some((one) => one.id === comment.id) ? [...stored, comment] : stored;
}

/**
 * Puts values in place of `{{…}}`; a placeholder nobody knows gives nothing. Names are case sensitive and the values plain
 * text that is not escaped for JSON. https://support.zendesk.com/hc/en-us/articles/4408886858138
 */
export function fill(template: string, moment: Moment): string {
  return template.replace(/\{\{\s*([^}|]+?)\s*(?:\|[^}]*)?\}\}/g, (_, name: string) => value(name, moment) ?? '');
}

function value(name: string, moment: Moment): string | null {
  const { world, after, actor } = moment;
  if (name.startsWith('ticket.requester.')) return person(world, world.state.users[after.requester_id], name.slice(17));
  if (name.startsWith('ticket.assignee.'))
    return person(world, world.state.users[after.assignee_id ?? 0], name.slice(16));
  if (name.startsWith('ticket.submitter.')) return person(world, world.state.users[after.submitter_id], name.slice(17));
  if (name.startsWith('current_user.')) return person(world, actor, name.slice(13));
  if (name.startsWith('ticket.organization.'))
    return named(world.state.organizations[after.organization_id ?? 0], name.slice(20));
  if (name.startsWith('ticket.group.')) return named(world.state.groups[after.group_id ?? 0], name.slice(13));
  const option = /^ticket\.ticket_field_option_title_(\d+)$/.exec(name);
  if (option) return optionTitle(world, after, Number(option[1]));
  const field = /^ticket\.ticket_field_(\d+)$/.exec(name);
  if (field) return list(fieldValue(after, Number(field[1])));
  return ticketValue(name, moment);
}

function ticketValue(name: string, moment: Moment): string | null {
  const { world, after } = moment;
  const all = comments(moment);
  const visible = all.filter((one) => one.public);
  switch (name) {
    case 'ticket.id':
      return String(after.id);
    case 'ticket.encoded_id':
      return encodedId(after.id);
    case 'ticket.title':
      return after.subject ?? '';
    case 'ticket.description':
      return after.description ?? '';
    case 'ticket.status':
      return world.state.customStatuses[after.custom_status_id ?? 0]?.agent_label ?? after.status;
    case 'ticket.priority':
      return after.priority ?? '';
    case 'ticket.ticket_type':
      return after.type ?? '';
    case 'ticket.tags':
      return after.tags.join(' ');
    case 'ticket.external_id':
      return after.external_id ?? '';
    case 'ticket.ticket_form':
      return world.state.ticketForms[after.ticket_form_id ?? 0]?.name ?? '';
    case 'ticket.url':
    case 'ticket.link':
      return `${world.origin}/agent/tickets/${after.id}`;
    case 'ticket.account':
      return world.state.subdomain;
    case 'ticket.created_at_with_timestamp':
      return after.created_at;
    case 'ticket.updated_at_with_timestamp':
      return after.updated_at;
    case 'ticket.latest_comment':
      return all.at(-1)?.body ?? '';
    case 'ticket.latest_public_comment':
      return visible.at(-1)?.body ?? '';
    case 'ticket.latest_comment_html':
      return all.at(-1)?.html_body ?? '';
    case 'ticket.latest_public_comment_html':
      return visible.at(-1)?.html_body ?? '';
    case 'ticket.comments_formatted':
      return all
        .toReversed()
        .map((one) => one.body)
        .join('\n----------------------------------------------\n');
    case 'ticket.public_comments_formatted':
      return visible
        .toReversed()
        .map((one) => one.body)
        .join('\n----------------------------------------------\n');
    default:
      return null;
  }
}

function person(world: World, user: User | undefined, name: string): string {
  switch (name) {
    case 'first_name':
      return user ? firstName(user) : '';
    case 'last_name':
      return user?.name.split(' ').slice(1).join(' ') ?? '';
    case 'organization.name':
      return world.state.organizations[user?.organization_id ?? 0]?.name ?? '';
    case 'id':
    case 'name':
    case 'email':
    case 'phone':
    case 'external_id':
    case 'locale':
      return user?.[name] == null ? '' : String(user[name]);
    default:
      return name.startsWith('custom_fields.') ? list(user?.user_fields[name.slice(14)]) : '';
  }
}

function named(
  thing: { id: number; name: string; organization_fields?: Record<string, unknown> } | undefined,
  name: string,
): string {
  if (name === 'name') return thing?.name ?? '';
  if (name === 'id') return thing ? String(thing.id) : '';
  return name.startsWith('custom_fields.') ? list(thing?.organization_fields?.[name.slice(14)]) : '';
}

function optionTitle(world: World, ticket: Ticket, fieldId: number): string {
  const options = world.state.ticketFields[fieldId]?.custom_field_options ?? [];
  const values = [fieldValue(ticket, fieldId)].flat();
  return values.map((one) => options.find((option) => option.value === one)?.name ?? '').join(', ');
}

const list = (value: unknown): string => (value == null ? '' : Array.isArray(value) ? value.join(' ') : String(value));
