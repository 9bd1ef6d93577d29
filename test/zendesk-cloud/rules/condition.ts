import { isAgent } from '../people/user';
import { hoursSince } from './hours';
import type { Moment } from './moment';
import type { Condition } from './rule';

/** `via_id` in conditions. https://developer.zendesk.com/documentation/ticketing/reference-guides/via-types/ */
const VIA_IDS: Record<string, string> = {
  web: '0',
  email: '4',
  api: '5',
  rule: '8',
  chat: '29',
  help_center: '0',
  mobile_sdk: '49',
};

const ORDER: Record<string, readonly string[]> = {
  status: ['new', 'open', 'pending', 'hold', 'solved', 'closed'],
  priority: ['', 'low', 'normal', 'high', 'urgent'],
};

const HOURS = [
  'NEW',
  'OPEN',
  'PENDING',
  'HOLD',
  'SOLVED',
  'CLOSED',
  'created_at',
  'updated_at',
  'assigned_at',
  'requester_updated_at',
  'assignee_updated_at',
];

const TICKET_KEYS = [
  'status',
  'custom_status_id',
  'priority',
  'type',
  'group_id',
  'assignee_id',
  'requester_id',
  'organization_id',
  'brand_id',
  'ticket_form_id',
  'recipient',
  'problem_id',
  'due_at',
] as const;

/** Whether a field is one that conditions know; `custom_fields_N` needs the field to exist. */
export function knownField(moment: Pick<Moment, 'world'>, name: string): boolean {
  const custom = /^custom_fields_(\d+)$/.exec(name);
  if (custom) return moment.world.state.ticketFields[custom[1]!] !== undefined;
  return (TICKET_KEYS as readonly string[]).includes(name) || HOURS.includes(name) || OTHERS.includes(name);
}
const OTHERS = [
  'update_type',
  'comment_is_public',
  'role',
  'current_user_id',
  'current_tags',
  'via_id',
  'current_via_id',
  'subject_includes_word',
  'description_includes_word',
  'comment_includes_word',
  'satisfaction_score',
  'locale_id',
  'attachment',
  'schedule_id',
  'in_business_hours',
  'ticket_is_public',
];

const text = (value: unknown): string =>
  value === null || value === undefined ? '' : value === true ? 'true' : value === false ? 'false' : String(value);

export const OPERATORS = [
  'is',
  'is_not',
  'less_than',
  'greater_than',
  'is_business_hours',
  'less_than_business_hours',
  'greater_than_business_hours',
  'changed',
  'not_changed',
  'value',
  'not_value',
  'value_previous',
  'not_value_previous',
  'includes',
  'not_includes',
  'present',
  'not_present',
  'within_previous_n_days',
];

export function allHold(moment: Moment, { all, any }: { all: Condition[]; any: Condition[] }): boolean {
  return all.every((one) => holds(moment, one)) && (any.length === 0 || any.some((one) => holds(moment, one)));
}

/** https://developer.zendesk.com/documentation/ticketing/reference-guides/conditions-reference/ */
export function holds(moment: Moment, { field, operator, value }: Condition): boolean {
  const wanted = resolve(moment, value);
  switch (field) {
    case 'update_type':
      return is(operator, moment.before === null ? 'Create' : 'Change', wanted);
    case 'comment_is_public':
      return comment(moment, operator, wanted);
    case 'role':
      // The page offers agents, end users, and each agent by name: then the value is that person's id.
      if (/^\d+$/.test(wanted)) return is(operator, String(moment.actor.id), wanted);
      return is(operator, isAgent(moment.actor) ? 'agent' : 'end_user', wanted === 'admin' ? 'agent' : wanted);
    case 'current_user_id':
      return is(operator, String(moment.actor.id), wanted);
    case 'via_id':
      return is(operator, VIA_IDS[moment.after.via.channel] ?? '0', VIA_IDS[wanted] ?? wanted);
    case 'current_via_id':
      return is(operator, VIA_IDS[moment.channel] ?? '0', VIA_IDS[wanted] ?? wanted);
    case 'current_tags':
      return words(operator, moment.after.tags, wanted);
    case 'subject_includes_word':
      return words(operator, split(moment.after.subject), wanted.toLowerCase());
    case 'description_includes_word':
      return words(operator, split(moment.after.description), wanted.toLowerCase());
    case 'comment_includes_word':
      return words(operator, split(moment.comment?.body), wanted.toLowerCase());
    case 'ticket_is_public':
      return is(operator, moment.after.is_public ? 'public' : 'private', wanted);
    case 'satisfaction_score':
      return compare(
        '',
        operator,
        text((moment.after.satisfaction_rating as { score?: string } | null)?.score),
        '',
        wanted,
      );
    default:
      if (HOURS.includes(field)) return hours(moment, field, operator, Number(wanted));
      return compare(
        field,
        operator,
        text(read(moment.after, field)),
        moment.before ? text(read(moment.before, field)) : null,
        wanted,
      );
  }
}

