import { isObject, type JsonObject, listOf } from '../json';
import type { Subject } from '../manifest/manifest';
import { eachItem, type Item, type RequirementType } from '../requirements/requirements';
import { type Rule, unless } from '../rule';
import { tagsOf } from './fields';

const CONDITIONED: readonly RequirementType[] = ['views', 'triggers', 'automations'];
const ACTING: readonly RequirementType[] = ['macros', 'triggers', 'automations'];

const STATUSES = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const PRIORITIES = ['low', 'normal', 'high', 'urgent'];
const TICKET_TYPES = ['question', 'incident', 'problem', 'task'];
const SINCE =
  'NEW OPEN PENDING HOLD SOLVED CLOSED assigned_at updated_at requester_updated_at assignee_updated_at due_date until_due_date'.split(
    ' ',
  );

/** https://developer.zendesk.com/documentation/ticketing/reference-guides/conditions-reference/ */
const CONDITION_FIELDS = [
  ...'status custom_status_id type priority group_id assignee_id requester_id organization_id current_tags via_id'.split(
    ' ',
  ),
  ...'ticket_form_id brand_id locale_id satisfaction_score satisfaction_probability recipient due_at schedule_id'.split(
    ' ',
  ),
  ...'update_type current_via_id comment_is_public comment_includes_word subject_includes_word role reopens replies'.split(
    ' ',
  ),
  ...'agent_stations group_stations in_business_hours attachment ticket_is_public'.split(' '),
  ...SINCE,
];
const OPERATORS = [
  ...'is is_not less_than greater_than includes not_includes changed not_changed value not_value value_previous'.split(
    ' ',
  ),
  ...'not_value_previous present not_present within_previous_n_days is_business_hours less_than_business_hours'.split(
    ' ',
  ),
  'greater_than_business_hours',
];
/** https://developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference/ */
const ACTION_FIELDS = [
  ...'status custom_status_id type priority group_id assignee_id set_tags current_tags remove_tags subject'.split(' '),
  ...'comment_value comment_value_html comment_mode_is_public ticket_form_id brand_id locale_id set_schedule'.split(
    ' ',
  ),
  ...'satisfaction_score notification_user notification_group notification_webhook notification_target cc follower'.split(
    ' ',
  ),
  'side_conversation',
];
/** Values that fields take, where there is a list of them. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  status: STATUSES,
  priority: ['', ...PRIORITIES],
  type: ['', ...TICKET_TYPES],
  update_type: ['Create', 'Change'],
  comment_is_public: ['true', 'false', 'not_relevant', 'requester_can_see_comment'],
  comment_mode_is_public: ['true', 'false'],
};
const TAGGING = ['current_tags', 'set_tags', 'remove_tags'];
/** Fields that hold numbers which an account gives out. */
const IDS = [
  'custom_status_id',
  'group_id',
  'assignee_id',
  'requester_id',
  'organization_id',
  'ticket_form_id',
  'brand_id',
  'schedule_id',
];
/** Words that stand for whoever it is. */
const ROLES = ['', 'current_user', 'current_groups', 'requester_id', 'assignee_id', 'all_agents'];

/** At least one of these must stand among the conditions that a view asks of every ticket. */
const VIEW_NEEDS = ['status', 'type', 'group_id', 'assignee_id', 'requester_id'];
const COLUMNS = [
  ...'assigned assignee due_date group nice_id updated updated_assignee updated_requester updated_by_type organization'.split(
    ' ',
  ),
  ...'priority created requester locale_id satisfaction_score solved status description submitter ticket_form type'.split(
    ' ',
  ),
  ...'brand custom_status_id'.split(' '),
];
const UNSORTED = ['description', 'submitter', 'custom_status_id'];
const MOST_COLUMNS = 10;

const conditionsIn = (item: Item, list: 'all' | 'any'): JsonObject[] => {
  const { conditions, [list]: own } = item.fields;
  return listOf(own ?? (isObject(conditions) ? conditions[list] : undefined)).filter(isObject);
};
const conditionsOf = (item: Item): JsonObject[] => [...conditionsIn(item, 'all'), ...conditionsIn(item, 'any')];
const actionsOf = ({ fields }: Item): JsonObject[] => listOf(fields.actions).filter(isObject);
const wordsOf = (value: unknown): string[] =>
  String(value ?? '')
    .split(/\s+/)
    .filter(Boolean);
const isCustomField = (field: unknown): boolean =>
  String(field).startsWith('custom_fields_') || /^ticket_field/.test(String(field));

/** Whether a row is about something that only an account knows: the vendor says nowhere how requirements name each other. */
const isReference = ({ field, value }: JsonObject): boolean =>
  isCustomField(field) ||
  (IDS.includes(String(field)) && !ROLES.includes(String(value ?? '')) && value !== undefined) ||
  field === 'notification_webhook' ||
  field === 'notification_target';

const badValue = ({ field, value }: JsonObject): boolean => {
  const known = VALUES[String(field)];
  return known !== undefined && value !== undefined && value !== null && !known.includes(String(value));
};
const strangeTags = ({ field, value }: JsonObject, requirements: JsonObject): string[] =>
  TAGGING.includes(String(field)) ? wordsOf(value).filter((tag) => !tagsOf(requirements).has(tag)) : [];

