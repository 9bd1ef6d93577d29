interface CustomFieldType {
  type: string;
  items?: string;
  searchers: readonly string[];
}

const PREFIX = 'com.atlassian.jira.plugin.system.customfieldtypes:';

const ROWS: readonly (readonly [key: string, type: string, items: string | null, searchers: readonly string[]])[] = [
  ['textfield', 'string', null, ['textsearcher']],
  ['textarea', 'string', null, ['textsearcher']],
  ['url', 'string', null, ['exacttextsearcher']],
  ['readonlyfield', 'string', null, ['textsearcher']],
  ['float', 'number', null, ['exactnumber', 'numberrange']],
  ['datepicker', 'date', null, ['daterange']],
  ['datetime', 'datetime', null, ['datetimerange']],
  ['select', 'option', null, ['multiselectsearcher']],
  ['radiobuttons', 'option', null, ['multiselectsearcher']],
  ['multiselect', 'array', 'option', ['multiselectsearcher']],
  ['multicheckboxes', 'array', 'option', ['multiselectsearcher']],
  ['userpicker', 'user', null, ['userpickergroupsearcher']],
  ['multiuserpicker', 'array', 'user', ['userpickergroupsearcher']],
  ['labels', 'array', 'string', ['labelsearcher']],
];

/** The types of custom field an administrator can make, and the searchers that fit each. */
export const CUSTOM_FIELD_TYPES: Readonly<Record<string, CustomFieldType>> = Object.fromEntries(
  ROWS.map(([key, type, items, searchers]) => [PREFIX + key, { type, ...(items ? { items } : {}), searchers }]),
);