function read(ticket: Moment['after'], field: string): unknown {
  const custom = /^custom_fields_(\d+)$/.exec(field);
  if (!custom) return ticket[field as (typeof TICKET_KEYS)[number]];
  return ticket.custom_fields.find((one) => one.id === Number(custom[1]))?.value;
}

/** Values that name a person by the part they play. */
function resolve(moment: Moment, value: unknown): string {
  switch (value) {
    case 'current_user':
      return String(moment.actor.id);
    case 'requester_id':
      return String(moment.after.requester_id);
    case 'assignee_id':
      return text(moment.after.assignee_id);
    default:
      return text(Array.isArray(value) ? value.join(' ') : value);
  }
}

const is = (operator: string, have: string, wanted: string): boolean =>
  operator === 'is_not' ? have !== wanted : have === wanted;

function comment(moment: Moment, operator: string, wanted: string): boolean {
  const said = moment.comment;
  const met =
    wanted === 'not_relevant'
      ? said !== null
      : wanted === 'requester_can_see_comment'
        ? said?.public === true
        : said !== null && String(said.public) === wanted;
  return operator === 'is_not' ? !met : met;
}

const split = (value: string | null | undefined): string[] => (value ?? '').toLowerCase().split(/[^\p{L}\p{N}_-]+/u);

function words(operator: string, have: readonly string[], wanted: string): boolean {
  const list = wanted.split(/\s+/).filter(Boolean);
  const some = list.some((word) => have.includes(word));
  switch (operator) {
    case 'includes':
    case 'is':
      return some;
    case 'not_includes':
    case 'is_not':
      return !some;
    default:
      return false;
  }
}

function compare(field: string, operator: string, now: string, before: string | null, wanted: string): boolean {
  const order = ORDER[field];
  const rank = (value: string) => (order ? order.indexOf(value) : Number(value));
  switch (operator) {
    case 'is':
      return now === wanted;
    case 'is_not':
      return now !== wanted;
    case 'less_than':
      return rank(now) < rank(wanted);
    case 'greater_than':
      return rank(now) > rank(wanted);
    case 'changed':
      return before !== null && now !== before;
    case 'not_changed':
      return before === null || now === before;
    case 'value':
      return now === wanted && now !== before;
    case 'not_value':
      return !(now === wanted && now !== before);
    case 'value_previous':
      return before === wanted && now !== before;
    case 'not_value_previous':
      return !(before === wanted && now !== before);
    case 'present':
      return now !== '' && now !== 'false';
    case 'not_present':
      return now === '' || now === 'false';
    case 'includes':
      return now.includes(wanted);
    case 'not_includes':
      return !now.includes(wanted);
    default:
      return false;
  }
}

function hours(moment: Moment, field: string, operator: string, wanted: number): boolean {
  const since = hoursSince(moment.world, moment.after, field);
  if (since === null) return false;
  switch (operator.replace('_business_hours', '')) {
    case 'is':
      return since === wanted;
    case 'less_than':
      return since < wanted;
    case 'greater_than':
      return since > wanted;
    default:
      return false;
  }
}
