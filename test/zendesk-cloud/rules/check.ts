import { invalidRecord } from '../http/failure';
import type { World } from '../store/world';
import { CONDITIONAL } from '../webhooks/invocation';
import { knownField, OPERATORS } from './condition';
import type { Action, Condition } from './rule';

const ACTIONS = [
  'status',
  'custom_status_id',
  'priority',
  'type',
  'group_id',
  'assignee_id',
  'set_tags',
  'current_tags',
  'remove_tags',
  'ticket_form_id',
  'brand_id',
  'subject',
  'notification_user',
  'notification_group',
  'notification_webhook',
  'notification_target',
  'cc',
  'follower',
  'comment_value',
  'comment_value_html',
  'comment_mode_is_public',
  'satisfaction_score',
  'locale_id',
  'set_schedule',
  'side_conversation',
];

/** Hour conditions that make an automation stop being true by itself, or an action that makes it so. */
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

export function checkRule(
  world: World,
  kind: 'trigger' | 'automation' | 'macro' | 'view',
  rule: { all: Condition[]; any: Condition[]; actions: Action[] },
): void {
  const complain = (description: string): never => {
    throw invalidRecord({ base: [{ description, error: 'InvalidValue' }] });
  };
  const conditions = [...rule.all, ...rule.any];
  for (const one of conditions) {
    if (!knownField({ world }, one.field)) complain(`Condition: ${one.field} is not a known field`);
    if (!OPERATORS.includes(one.operator)) complain(`Condition: ${one.operator} is not a known operator`);
  }
  for (const { field, value } of rule.actions) {
    const custom = /^custom_fields_(\d+)$/.exec(field);
    if (custom ? !world.state.ticketFields[custom[1]!] : !ACTIONS.includes(field))
      complain(`Action: ${field} is not a known field`);
    if (field !== 'notification_webhook') continue;
    const webhook = world.state.webhooks[String([value].flat()[0])];
    if (!webhook?.subscriptions.includes(CONDITIONAL))
      complain('Action: the webhook does not exist or is not connected to triggers and automations');
  }
  if (kind !== 'view' && rule.actions.length === 0) complain('Actions: cannot be blank');
  if ((kind === 'trigger' || kind === 'automation') && conditions.length === 0) complain('Conditions: cannot be blank');
  if (kind === 'automation') checkAutomation(rule, complain);
  if (
    kind === 'view' &&
    !rule.all.some((one) =>
      ['status', 'custom_status_id', 'type', 'group_id', 'assignee_id', 'requester_id'].includes(one.field),
    )
  ) {
    complain(
      'Conditions: a view needs one of status, type, group, assignee or requester among those that all must be met',
    );
  }
}

/** https://support.zendesk.com/hc/en-us/articles/4408832701850 : true once, or nullified by an action. */
function checkAutomation(
  rule: { all: Condition[]; actions: Action[] },
  complain: (description: string) => never,
): void {
  const once = rule.all.some((one) => HOURS.includes(one.field) && one.operator.startsWith('is'));
  const nullified = rule.actions.some((action) =>
    rule.all.some(
      (one) =>
        one.field === action.field ||
        (one.field === 'current_tags' && ['set_tags', 'current_tags', 'remove_tags'].includes(action.field)),
    ),
  );
  const closes = rule.actions.some((action) => action.field === 'status' && action.value === 'closed');
  if (!once && !nullified && !closes)
    complain('An automation must have a condition that is true once or an action that nullifies one of its conditions');
}
