import { textDocument } from '../documents/adf';
import { isRichText, kindOf, ValueFault } from '../fields/value';
import type { Issue } from '../issues/issue';
import type { Json } from '../store/json';
import type { World } from '../store/world';
import type { Rule } from './workflow';

/** What the post functions of a transition set, by field id; null clears. A value that does not fit sets nothing. */
export function postFunctionChanges(
  world: World,
  issue: Issue,
  by: string,
  actions: readonly Rule[],
): Record<string, Json> {
  const changes: Record<string, Json> = {};
  for (const { ruleKey, parameters } of actions) {
    switch (ruleKey) {
      case 'system:update-field': {
        const value = updateValue(world, issue, parameters);
        if (value !== undefined) changes[parameters.field ?? ''] = value;
        break;
      }
      case 'system:change-assignee':
        changes.assignee =
          parameters.type === 'to-selected-user'
            ? (parameters.accountId ?? null)
            : parameters.type === 'to-current-user'
              ? by
              : null;
        break;
      case 'system:copy-value-from-other-field':
        changes[parameters.targetFieldKey ?? ''] = issue.fields[parameters.sourceFieldKey ?? ''] ?? null;
        break;
      default:
        // Webhooks, agents and rules of apps act outside the issue.
        break;
    }
  }
  return changes;
}

/** An empty value, and `-1` for a resolution (the form's "None"), clear the field. */
function updateValue(world: World, issue: Issue, parameters: Record<string, string>): Json | undefined {
  const { field: id = '', value = '', mode } = parameters;
  const field = world.state.fields[id];
  if (!field) return undefined;
  if (value === '' || value === '-1') return null;
  const place = { projectId: issue.projectId, issueTypeId: issue.issueTypeId };
  for (const given of forms(value, isRichText(field))) {
    try {
      const kept = kindOf(field).take(world, given, field, place);
      const before = issue.fields[id];
      return mode === 'append' && Array.isArray(before) && Array.isArray(kept) ? [...before, ...kept] : kept;
    } catch (fault) {
      if (!(fault instanceof ValueFault)) throw fault;
    }
  }
  return undefined;
}

/** A rule's parameter is text: it may be the id or the name of what it means, or the value itself. */
function forms(value: string, rich: boolean): Json[] {
  if (rich) return [textDocument(value)];
  const list = value.split(',').map((part) => part.trim());
  return [
    { id: value },
    { name: value },
    { value },
    { accountId: value },
    Number(value),
    value,
    list,
    list.map((id) => ({ id })),
  ];
}
