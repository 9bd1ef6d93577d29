import { nextId } from '../store/ids';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';

export type Category = 'TODO' | 'IN_PROGRESS' | 'DONE';

export interface Status {
  id: string;
  name: string;
  description: string;
  category: Category;
}

/** The three categories a person sees statuses in, as the older half of the API writes them. */
const CATEGORIES: Readonly<Record<Category, { id: number; key: string; colorName: string; name: string }>> = {
  TODO: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  IN_PROGRESS: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  DONE: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
};

export function makeStatus(world: World, given: Omit<Status, 'id'>, id = nextId(world, 'status')): Status {
  const status = { id, ...given };
  world.state.statuses[id] = status;
  return status;
}

export function statusByName(world: World, name: string): Status | undefined {
  return Object.values(world.state.statuses).find((status) => status.name.toLowerCase() === name.toLowerCase());
}

export function categoryDetails(world: World, category: Category): JsonObject {
  return { self: `${world.siteUrl}/rest/api/3/statuscategory/${CATEGORIES[category].id}`, ...CATEGORIES[category] };
}

/** As issues, transitions and `/status` show it. */
export function statusDetails(world: World, id: string): JsonObject {
  const status = world.state.statuses[id]!;
  return {
    self: `${world.siteUrl}/rest/api/3/status/${id}`,
    description: status.description,
    iconUrl: `${world.siteUrl}/images/icons/statuses/generic.png`,
    name: status.name,
    id,
    statusCategory: categoryDetails(world, status.category),
  };
}

/** As `/statuses` shows it. */
export function statusRow(status: Status): JsonObject {
  return {
    id: status.id,
    name: status.name,
    statusCategory: status.category,
    scope: { type: 'GLOBAL' },
    description: status.description,
  };
}
