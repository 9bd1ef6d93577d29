import { nextUuid } from '../store/ids';
import type { World } from '../store/world';
import { makeStatus } from './status';
import type { ConditionGroup, Rule, Workflow, WorkflowTransition } from './workflow';
import type { ConditionGroupPayload, StatusPayload, TransitionPayload, WorkflowContent } from './workflow-payload';

/** Makes or changes the statuses of a payload; gives the status id that each reference stands for. */
export function settleStatuses(world: World, statuses: readonly StatusPayload[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const given of statuses) {
    const values = { name: given.name, category: given.statusCategory, description: given.description ?? '' };
    const existing = given.id ? world.state.statuses[given.id] : undefined;
    if (existing) Object.assign(existing, { ...values, description: given.description ?? existing.description });
    ids.set(given.statusReference, existing?.id ?? makeStatus(world, values).id);
  }
  return ids;
}

export function buildContent(
  world: World,
  content: WorkflowContent,
  statusIds: ReadonlyMap<string, string>,
): Pick<Workflow, 'statuses' | 'transitions' | 'startPointLayout'> {
  const idOf = (reference: string | null | undefined): string => statusIds.get(reference ?? '') ?? '';
  return {
    startPointLayout: content.startPointLayout ?? { x: 0, y: 0 },
    statuses: content.statuses.map(({ statusReference, properties, layout }) => ({
      statusReference: idOf(statusReference),
      properties,
      layout: layout ?? { x: 0, y: 0 },
    })),
    transitions: content.transitions.map((transition) => buildTransition(world, transition, idOf)),
  };
}

function buildTransition(
  world: World,
  given: TransitionPayload,
  idOf: (reference: string | null | undefined) => string,
): WorkflowTransition {
  const rules = (list: TransitionPayload['actions']): Rule[] => (list ?? []).map((rule) => buildRule(world, rule));
  return {
    id: given.id!,
    name: given.name,
    description: given.description ?? '',
    type: given.type,
    toStatusReference: idOf(given.toStatusReference),
    links: (given.links ?? []).flatMap((link) =>
      link
        ? [
            {
              fromStatusReference: idOf(link.fromStatusReference),
              fromPort: link.fromPort ?? 0,
              toPort: link.toPort ?? 0,
            },
          ]
        : [],
    ),
    properties: given.properties ?? {},
    actions: rules(given.actions),
    validators: rules(given.validators),
    ...(given.conditions ? { conditions: buildGroup(world, given.conditions) } : {}),
    ...(given.transitionScreen ? { transitionScreen: buildRule(world, given.transitionScreen) } : {}),
    triggers: rules(given.triggers),
  };
}

function buildRule(world: World, given: NonNullable<TransitionPayload['actions']>[number]): Rule {
  return { id: given.id ?? nextUuid(world, 'rule'), ruleKey: given.ruleKey, parameters: given.parameters ?? {} };
}

function buildGroup(world: World, given: ConditionGroupPayload): ConditionGroup {
  return {
    operation: given.operation,
    conditions: (given.conditions ?? []).map((rule) => buildRule(world, rule)),
    conditionGroups: (given.conditionGroups ?? []).map((group) => buildGroup(world, group)),
  };
}
