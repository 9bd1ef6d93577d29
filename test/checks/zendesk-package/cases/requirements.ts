import type { Parts } from '../sound';
import { type Cases, file, manifest, many, requirement, requirements } from './case';

type Json = Record<string, unknown>;
const without = (thing: Json, key: string): Json =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => name !== key));

const webhook: Json = {
  name: 'B',
  status: 'active',
  endpoint: 'https://service.vendor.com/b',
  http_method: 'POST',
  request_format: 'json',
};
const object: Json = { key: 'k', title: 'K', title_pluralized: 'Ks', include_in_list_view: true };
const field: Json = { key: 'f', title: 'F', type: 'text', object_key: 'k' };
const when = { all: [{ field: 'x', operator: 'is', value: 'y' }], any: [] };
const trigger: Json = { key: 't', object_key: 'k', title: 'T', conditions: when, actions: [{ field: 'x' }] };
const v2 = (change: Json) =>
  requirements('custom_objects_v2', { objects: [object], object_fields: [field], object_triggers: [], ...change });
const fields = (...object_fields: Json[]) => v2({ object_fields });
const triggers = (...object_triggers: Json[]) => v2({ object_triggers });
const choices = (type: string, count: number): Json => ({
  ...field,
  type,
  custom_field_options: many(count, (n) => ({ name: `N${n}`, value: `v${n}` })),
});
const lacks = (
  list: string,
  thing: Json,
  keys: readonly string[],
  change: (...list: Json[]) => (parts: Parts) => void,
): Cases => Object.fromEntries(keys.map((key) => [`${list} have ${key}`, change(without(thing, key))]));

/** What the vendor's validator says of requirements. */
export const REQUIREMENT_CASES: Cases = {
  'an app of nothing but requirements has them': (parts) => {
    Object.assign(parts.manifest, { requirementsOnly: true, location: undefined, frameworkVersion: undefined });
    Object.assign(parts.files, { 'requirements.json': undefined, 'assets/panel.js': undefined });
  },
  'only an app for Support has requirements': manifest({ location: { chat: { chat_sidebar: 'assets/panel.html' } } }),
  'requirements are JSON': file('requirements.json', '{'),
  'no key stands in the requirements twice': file('requirements.json', '{"views": {}, "views": {}}'),
  'requirements are of types that there are': requirements('sla_policies', { a: { title: 'A' } }),
  'there are 5000 requirements at most': requirements(
    'macros',
    Object.fromEntries(
      many(5001, (n) => [`m${n}`, { title: `M${n}`, actions: [{ field: 'comment_value', value: 'x' }] }]),
    ),
  ),
  'there are 50 custom objects of the old kind at most': requirements('custom_objects', {
    custom_object_types: many(51, (n) => ({ key: `k${n}`, schema: {} })),
  }),
  'there is one channel integration at most': requirements('channel_integrations', {
    a: { manifest_url: 'https://a' },
    b: { manifest_url: 'https://b' },
  }),
  'channel_integrations have manifest_url': requirement('channel_integrations', {}),
  'user_fields and organization_fields have key': requirement('user_fields', { title: 'A', type: 'text' }),
  'custom objects of the old kind have custom_object_types': requirements('custom_objects', {}),
  'custom_object_types have key, schema': requirements('custom_objects', { custom_object_types: [{ key: 'k' }] }),
  'custom_object_relationship_types have key, source, target': requirements('custom_objects', {
    custom_object_types: [],
    custom_object_relationship_types: [{ key: 'k', source: 's' }],
  }),
  ...lacks('webhooks', webhook, Object.keys(webhook), (one) => requirement('webhooks', one)),
  'targets are not of a kind that webhooks replaced': requirement('targets', { title: 'A', type: 'http_target' }),
  'what people see has a title': requirement('macros', { actions: [{ field: 'comment_value', value: 'x' }] }),
  'custom objects are an object of lists': requirements('custom_objects_v2', []),
  'custom objects are not empty': requirements('custom_objects_v2', {}),
  'objects is a list': v2({ objects: {} }),
  'object_fields is a list': v2({ object_fields: {} }),
  'object_triggers is a list': v2({ object_triggers: {} }),
  'custom objects take a megabyte at most': fields({ ...field, description: 'x'.repeat(1_048_576) }),
  'there are 50 custom objects at most': v2({
    objects: many(51, (n) => ({ ...object, key: n === 0 ? 'k' : `k${n}` })),
  }),
  'an object has 20 fields at most': fields(...many(21, (n) => ({ ...field, key: `f${n}` }))),
  'an object has 5 dropdown fields at most': fields(...many(6, (n) => ({ ...choices('dropdown', 1), key: `f${n}` }))),
  'an object has 5 multiselect fields at most': fields(
    ...many(6, (n) => ({ ...choices('multiselect', 1), key: `f${n}` })),
  ),
  'a dropdown field has 10 options at most': fields(choices('dropdown', 11)),
  'a multiselect field has 10 options at most': fields(choices('multiselect', 11)),
  'a relationship filter has 20 conditions at most': fields({
    ...field,
    relationship_filter: { all: many(21, () => ({})) },
  }),
  'an object has 10 triggers at most': triggers(...many(11, (n) => ({ ...trigger, key: `t${n}` }))),
  'a trigger of an object has 50 conditions at most': triggers({
    ...trigger,
    conditions: { all: many(51, () => ({})) },
  }),
  'a trigger of an object has 25 actions at most': triggers({ ...trigger, actions: many(26, () => ({})) }),
  ...lacks('objects', object, Object.keys(object), (one) => v2({ objects: [one] })),
  ...lacks('object_fields', field, Object.keys(field), fields),
  ...lacks('object_triggers', trigger, Object.keys(trigger), triggers),
  'conditions of an object’s trigger are all and any': triggers({ ...trigger, conditions: { all: [], some: [] } }),
  'a trigger of an object has a condition': triggers({ ...trigger, conditions: { all: [], any: [] } }),
  'actions of an object’s trigger are a list': triggers({ ...trigger, actions: {} }),
  'a trigger of an object has an action': triggers({ ...trigger, actions: [] }),
  'custom objects take no settings': fields({ ...field, title: '{{setting.address}}' }),
  'a field is of an object in the list': fields({ ...field, object_key: 'other' }),
  'a trigger is of an object in the list': triggers({ ...trigger, object_key: 'other' }),
};
