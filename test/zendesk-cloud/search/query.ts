import type { User } from '../people/user';
import type { World } from '../store/world';
import type { Ticket } from '../tickets/ticket';

/** One part of a search: a word, or `key<op>value`; `-` in front means not. */
export interface Term {
  not: boolean;
  key: string | null;
  operator: ':' | '>' | '<' | '>=' | '<=';
  value: string;
}

/** https://support.zendesk.com/hc/en-us/articles/4408886879258 : the part of the query language used here */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const [, not, key, operator, quoted, plain] of query.matchAll(
    /(-)?(?:([\w.]+)(:|>=|<=|>|<))?(?:"([^"]*)"|([^\s"]+))/g,
  )) {
    terms.push({
      not: not === '-',
      key: key?.toLowerCase() ?? null,
      operator: (operator ?? ':') as Term['operator'],
      value: quoted ?? plain ?? '',
    });
  }
  return terms;
}

const ORDER = {
  status: ['new', 'open', 'pending', 'hold', 'solved', 'closed'],
  priority: ['low', 'normal', 'high', 'urgent'],
} as const;

/** Whether a ticket meets every term; terms of the same key are alternatives. */
export function ticketMeets(world: World, ticket: Ticket, terms: readonly Term[]): boolean {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const key = `${term.not}${term.key ?? term.value}${term.operator}`;
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  return [...groups.values()].every((group) =>
    group[0]!.not
      ? group.every((term) => !meets(world, ticket, term))
      : group.some((term) => meets(world, ticket, term)),
  );
}

function meets(world: World, ticket: Ticket, { key, operator, value }: Term): boolean {
  const custom = /^(?:custom_field_|fieldvalue\.)(\d+)$/.exec(key ?? '');
  if (custom)
    return (
      text(ticket.custom_fields.find((one) => one.id === Number(custom[1]))?.value) === value.toLowerCase() ||
      (value === '*' && text(ticket.custom_fields.find((one) => one.id === Number(custom[1]))?.value) !== '')
    );
  switch (key) {
    case null:
      return [ticket.subject, ticket.description].some((one) => text(one).includes(value.toLowerCase()));
    case 'type':
      return ['ticket', '*'].includes(value) || ticket.type === value;
    case 'status':
    case 'priority':
      return ranked(ORDER[key], operator, ticket[key] ?? '', value);
    case 'created':
    case 'updated':
    case 'updated_at':
    case 'created_at':
      return dated(
        key.startsWith('created') ? ticket.created_at : ticket.updated_at,
        operator,
        value,
        world.clock.now(),
      );
    case 'tags':
      return value === 'none' ? ticket.tags.length === 0 : ticket.tags.includes(value);
    case 'requester':
    case 'submitter':
    case 'assignee':
      return person(world, ticket[`${key}_id`], value);
    case 'cc':
      return ticket.email_cc_ids.some((id) => person(world, id, value));
    case 'organization':
      return named(world.state.organizations[ticket.organization_id ?? 0], value);
    case 'group':
      return named(world.state.groups[ticket.group_id ?? 0], value);
    case 'form':
      return named(world.state.ticketForms[ticket.ticket_form_id ?? 0], value);
    case 'brand':
      return named(world.state.brands[ticket.brand_id ?? 0] as { id: number; name: string } | undefined, value);
    case 'subject':
      return text(ticket.subject).includes(value.toLowerCase());
    case 'description':
      return text(ticket.description).includes(value.toLowerCase());
    case 'ticket_form_id':
    case 'custom_status_id':
    case 'external_id':
    case 'id':
      return text(ticket[key]) === value.toLowerCase();
    case 'ticket_type':
      return ticket.type === value;
    case 'via':
      return ticket.via.channel === (value === 'mail' ? 'email' : value);
    case 'fieldvalue':
      return ticket.custom_fields.some((one) => text(one.value) === value.toLowerCase());
    case 'order_by':
    case 'sort':
      return true;
    default:
      return false;
  }
}

const text = (value: unknown): string => (value == null ? '' : String(value).toLowerCase());

function person(world: World, id: number | null, value: string): boolean {
  const user: User | undefined = world.state.users[id ?? 0];
  if (value === 'none') return id === null;
  return user !== undefined && [text(user.id), text(user.email), text(user.name)].includes(value.toLowerCase());
}

function named(one: { id: number; name: string } | undefined, value: string): boolean {
  return value === 'none'
    ? one === undefined
    : one !== undefined && [text(one.id), text(one.name)].includes(value.toLowerCase());
}

function ranked(order: readonly string[], operator: Term['operator'], have: string, value: string): boolean {
  return compared(order.indexOf(have), operator, order.indexOf(value));
}

/** A date stands for its day, an instant for itself; `4hours`, `2days` and the like count back from now. */
function dated(have: string, operator: Term['operator'], value: string, now: number): boolean {
  const ago = /^(\d+)(minute|hour|day|week|month)s?$/.exec(value);
  if (ago)
    return compared(
      Date.parse(have),
      operator === '>' || operator === '<' ? operator : '>=',
      now - Number(ago[1]) * UNITS[ago[2] as keyof typeof UNITS],
    );
  const wholeDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (wholeDay) return compared(Date.parse(have.slice(0, 10)), operator, Date.parse(value));
  return compared(Date.parse(have), operator, Date.parse(value));
}
const UNITS = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000, month: 2_592_000_000 };

function compared(have: number, operator: Term['operator'], wanted: number): boolean {
  switch (operator) {
    case ':':
      return have === wanted;
    case '>':
      return have > wanted;
    case '<':
      return have < wanted;
    case '>=':
      return have >= wanted;
    case '<=':
      return have <= wanted;
    default:
      return operator satisfies never;
  }
}
