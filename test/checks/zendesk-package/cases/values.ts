import { type Cases, many, requirement, requirements } from './case';

const option = (value: string) => ({ name: value, value });
const tagger = (...custom_field_options: object[]) =>
  requirement('ticket_fields', { title: 'Added', type: 'tagger', custom_field_options });
const status = { field: 'status', operator: 'is', value: 'open' };
const write = { field: 'comment_value', value: 'x' };
const view = (change: object) => requirement('views', { title: 'Added', all: [status], ...change });
const macro = (...actions: object[]) => requirement('macros', { title: 'Added', actions });
const webhook = (change: object) =>
  requirement('webhooks', {
    name: 'B',
    status: 'active',
    endpoint: 'https://service.vendor.com/b',
    http_method: 'POST',
    request_format: 'json',
    ...change,
  });
const objectFields = (...object_fields: object[]) =>
  requirements('custom_objects_v2', {
    objects: [{ key: 'k', title: 'K', title_pluralized: 'Ks', include_in_list_view: true }],
    object_fields: object_fields.map((one) => ({ title: 'F', type: 'text', object_key: 'k', ...one })),
  });

/** What the vendor's validator does not look at in requirements. */
export const VALUE_CASES: Cases = {
  'a ticket field has a type that there is': requirement('ticket_fields', { title: 'A', type: 'dropdown_list' }),
  'a user or organization field has a type that there is': requirement('user_fields', {
    key: 'a',
    title: 'A',
    type: 'tagger',
  }),
  'a key is letters, digits and underscores': requirement('user_fields', { key: 'a-b', title: 'A', type: 'text' }),
  'a field of choices has choices': tagger(),
  'only a field of choices has choices': requirement('ticket_fields', {
    title: 'A',
    type: 'text',
    custom_field_options: [option('a')],
  }),
  'a choice has a name and a value': tagger({ value: 'a' }),
  'the value of a choice can be a tag': tagger(option('Two words')),
  'no two choices of a field have one value': tagger(option('a'), option('a')),
  'a tag belongs to one ticket field': tagger(option('level_high')),
  'a field with a pattern has it': requirement('ticket_fields', { title: 'A', type: 'regexp' }),
  'what customers may edit they see': requirement('ticket_fields', {
    title: 'A',
    type: 'text',
    editable_in_portal: true,
  }),
  'no two things of a type have one title': requirement('ticket_fields', { title: 'Level', type: 'text' }),
  'the key of an object or of its field is letters, digits and underscores': objectFields({ key: 'a-b' }),
  'a field of an object has a type that there is': objectFields({ key: 'a', type: 'tagger' }),
  'no two fields of an object have one key': objectFields({ key: 'a' }, { key: 'a' }),
  'a condition is on a field that there is': view({ any: [{ field: 'mood', operator: 'is', value: 'x' }] }),
  'a condition compares in a way that there is': view({ all: [{ ...status, operator: 'equals' }] }),
  'a condition has a value that the field can have': view({ all: [{ ...status, value: 'waiting' }] }),
  'a condition on a tag names one that a field gives': view({
    any: [{ field: 'current_tags', operator: 'includes', value: 'level_high level_low' }],
  }),
  'nothing is named by a number or an identifier': view({
    any: [{ field: 'custom_fields_level', operator: 'is', value: 'level_high' }],
  }),
  'an action is one that there is': macro({ field: 'comment', value: 'x' }),
  'an action has a value that the field can have': macro(write, { field: 'priority', value: 'top' }),
  'an action on a tag names one that a field gives': macro(write, { field: 'set_tags', value: 'level_low' }),
  'what acts has an action': macro(),
  'what acts by itself has a condition': requirement('triggers', {
    title: 'A',
    conditions: { all: [], any: [] },
    actions: [{ field: 'priority', value: 'high' }],
  }),
  'an automation stops being true': requirement('automations', {
    title: 'A',
    conditions: { all: [status], any: [] },
    actions: [{ field: 'priority', value: 'high' }],
  }),
  'a view asks for status, type, group, assignee or requester': view({
    all: [{ field: 'priority', operator: 'is', value: 'high' }],
  }),
  'a view is written as Zendesk takes it': view({ conditions: { all: [status], any: [] } }),
  'a view shows columns that there are': view({ output: { columns: ['subject'] } }),
  'a view shows 10 columns at most': view({ output: { columns: many(11, () => 'status') } }),
  'a view is sorted by a column that can be': view({ output: { columns: ['status'], sort_by: 'description' } }),
  'a webhook has a status that there is': webhook({ status: 'foo' }),
  'a webhook has a http_method that there is': webhook({ http_method: 'SEND' }),
  'a webhook has a request_format that there is': webhook({ request_format: 'yaml' }),
  'a webhook calls an https address': webhook({ endpoint: 'http://service.vendor.com' }),
  'a webhook listens to events that there are': webhook({ subscriptions: ['ticket_changed'] }),
  'a webhook is rung by rules or by events': webhook({
    subscriptions: ['conditional_ticket_events', 'zen:event-type:user.custom_field_changed'],
  }),
  'no secret stands in a webhook': webhook({ signing_secret: { algorithm: 'SHA256', secret: 'abc' } }),
};
