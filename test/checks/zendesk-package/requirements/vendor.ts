import { entriesOf, isObject, listOf } from '../json';
import type { Subject } from '../manifest/manifest';
import { type Rule, unless } from '../rule';
import { eachItem, PATH, type RequirementType, requirementsOf, TYPES } from './requirements';

const MOST = 5000;
const MOST_LEGACY_OBJECTS = 50;

const TITLED: readonly RequirementType[] = [
  'automations',
  'macros',
  'targets',
  'views',
  'ticket_fields',
  'triggers',
  'user_fields',
  'organization_fields',
];

const needs = (types: readonly RequirementType[], key: string): Rule<Subject> =>
  eachItem(types, `${types.join(' and ')} have ${key}`, 'missing_required_fields', ({ fields }) =>
    unless(key in fields, `Add "${key}".`),
  );

const legacyNeeds = (list: string, keys: readonly string[]): Rule<Subject> => ({
  name: `${list} have ${keys.join(', ')}`,
  code: 'missing_required_fields',
  path: `${PATH}: custom_objects.${list}`,
  find: (subject) => {
    const { custom_objects } = requirementsOf(subject);
    return listOf(isObject(custom_objects) ? custom_objects[list] : undefined).flatMap((one) =>
      keys.filter((key) => isObject(one) && !(key in one)).map((key) => `Add "${key}".`),
    );
  },
});

/** What the vendor's validator asks of requirements: keys, never values. */
export const VENDOR_RULES: readonly Rule<Subject>[] = [
  {
    name: 'requirements are of types that there are',
    code: 'invalid_requirements_types',
    path: PATH,
    find: (subject) =>
      Object.keys(requirementsOf(subject))
        .filter((type) => !(TYPES as readonly string[]).includes(type))
        .map((type) => `"${type}" cannot be installed this way: leave it to setup.`),
  },
  {
    name: `there are ${MOST} requirements at most`,
    code: 'excessive_requirements',
    path: PATH,
    find: (subject) => {
      const count = entriesOf(requirementsOf(subject)).reduce(
        (sum, [, group]) => sum + (isObject(group) ? Object.values(group).flat().length : listOf(group).length),
        0,
      );
      return unless(count <= MOST, `There are ${count}: keep ${MOST}.`);
    },
  },
  {
    name: `there are ${MOST_LEGACY_OBJECTS} custom objects of the old kind at most`,
    code: 'excessive_custom_objects_requirements',
    path: `${PATH}: custom_objects`,
    find: (subject) => {
      const { custom_objects } = requirementsOf(subject);
      const count = isObject(custom_objects) ? Object.values(custom_objects).flat().length : 0;
      return unless(count <= MOST_LEGACY_OBJECTS, `There are ${count}: keep ${MOST_LEGACY_OBJECTS}.`);
    },
  },
  {
    name: 'there is one channel integration at most',
    code: 'multiple_channel_integrations',
    path: `${PATH}: channel_integrations`,
    find: (subject) =>
      unless(entriesOf(requirementsOf(subject).channel_integrations).length <= 1, 'Keep one channel integration.'),
  },
  needs(['channel_integrations'], 'manifest_url'),
  needs(['user_fields', 'organization_fields'], 'key'),
  {
    name: 'custom objects of the old kind have custom_object_types',
    code: 'missing_required_fields',
    path: `${PATH}: custom_objects`,
    find: (subject) => {
      const { custom_objects } = requirementsOf(subject);
      return unless(!isObject(custom_objects) || 'custom_object_types' in custom_objects, 'Add "custom_object_types".');
    },
  },
  legacyNeeds('custom_object_types', ['key', 'schema']),
  legacyNeeds('custom_object_relationship_types', ['key', 'source', 'target']),
  ...['name', 'status', 'endpoint', 'http_method', 'request_format'].map((key) => needs(['webhooks'], key)),
  eachItem(
    ['targets'],
    'targets are not of a kind that webhooks replaced',
    'invalid_requirements_types',
    ({ fields }) =>
      unless(
        fields.type !== 'http_target' && fields.type !== 'url_target_v2',
        'Make it a webhook: targets that call an address are gone.',
      ),
  ),
];

/** Titles come last in the vendor's order, behind custom objects. */
export const TITLE_RULES: readonly Rule<Subject>[] = [
  eachItem(TITLED, 'what people see has a title', 'missing_required_fields', ({ fields }) =>
    unless('title' in fields, 'Add "title".'),
  ),
];
