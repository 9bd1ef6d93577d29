import { userDetails } from '../people/user';
import { nextId } from '../store/ids';
import { jiraTime } from '../store/instant';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import type { Issue } from './issue';

/** One entry of an issue's changelog: what one act changed. */
export interface History {
  id: string;
  author: string;
  created: number;
  items: ChangeItem[];
  /** An entry of a recorded issue, given back as it was found. */
  recorded?: JsonObject;
}

export interface ChangeItem {
  field: string;
  fieldtype: 'jira' | 'custom';
  fieldId: string;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
}

/** How many entries an issue embeds with `expand=changelog`: the newest. `/changelog` pages through all. */
export const EMBEDDED_HISTORIES = 100;
/** The same of an issue that was fetched with others. */
export const BULK_HISTORIES = 40;

export function addHistory(world: World, issue: Issue, author: string, items: ChangeItem[]): History {
  const history: History = { id: nextId(world, 'history'), author, created: world.clock.now(), items };
  issue.histories.push(history);
  return history;
}

export function historyDetails(world: World, history: History): JsonObject {
  if (history.recorded) return history.recorded;
  const author = userDetails(world, history.author);
  return {
    id: history.id,
    ...(author ? { author } : {}),
    created: jiraTime(history.created),
    items: history.items.map((item): JsonObject => ({ ...item })),
  };
}

/** `expand=changelog`: newest first, and no more than the newest 100. */
export function embeddedChangelog(world: World, issue: Issue, most = EMBEDDED_HISTORIES): JsonObject {
  const newest = issue.histories.slice(-most).reverse();
  return {
    startAt: 0,
    maxResults: newest.length,
    total: issue.histories.length,
    histories: newest.map((history) => historyDetails(world, history)),
  };
}
