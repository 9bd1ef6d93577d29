import { customTicketFields } from '../fields/field';
import type { World } from '../store/world';

const operators = (...values: string[]) =>
  values.map((value) => ({
    value,
    title: value.replace(/_/g, ' '),
    terminal: ['changed', 'not_changed', 'present', 'not_present'].includes(value),
  }));
const CHANGES = [
  'is',
  'is_not',
  'changed',
  'value',
  'value_previous',
  'not_changed',
  'not_value',
  'not_value_previous',
];
const values = (list: readonly (readonly [string, string])[]) =>
  list.map(([value, title]) => ({ value, title, enabled: true }));

/** What triggers of this account can look at and do. https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/ */
export function definitions(world: World) {
  const statuses = values(['new', 'open', 'pending', 'hold', 'solved', 'closed'].map((one) => [one, one] as const));
  const customStatuses = values(
    Object.values(world.state.customStatuses).map((one) => [String(one.id), one.agent_label] as const),
  );
  const groups = values(Object.values(world.state.groups).map((one) => [String(one.id), one.name] as const));
  const forms = values(Object.values(world.state.ticketForms).map((one) => [String(one.id), one.name] as const));
  const row = (
    subject: string,
    title: string,
    type: string,
    list: ReturnType<typeof operators>,
    choices?: ReturnType<typeof values>,
  ) => ({
    title,
    subject,
    type,
    group: 'ticket',
    nullable: false,
    repeatable: false,
    operators: list,
    ...(choices ? { values: choices } : {}),
  });
  const fields = customTicketFields(world).map((field) =>
    row(
      `custom_fields_${field.id}`,
      field.title,
      field.custom_field_options ? 'list' : 'text',
      operators(...CHANGES, 'present', 'not_present'),
      field.custom_field_options && values(field.custom_field_options.map((one) => [one.value, one.name] as const)),
    ),
  );
  const conditions = [
    row('status', 'Status category', 'list', operators(...CHANGES, 'less_than', 'greater_than'), statuses),
    row('custom_status_id', 'Status', 'list', operators(...CHANGES, 'includes', 'not_includes'), customStatuses),
    row(
      'update_type',
      'Ticket',
      'list',
      operators('is'),
      values([
        ['Create', 'Created'],
        ['Change', 'Updated'],
      ]),
    ),
    row(
      'comment_is_public',
      'Comment is',
      'list',
      operators('is'),
      values([
        ['true', 'Public'],
        ['false', 'Private'],
        ['not_relevant', 'Present'],
        ['requester_can_see_comment', 'Present, and requester can see the comment'],
      ]),
    ),
    row(
      'role',
      'Current user',
      'list',
      operators('is', 'is_not'),
      values([
        ['end_user', '(end user)'],
        ['agent', '(agent)'],
      ]),
    ),
    row('group_id', 'Group', 'list', operators(...CHANGES), groups),
    row('ticket_form_id', 'Form', 'list', operators(...CHANGES), forms),
    ...fields,
  ];
  const action = (subject: string, title: string, choices?: ReturnType<typeof values>) => ({
    title,
    subject,
    type: choices ? 'list' : 'text',
    group: 'ticket',
    nullable: false,
    repeatable: false,
    ...(choices ? { values: choices } : {}),
  });
  return {
    conditions_all: conditions,
    conditions_any: conditions.map(({ values: _choices, ...rest }) => rest),
    actions: [
      action('status', 'Status category', statuses),
      action('custom_status_id', 'Status', customStatuses),
      action('group_id', 'Group', groups),
      action('notification_user', 'User email'),
      action('notification_webhook', 'Notify active webhook'),
      ...customTicketFields(world).map((field) => action(`custom_fields_${field.id}`, field.title)),
    ],
  };
}
