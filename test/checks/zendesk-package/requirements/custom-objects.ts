import { isObject, type JsonObject, listOf } from '../json';
import type { Subject } from '../manifest/manifest';
import { type Rule, unless } from '../rule';
import { PATH, requirementsOf } from './requirements';

const AT = `${PATH}: custom_objects_v2`;
const PARTS = ['objects', 'object_fields', 'object_triggers'] as const;
type Part = (typeof PARTS)[number];

const blockOf = (subject: Subject): unknown => requirementsOf(subject).custom_objects_v2;
const has = (subject: Subject): boolean => 'custom_objects_v2' in requirementsOf(subject);
const partOf = (subject: Subject, part: Part): JsonObject[] => {
  const block = blockOf(subject);
  return listOf(isObject(block) ? block[part] : undefined).filter(isObject);
};
const sizeOf = (value: unknown): number => listOf(value).length;
const conditionsIn = (value: unknown): number => (isObject(value) ? sizeOf(value.all) + sizeOf(value.any) : 0);

const isConditions = (value: unknown): value is JsonObject =>
  isObject(value) &&
  Object.keys(value).every((key) => key === 'all' || key === 'any') &&
  Object.values(value).some(Array.isArray);

const each = (
  part: Part,
  name: string,
  code: string,
  sound: (one: JsonObject, subject: Subject) => boolean,
  say: string,
): Rule<Subject> => ({
  name,
  code,
  path: `${AT}.${part}`,
  find: (subject) =>
    partOf(subject, part)
      .filter((one) => !sound(one, subject))
      .map((one) => ({ path: `${AT}.${part} "${one.key ?? '?'}"`, say })),
});

/** A limit on how many of something one object may have. */
const perObject = (
  part: Part,
  name: string,
  code: string,
  most: number,
  counts: (one: JsonObject) => boolean = () => true,
): Rule<Subject> => ({
  name,
  code,
  path: `${AT}.${part}`,
  find: (subject) => {
    const byObject = new Map<string, number>();
    for (const one of partOf(subject, part).filter((one) => one.object_key && counts(one)))
      byObject.set(String(one.object_key), (byObject.get(String(one.object_key)) ?? 0) + 1);
    return [...byObject]
      .filter(([, count]) => count > most)
      .map(([key, count]) => `"${key}" has ${count}: keep ${most}.`);
  },
});

const needs = (part: Part, key: string, code: string): Rule<Subject> =>
  each(part, `${part} have ${key}`, code, (one) => key in one, `Add "${key}".`);

/** Whether the block has a shape that the other rules can read; the first of these that finds something ends the reading. */
export const SHAPE_RULES: readonly Rule<Subject>[] = [
  {
    name: 'custom objects are an object of lists',
    code: 'invalid_cov2_requirements_structure_v2',
    path: AT,
    find: (subject) =>
      unless(!has(subject) || isObject(blockOf(subject)), 'Make it {"objects": [], "object_fields": [], …}.'),
  },
  {
    name: 'custom objects are not empty',
    code: 'empty_cov2_requirements',
    path: AT,
    find: (subject) => {
      const block = blockOf(subject);
      if (!isObject(block)) return [];
      const empty =
        Object.keys(block).length === 0 ||
        PARTS.every((part) => Array.isArray(block[part]) && sizeOf(block[part]) === 0);
      return unless(!empty, 'Take custom_objects_v2 out: nothing is in it.');
    },
  },
  ...PARTS.map(
    (part): Rule<Subject> => ({
      name: `${part} is a list`,
      code: `invalid_${part}_structure_in_cov2_requirements_v2`,
      path: `${AT}.${part}`,
      find: (subject) => {
        const block = blockOf(subject);
        return unless(
          !isObject(block) || (block[part] ?? null) === null || Array.isArray(block[part]),
          'Make it a list.',
        );
      },
    }),
  ),
];

export const SIZE_RULES: readonly Rule<Subject>[] = [
  {
    name: 'custom objects take a megabyte at most',
    code: 'excessive_cov2_payload_size',
    path: AT,
    find: (subject) =>
      unless(
        new TextEncoder().encode(JSON.stringify(blockOf(subject) ?? {})).length <= 1_048_576,
        'Make it smaller: 1 MB is the limit.',
      ),
  },
];

const optionsOver = (type: string): Rule<Subject> =>
  each(
    'object_fields',
    `a ${type} field has 10 options at most`,
    'excessive_cov2_field_options',
    (one) => one.type !== type || sizeOf(one.custom_field_options) <= 10,
    'Keep 10 options.',
  );