/** Views, macros, triggers and automations by what the vendor’s API takes; its validator of packages looks at none of it. */
export const TICKET_RULE_RULES: readonly Rule<Subject>[] = [
  eachItem(CONDITIONED, 'a condition is on a field that there is', 'unknown_condition_field', (item) =>
    conditionsOf(item)
      .filter(({ field }) => !CONDITION_FIELDS.includes(String(field)) && !isCustomField(field))
      .map(({ field }) => `There is no condition on "${field}".`),
  ),
  eachItem(CONDITIONED, 'a condition compares in a way that there is', 'unknown_operator', (item) =>
    conditionsOf(item)
      .filter(({ operator }) => !OPERATORS.includes(String(operator)))
      .map(({ operator }) => `There is no operator "${operator}".`),
  ),
  eachItem(CONDITIONED, 'a condition has a value that the field can have', 'unknown_condition_value', (item) =>
    conditionsOf(item)
      .filter(badValue)
      .map(({ field, value }) => `"${field}" is never "${value}".`),
  ),
  eachItem(
    CONDITIONED,
    'a condition on a tag names one that a field gives',
    'unknown_condition_tag',
    (item, requirements) =>
      conditionsOf(item).flatMap((one) =>
        strangeTags(one, requirements).map((tag) => `No ticket field gives the tag "${tag}".`),
      ),
  ),
  eachItem(
    [...CONDITIONED, ...ACTING.slice(0, 1)],
    'nothing is named by a number or an identifier',
    'unresolved_reference',
    (item) =>
      [...conditionsOf(item), ...actionsOf(item)]
        .filter(isReference)
        .map(({ field }) => `"${field}" needs an id that only the account knows: use a tag, or leave it to setup.`),
  ),
  eachItem(ACTING, 'an action is one that there is', 'unknown_action', (item) =>
    actionsOf(item)
      .filter(({ field }) => !ACTION_FIELDS.includes(String(field)) && !isCustomField(field))
      .map(({ field }) => `There is no action "${field}".`),
  ),
  eachItem(ACTING, 'an action has a value that the field can have', 'unknown_action_value', (item) =>
    actionsOf(item)
      .filter(badValue)
      .map(({ field, value }) => `"${field}" cannot become "${value}".`),
  ),
  eachItem(ACTING, 'an action on a tag names one that a field gives', 'unknown_action_tag', (item, requirements) =>
    actionsOf(item).flatMap((one) =>
      strangeTags(one, requirements).map((tag) => `No ticket field gives the tag "${tag}".`),
    ),
  ),
  eachItem(ACTING, 'what acts has an action', 'actions_missing', (item) =>
    unless(actionsOf(item).length > 0, 'Add an action: without one Zendesk refuses it.'),
  ),
  eachItem(['triggers', 'automations'], 'what acts by itself has a condition', 'conditions_missing', (item) =>
    unless(conditionsOf(item).length > 0, 'Add a condition: without one Zendesk refuses it.'),
  ),
  eachItem(['automations'], 'an automation stops being true', 'automation_endless', (item) => {
    const once = conditionsIn(item, 'all').some(
      ({ field, operator }) => SINCE.includes(String(field)) && String(operator).startsWith('is'),
    );
    const changed = actionsOf(item).map(({ field }) => (TAGGING.includes(String(field)) ? 'current_tags' : field));
    const undone = conditionsIn(item, 'all').some(({ field }) => changed.includes(field));
    return unless(once || undone, 'Add a condition that is true once ("is" with hours), or an action that undoes one.');
  }),
  eachItem(['views'], 'a view asks for status, type, group, assignee or requester', 'view_without_basis', (item) =>
    unless(
      conditionsIn(item, 'all').some(({ field }) => VIEW_NEEDS.includes(String(field))),
      `Add a condition on one of ${VIEW_NEEDS.join(', ')} to "all".`,
    ),
  ),
  eachItem(['views'], 'a view is written as Zendesk takes it', 'view_conditions_nested', ({ fields }) =>
    unless(
      fields.conditions === undefined && fields.execution === undefined,
      'Write "all", "any" and "output": "conditions" and "execution" are only read.',
    ),
  ),
  eachItem(['views'], 'a view shows columns that there are', 'unknown_column', ({ fields: { output } }) =>
    listOf(isObject(output) ? output.columns : [])
      .filter((column) => !COLUMNS.includes(String(column)))
      .map((column) => `There is no column "${column}"; the subject is called "description".`),
  ),
  eachItem(['views'], `a view shows ${MOST_COLUMNS} columns at most`, 'too_many_columns', ({ fields: { output } }) =>
    unless(listOf(isObject(output) ? output.columns : []).length <= MOST_COLUMNS, `Keep ${MOST_COLUMNS} columns.`),
  ),
  eachItem(['views'], 'a view is sorted by a column that can be', 'unsortable_column', ({ fields: { output } }) =>
    (isObject(output) ? [output.sort_by, output.group_by] : [])
      .filter(
        (column) =>
          (column ?? null) !== null && (!COLUMNS.includes(String(column)) || UNSORTED.includes(String(column))),
      )
      .map((column) => `Zendesk cannot sort or group by "${column}".`),
  ),
];
