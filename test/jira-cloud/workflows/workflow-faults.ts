import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import { statusByName } from './status';
import { workflowByName } from './workflow';
import type { StatusPayload, WorkflowContent } from './workflow-payload';

/** One row of what `/workflows/create/validation` answers. */
export interface WorkflowFault {
  code: string;
  message: string;
  type: string;
  elementReference: { statusReference?: string; transitionId?: string; ruleId?: string };
}

/** Rules Jira itself runs, and the prefixes of those that apps bring. */
const RULE_KEYS = [
  /^system:(check-permission-validator|parent-or-child-blocking-validator|previous-status-validator|validate-field-value|proforma-forms-attached|proforma-forms-submitted)$/,
  /^system:(check-field-value|restrict-issue-transition|previous-status-condition|parent-or-child-blocking-condition|separation-of-duties|restrict-from-all-users|jsd-approvals-block-until-(approved|rejected)|block-in-progress-approval)$/,
  /^system:(change-assignee|copy-value-from-other-field|update-field|trigger-webhook|trigger-agent|remind-people-to-update-fields|transition-screen|development-triggers)$/,
  /^(forge|connect):/,
];

/** What keeps statuses and a workflow from being made: every fault, not only the first. */
export function workflowFaults(
  world: World,
  statuses: readonly StatusPayload[],
  workflow: WorkflowContent & { name?: string | undefined; isNew: boolean },
): WorkflowFault[] {
  const faults: WorkflowFault[] = [];
  const add = (
    code: string,
    message: string,
    type: string,
    elementReference: WorkflowFault['elementReference'] = {},
  ): void => {
    faults.push({ code, message, type, elementReference });
  };
  for (const status of statuses) faults.push(...statusFaults(world, statuses, status));
  if (workflow.isNew && workflow.name && workflowByName(world, workflow.name)) {
    add('NON_UNIQUE_WORKFLOW_NAME', `A workflow with the name '${workflow.name}' already exists.`, 'WORKFLOW');
  }
  const known = statuses.map((status) => status.statusReference);
  const used = workflow.statuses.map((status) => status.statusReference);
  for (const reference of used) {
    if (!known.includes(reference))
      add('UNKNOWN_STATUS_REFERENCE', `The status reference '${reference}' is unknown.`, 'STATUS', {
        statusReference: reference,
      });
  }
  const initial = workflow.transitions.filter((transition) => transition.type === 'INITIAL');
  if (initial.length !== 1)
    add('INITIAL_TRANSITION', 'A workflow must have exactly one initial transition.', 'WORKFLOW');
  const ids = new Set<string>();
  for (const transition of workflow.transitions) {
    const at = { transitionId: transition.id ?? '' };
    if (!transition.id || !/^\d+$/.test(transition.id) || ids.has(transition.id)) {
      add(
        'INVALID_TRANSITION_ID',
        `The transition '${transition.name}' needs a number of its own as id.`,
        'TRANSITION',
        at,
      );
    }
    ids.add(transition.id ?? '');
    const ends = [transition.toStatusReference, ...(transition.links ?? []).map((link) => link?.fromStatusReference)];
    for (const reference of ends) {
      if (reference && !used.includes(reference)) {
        add(
          'UNKNOWN_STATUS_REFERENCE',
          `The transition '${transition.name}' names the unknown status '${reference}'.`,
          'TRANSITION',
          at,
        );
      }
    }
    if (!transition.toStatusReference)
      add('NO_TARGET_STATUS', `The transition '${transition.name}' leads nowhere.`, 'TRANSITION', at);
    if (transition.type === 'DIRECTED' && !transition.links?.length) {
      add('NO_SOURCE_STATUS', `The directed transition '${transition.name}' starts nowhere.`, 'TRANSITION', at);
    }
    for (const { ruleKey } of [
      ...(transition.actions ?? []),
      ...(transition.validators ?? []),
      ...(transition.conditions?.conditions ?? []),
    ]) {
      if (!RULE_KEYS.some((pattern) => pattern.test(ruleKey)))
        add('UNKNOWN_RULE', `There is no rule '${ruleKey}'.`, 'RULE', at);
    }
    const screen = transition.transitionScreen;
    if (screen && !world.state.screens[screen.parameters?.screenId ?? ''])
      add('UNKNOWN_SCREEN', 'The screen does not exist.', 'RULE', at);
  }
  return faults;
}

function statusFaults(world: World, statuses: readonly StatusPayload[], status: StatusPayload): WorkflowFault[] {
  const at = { statusReference: status.statusReference };
  const namesake = statusByName(world, status.name);
  const twins = statuses.filter((other) => other.name.toLowerCase() === status.name.toLowerCase());
  if (status.id ? !world.state.statuses[status.id] : false) {
    return [
      {
        code: 'STATUS_NOT_FOUND',
        message: `The status ${status.id} does not exist.`,
        type: 'STATUS',
        elementReference: at,
      },
    ];
  }
  if (twins.length > 1 || (namesake && namesake.id !== status.id)) {
    return [
      {
        code: 'NON_UNIQUE_STATUS_NAME',
        message: `You must use a unique status name: '${status.name}'.`,
        type: 'STATUS',
        elementReference: at,
      },
    ];
  }
  return [];
}

export function faultDetails(fault: WorkflowFault): JsonObject {
  return {
    code: fault.code,
    level: 'ERROR',
    message: fault.message,
    type: fault.type,
    elementReference: { ...fault.elementReference },
  };
}