export const OBJECT_RULES: readonly Rule<Subject>[] = [
  {
    name: 'there are 50 custom objects at most',
    code: 'excessive_custom_objects_v2_requirements',
    path: `${AT}.objects`,
    find: (subject) => unless(partOf(subject, 'objects').length <= 50, 'Keep 50 objects.'),
  },
  perObject('object_fields', 'an object has 20 fields at most', 'excessive_custom_objects_v2_fields', 20),
  ...['dropdown', 'multiselect'].map((type) =>
    perObject(
      'object_fields',
      `an object has 5 ${type} fields at most`,
      'excessive_cov2_selection_fields_per_object',
      5,
      (one) => one.type === type,
    ),
  ),
  ...['dropdown', 'multiselect'].map(optionsOver),
  each(
    'object_fields',
    'a relationship filter has 20 conditions at most',
    'excessive_cov2_relationship_filter_conditions',
    ({ relationship_filter }) => conditionsIn(relationship_filter) <= 20,
    'Keep 20 conditions.',
  ),
  perObject('object_triggers', 'an object has 10 triggers at most', 'excessive_custom_objects_v2_triggers', 10),
  each(
    'object_triggers',
    'a trigger of an object has 50 conditions at most',
    'excessive_custom_objects_v2_trigger_conditions_v2',
    ({ conditions }) => conditionsIn(conditions) <= 50,
    'Keep 50 conditions.',
  ),
  each(
    'object_triggers',
    'a trigger of an object has 25 actions at most',
    'excessive_custom_objects_v2_trigger_actions_v2',
    ({ actions }) => sizeOf(actions) <= 25,
    'Keep 25 actions.',
  ),
  ...['key', 'title', 'title_pluralized', 'include_in_list_view'].map((key) =>
    needs('objects', key, 'missing_cov2_object_schema_key'),
  ),
  ...['key', 'title', 'type', 'object_key'].map((key) => needs('object_fields', key, 'missing_cov2_field_schema_key')),
  ...['key', 'object_key', 'title', 'actions', 'conditions'].map((key) =>
    needs('object_triggers', key, 'missing_cov2_trigger_schema_key_v2'),
  ),
  each(
    'object_triggers',
    'conditions of an object’s trigger are all and any',
    'invalid_cov2_trigger_conditions_structure_v2',
    ({ conditions }) => isConditions(conditions),
    'Make "conditions" {"all": [], "any": []}.',
  ),
  each(
    'object_triggers',
    'a trigger of an object has a condition',
    'empty_cov2_trigger_conditions_v2',
    ({ conditions }) => !isConditions(conditions) || conditionsIn(conditions) > 0,
    'Add a condition.',
  ),
  each(
    'object_triggers',
    'actions of an object’s trigger are a list',
    'invalid_cov2_trigger_actions_structure_v2',
    ({ actions }) => Array.isArray(actions),
    'Make "actions" a list.',
  ),
  each(
    'object_triggers',
    'a trigger of an object has an action',
    'empty_cov2_trigger_actions_v2',
    ({ actions }) => !Array.isArray(actions) || actions.length > 0,
    'Add an action.',
  ),
];

export const PLACEHOLDER_RULES: readonly Rule<Subject>[] = [
  {
    name: 'custom objects take no settings',
    code: 'setting_placeholders_not_allowed_in_cov2_requirements',
    path: AT,
    find: (subject) =>
      unless(
        !/\{\{\s*setting\.[\w.-]+\s*\}\}/.test(JSON.stringify(blockOf(subject) ?? {})),
        'Write the value itself: {{setting.…}} is not filled in here.',
      ),
  },
];

const known = ({ object_key }: JsonObject, subject: Subject): boolean =>
  partOf(subject, 'objects').some(({ key }) => typeof key === 'string' && key.trim() !== '' && key === object_key);

export const REFERENCE_RULES: readonly Rule<Subject>[] = [
  each(
    'object_fields',
    'a field is of an object in the list',
    'invalid_cov2_object_reference_in_fields_v2',
    known,
    'Put the key of one of "objects" into "object_key".',
  ),
  each(
    'object_triggers',
    'a trigger is of an object in the list',
    'invalid_cov2_object_reference_in_triggers_v2',
    known,
    'Put the key of one of "objects" into "object_key".',
  ),
];
