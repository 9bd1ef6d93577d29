import { kindOf } from '../fields/value';
import type { Issue } from '../issues/issue';
import { permits } from '../permissions/access';
import type { Caller } from '../permissions/caller';
import { isPermission } from '../permissions/permission';
import { holdsRole } from '../projects/project-role';
import type { Json } from '../store/json';
import type { World } from '../store/world';
import type { ConditionGroup, Rule, WorkflowTransition } from './workflow';

const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Does a transition's group of conditions let the caller through? */
export function holdsGroup(world: World, issue: Issue, caller: Caller, group: ConditionGroup | undefined): boolean {
  if (!group) return true;
  const all = [
    ...group.conditions.map((rule) => holdsCondition(world, issue, caller, rule)),
    ...group.conditionGroups.map((inner) => holdsGroup(world, issue, caller, inner)),
  ];
  return all.length === 0 || (group.operation === 'ALL' ? all.every(Boolean) : all.some(Boolean));
}

function holdsCondition(world: World, issue: Issue, caller: Caller, { ruleKey, parameters }: Rule): boolean {
  const { user } = caller;
  switch (ruleKey) {
    case 'system:restrict-issue-transition':
      return (
        listed(parameters.accountIds).some(
          (id) =>
            id === user.accountId ||
            (id === 'allow-reporter' && issue.fields.reporter === user.accountId) ||
            (id === 'allow-assignee' && issue.fields.assignee === user.accountId),
        ) ||
        world.state.roles.some(
          (role) =>
            listed(parameters.roleIds).includes(role.id) && holdsRole(world, role, issue.projectId, user.accountId),
        ) ||
        world.state.groups.some(
          (group) => listed(parameters.groupIds).includes(group.groupId) && group.members.includes(user.accountId),
        ) ||
        listed(parameters.permissionKeys).some((key) => isPermission(key) && permits(world, user, key, issue.projectId))
      );
    case 'system:restrict-from-all-users':
      // Apps and scripts come in through the API; people through the screens, which use the same API with their own session.
      return parameters.restrictMode !== 'usersAndAPI' && caller.way === 'as-app';
    case 'system:check-field-value':
      return compares(words(world, issue, parameters.fieldId ?? ''), parameters);
    case 'system:previous-status-condition': {
      const past = issue.histories.flatMap((history) =>
        history.items.filter((item) => item.field === 'status').map((item) => item.from),
      );
      const been = listed(parameters.previousStatusIds).some(
        (id) => past.includes(id) || (parameters.includeCurrentStatus === 'true' && issue.statusId === id),
      );
      return parameters.not === 'true' ? !been : been;
    }
    default:
      // Conditions of apps are evaluated by the apps; none is installed here that brings one.
      return true;
  }
}

/** What the validators say against a transition. */
export async function validatorFaults(
  world: World,
  issue: Issue,
  caller: Caller,
  { validators, toStatusReference }: WorkflowTransition,
  incoming: Readonly<Record<string, Json>>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const rule of validators) {
    const fault =
      rule.ruleKey === 'forge:expression-validator'
        ? await appFault(world, issue, toStatusReference, rule)
        : validatorFault(world, issue, caller, rule, incoming);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

/** Without its app, a rule lets nothing pass. */
async function appFault(world: World, issue: Issue, to: string, { parameters }: Rule): Promise<string | null> {
  if (parameters.disabled === 'true') return null;
  const rule = world.app.workflowRules.find(({ id }) => id === parameters.key);
  const transition = { from: { id: issue.statusId }, to: { id: to } };
  const validated = rule && (await rule.validate({ issue: { key: issue.key }, transition }));
  return validated?.result ? null : (validated?.errorMessage ?? 'The transition was refused by the rule of an app.');
}

function validatorFault(
  world: World,
  issue: Issue,
  caller: Caller,
  rule: Rule,
  incoming: Readonly<Record<string, Json>>,
): string | null {
  const { ruleKey, parameters } = rule;
  if (ruleKey === 'system:check-permission-validator') {
    const key = parameters.permissionKey ?? '';
    return isPermission(key) && permits(world, caller.user, key, issue.projectId)
      ? null
      : `User does not have the permission '${key}'.`;
  }
  if (ruleKey === 'system:validate-field-value' && parameters.ruleType === 'fieldRequired') {
    const missing = listed(parameters.fieldsRequired).filter((id) => isEmpty(incoming[id] ?? issue.fields[id]));
    const names = missing.map((id) => world.state.fields[id]?.name ?? id);
    return missing.length > 0 ? parameters.errorMessage || `${names.join(', ')} is required.` : null;
  }
  return null;
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function words(world: World, issue: Issue, fieldId: string): string {
  const field = world.state.fields[fieldId];
  const kept = issue.fields[fieldId];
  return field && !isEmpty(kept) ? kindOf(field).words(world, kept!, field).text : '';
}

function compares(value: string, parameters: Record<string, string>): boolean {
  const wanted = (JSON.parse(parameters.fieldValue ?? '[]') as unknown[]).map(String);
  const numeric = parameters.comparisonType === 'NUMBER';
  const compare = (other: string): number => (numeric ? Number(value) - Number(other) : value.localeCompare(other));
  switch (parameters.comparator) {
    case '=':
      return wanted.some((other) => compare(other) === 0);
    case '!=':
      return wanted.every((other) => compare(other) !== 0);
    case '>':
      return wanted.some((other) => compare(other) > 0);
    case '>=':
      return wanted.some((other) => compare(other) >= 0);
    case '<':
      return wanted.some((other) => compare(other) < 0);
    case '<=':
      return wanted.some((other) => compare(other) <= 0);
    default:
      return false;
  }
}
