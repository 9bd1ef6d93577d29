import { raisePropertyDeleted, raisePropertySet } from '../events/issue-events';
import type { Json } from '../store/json';
import { checkProperty } from '../store/property';
import type { World } from '../store/world';
import type { Issue } from './issue';

/** Sets a property: no changelog entry, an event of its own. True where the key is new. */
export function setIssueProperty(world: World, issue: Issue, key: string, value: Json, by: string): boolean {
  checkProperty(key, value);
  const isNew = !Object.hasOwn(issue.properties, key);
  issue.properties[key] = value;
  raisePropertySet(world, issue, key, value, by);
  return isNew;
}

export function deleteIssueProperty(world: World, issue: Issue, key: string, by: string): void {
  delete issue.properties[key];
  raisePropertyDeleted(world, issue, key, by);
}
