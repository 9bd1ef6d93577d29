import { isObject, type JsonObject, listOf } from '../json';
import type { Subject } from '../manifest/manifest';
import { at, eachItem, itemsOf, PATH, type RequirementType, requirementsOf } from '../requirements/requirements';
import { type Rule, type Trouble, unless } from '../rule';

/** https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#create-ticket-field */
const TICKET_TYPES =
  'text textarea checkbox date integer decimal regexp partialcreditcard multiselect tagger lookup'.split(' ');
const KEYED_TYPES = 'text textarea checkbox date integer decimal regexp dropdown multiselect lookup'.split(' ');
const KEYED: readonly RequirementType[] = ['user_fields', 'organization_fields'];
const FIELDS: readonly RequirementType[] = ['ticket_fields', ...KEYED];
const CHOICES = ['tagger', 'multiselect', 'dropdown'];
const TAG = /^[\p{L}\p{N}_\-/:.]+$/u;

export const optionsOf = (fields: JsonObject): JsonObject[] => listOf(fields.custom_field_options).filter(isObject);
const valuesOf = (fields: JsonObject): string[] => optionsOf(fields).map(({ value }) => String(value ?? ''));

/** Tags that a ticket gets by its fields: what conditions on tags may name. */
export const tagsOf = (requirements: JsonObject): Set<string> =>
  new Set(
    itemsOf(requirements, 'ticket_fields').flatMap(({ fields }) => [
      ...valuesOf(fields),
      ...(typeof fields.tag === 'string' ? [fields.tag] : []),
    ]),
  );

/** Fields by what the vendor’s API takes; its validator of packages looks at none of it. */
export const FIELD_RULES: readonly Rule<Subject>[] = [
  eachItem(['ticket_fields'], 'a ticket field has a type that there is', 'unknown_field_type', ({ fields }) =>
    unless(TICKET_TYPES.includes(String(fields.type)), `Use one of ${TICKET_TYPES.join(', ')}.`),
  ),
  eachItem(KEYED, 'a user or organization field has a type that there is', 'unknown_field_type', ({ fields }) =>
    unless(KEYED_TYPES.includes(String(fields.type)), `Use one of ${KEYED_TYPES.join(', ')}.`),
  ),
  eachItem(KEYED, 'a key is letters, digits and underscores', 'invalid_key', ({ fields: { key } }) =>
    unless(
      key === undefined || (/^[a-z0-9_]+$/i.test(String(key)) && !/^\d+$/.test(String(key))),
      'Use letters, digits and underscores, not digits alone.',
    ),
  ),
  eachItem(FIELDS, 'a field of choices has choices', 'options_missing', ({ fields }) =>
    unless(!CHOICES.includes(String(fields.type)) || optionsOf(fields).length > 0, 'Add "custom_field_options".'),
  ),
  eachItem(FIELDS, 'only a field of choices has choices', 'options_unused', ({ fields }) =>
    unless(
      CHOICES.includes(String(fields.type)) || fields.custom_field_options === undefined,
      'Take "custom_field_options" out.',
    ),
  ),
  eachItem(FIELDS, 'a choice has a name and a value', 'option_incomplete', ({ fields }) =>
    optionsOf(fields)
      .filter(({ name, value }) => typeof name !== 'string' || name === '' || typeof value !== 'string')
      .map(({ name, value }) => `Give the choice "${name ?? value}" a name and a value.`),
  ),
  eachItem(FIELDS, 'the value of a choice can be a tag', 'option_no_tag', ({ fields }) =>
    valuesOf(fields)
      .filter((value) => value !== 'undefined' && (!TAG.test(value) || value !== value.toLowerCase()))
      .map((value) => `"${value}" cannot be a tag: use small letters, digits and _ - / : .`),
  ),
  eachItem(FIELDS, 'no two choices of a field have one value', 'option_twice', ({ fields }) =>
    valuesOf(fields)
      .filter((value, place, all) => all.indexOf(value) < place)
      .map((value) => `"${value}" is there twice.`),
  ),
  {
    name: 'a tag belongs to one ticket field',
    code: 'tag_of_two_fields',
    path: `${PATH}: ticket_fields`,
    find: (subject) => {
      const owner = new Map<string, string>();
      return itemsOf(requirementsOf(subject), 'ticket_fields').flatMap((item) =>
        [...new Set([...valuesOf(item.fields), ...(item.fields.tag ? [String(item.fields.tag)] : [])])].flatMap(
          (tag): Trouble[] => {
            const other = owner.get(tag);
            owner.set(tag, item.id);
            return other === undefined
              ? []
              : [{ path: at(item), say: `The tag "${tag}" is also of "${other}": Zendesk finds the field by it.` }];
          },
        ),
      );
    },
  },
  eachItem(FIELDS, 'a field with a pattern has it', 'pattern_missing', ({ fields: { type, regexp_for_validation } }) =>
    unless(type !== 'regexp' || Boolean(regexp_for_validation), 'Add "regexp_for_validation".'),
  ),
  eachItem(['ticket_fields'], 'what customers may edit they see', 'editable_unseen', ({ fields }) =>
    unless(fields.editable_in_portal !== true || fields.visible_in_portal === true, 'Set "visible_in_portal" too.'),
  ),
  {
    name: 'no two things of a type have one title',
    code: 'title_twice',
    path: PATH,
    find: (subject) => {
      const seen = new Set<string>();
      return itemsOf(requirementsOf(subject), ...FIELDS, 'views', 'macros', 'triggers', 'automations').flatMap(
        (item): Trouble[] => {
          const title = `${item.type} ${item.fields.title}`;
          const twice = seen.has(title);
          seen.add(title);
          return twice
            ? [
                {
                  path: at(item),
                  say: `Another one is called "${item.fields.title}" too: setup could not tell them apart.`,
                },
              ]
            : [];
        },
      );
    },
  },
];

/** Custom objects by what the vendor’s API takes. */
const objectEntries = (subject: Subject, part: string): JsonObject[] => {
  const { custom_objects_v2 } = requirementsOf(subject);
  return listOf(isObject(custom_objects_v2) ? custom_objects_v2[part] : undefined).filter(isObject);
};

export const OBJECT_VALUE_RULES: readonly Rule<Subject>[] = [
  {
    name: 'the key of an object or of its field is letters, digits and underscores',
    code: 'invalid_key',
    path: `${PATH}: custom_objects_v2`,
    find: (subject) =>
      ['objects', 'object_fields'].flatMap((part) =>
        objectEntries(subject, part)
          .filter(({ key }) => key !== undefined && !/^[a-z][a-z0-9_]*$/.test(String(key)))
          .map(({ key }) => `Write "${key}" in small letters, digits and underscores.`),
      ),
  },
  {
    name: 'a field of an object has a type that there is',
    code: 'unknown_field_type',
    path: `${PATH}: custom_objects_v2.object_fields`,
    find: (subject) =>
      objectEntries(subject, 'object_fields')
        .filter(({ type }) => type !== undefined && !KEYED_TYPES.includes(String(type)))
        .map(({ key }) => `Give "${key}" one of ${KEYED_TYPES.join(', ')}.`),
  },
  {
    name: 'no two fields of an object have one key',
    code: 'key_twice',
    path: `${PATH}: custom_objects_v2.object_fields`,
    find: (subject) =>
      objectEntries(subject, 'object_fields')
        .map(({ object_key, key }) => `${object_key}.${key}`)
        .filter((name, place, all) => all.indexOf(name) < place)
        .map((name) => `"${name}" is there twice.`),
  },
];
