import { raiseUpdated } from '../events/issue-events';
import { kindOf } from '../fields/value';
import { type Json, sameJson } from '../store/json';
import type { World } from '../store/world';
import { addHistory, type ChangeItem, type History } from './changelog';
import type { Issue } from './issue';

export interface IssueChange {
  /** Kept values by field id; null clears. */
  fields?: Readonly<Record<string, Json>>;
  statusId?: string;
}

/** Changes an issue as one act: one changelog entry and one event, or neither where nothing differs. */
export function changeIssue(world: World, issue: Issue, by: string, change: IssueChange): History | null {
  const items = Object.entries(change.fields ?? {}).flatMap(([id, value]) => setField(world, issue, id, value));
  if (change.statusId && change.statusId !== issue.statusId) items.push(setStatus(world, issue, change.statusId));
  if (items.length === 0) return null;
  issue.updated = world.clock.now();
  if (issue.recorded) for (const id of ['updated', ...items.map((item) => item.fieldId)]) delete issue.recorded[id];
  const history = addHistory(world, issue, by, items);
  raiseUpdated(world, issue, by, history);
  return history;
}

function setField(world: World, issue: Issue, id: string, value: Json): ChangeItem[] {
  const field = world.state.fields[id];
  const before = issue.fields[id];
  if (!field || sameJson(before, value)) return [];
  issue.fields[id] = value;
  if (id === 'resolution') issue.resolved = value === null ? null : world.clock.now();
  const words = (kept: Json | undefined): { id: string | null; text: string | null } =>
    kept === undefined || kept === null ? { id: null, text: null } : kindOf(field).words(world, kept, field);
  const [from, to] = [words(before), words(value)];
  return [
    {
      field: field.custom ? field.name : field.id,
      fieldtype: field.custom ? 'custom' : 'jira',
      fieldId: field.id,
      from: from.id,
      fromString: from.text,
      to: to.id,
      toString: to.text,
    },
  ];
}

function setStatus(world: World, issue: Issue, statusId: string): ChangeItem {
  const from = issue.statusId;
  issue.statusId = statusId;
  issue.statusChanged = world.clock.now();
  return {
    field: 'status',
    fieldtype: 'jira',
    fieldId: 'status',
    from,
    fromString: world.state.statuses[from]?.name ?? null,
    to: statusId,
    toString: world.state.statuses[statusId]?.name ?? null,
  };
}
