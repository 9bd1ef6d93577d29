import { nextUuid } from '../store/ids';
import { jiraTime } from '../store/instant';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import { statusRow } from './status';

/** A workflow as it is kept: status references are status ids. */
export interface Workflow {
  id: string;
  name: string;
  description: string;
  version: { id: string; versionNumber: number };
  created: number;
  updated: number;
  editable: boolean;
  statuses: WorkflowStatus[];
  transitions: WorkflowTransition[];
  startPointLayout: { x: number; y: number };
}

export interface WorkflowStatus {
  statusReference: string;
  properties: Record<string, string>;
  layout: { x: number; y: number };
}

export interface WorkflowTransition {
  id: string;
  name: string;
  description: string;
  type: 'INITIAL' | 'GLOBAL' | 'DIRECTED';
  toStatusReference: string;
  links: { fromStatusReference: string; fromPort: number; toPort: number }[];
  properties: Record<string, string>;
  actions: Rule[];
  validators: Rule[];
  conditions?: ConditionGroup;
  transitionScreen?: Rule;
  triggers: Rule[];
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-capabilities-get */
export interface Rule {
  id: string;
  ruleKey: string;
  parameters: Record<string, string>;
}

export interface ConditionGroup {
  operation: 'ANY' | 'ALL';
  conditions: Rule[];
  conditionGroups: ConditionGroup[];
}

export function newVersion(world: World, versionNumber = 1): Workflow['version'] {
  return { id: nextUuid(world, 'version'), versionNumber };
}

export function workflowByName(world: World, name: string): Workflow | undefined {
  return Object.values(world.state.workflows).find((workflow) => workflow.name === name);
}

export function initialTransition(workflow: Workflow): WorkflowTransition {
  return workflow.transitions.find((transition) => transition.type === 'INITIAL')!;
}

/** Transitions that start from a status, before conditions. */
export function transitionsFrom(workflow: Workflow, statusId: string): WorkflowTransition[] {
  return workflow.transitions.filter(
    ({ type, links }) =>
      type === 'GLOBAL' || (type === 'DIRECTED' && links.some((link) => link.fromStatusReference === statusId)),
  );
}

export function workflowDetails(workflow: Workflow): JsonObject {
  return {
    id: workflow.id,
    name: workflow.name,
    description: workflow.description,
    isEditable: workflow.editable,
    scope: { type: 'GLOBAL' },
    version: { ...workflow.version },
    created: jiraTime(workflow.created),
    updated: jiraTime(workflow.updated),
    startPointLayout: { ...workflow.startPointLayout },
    statuses: workflow.statuses.map(({ statusReference, properties, layout }) => ({
      statusReference,
      deprecated: false,
      properties: { ...properties },
      layout: { ...layout },
    })),
    transitions: workflow.transitions.map((transition) => JSON.parse(JSON.stringify(transition)) as JsonObject),
  };
}

/** The statuses of workflows, each once, as the workflow API lists them beside the workflows. */
export function statusesOf(world: World, workflows: readonly Workflow[]): JsonObject[] {
  const ids = new Set(workflows.flatMap((workflow) => workflow.statuses.map((status) => status.statusReference)));
  return [...ids].map((id) => ({ ...statusRow(world.state.statuses[id]!), statusReference: id }));
}
