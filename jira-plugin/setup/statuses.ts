import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { STATUSES, type Status } from '../../core';
import { answer, done } from '../jira/answer';
import { READS, WRITES } from '../jira/headers';
import type { Changes } from './changes';

const CATEGORIES = ['TODO', 'IN_PROGRESS', 'DONE'] as const;
type Category = (typeof CATEGORIES)[number];

/** The seven statuses by their names, each with the category that boards and reports count it under. */
const CATEGORY_OF: Readonly<Record<Status, Category>> = {
  New: 'TODO',
  Open: 'IN_PROGRESS',
  'Customer Information Requested': 'IN_PROGRESS',
  'Software Change Required': 'IN_PROGRESS',
  'Resolved Pending Confirmation': 'IN_PROGRESS',
  Closed: 'DONE',
  'Verification Required': 'TODO',
};

const statusSchema = z.object({ id: z.string(), name: z.string(), statusCategory: z.enum(CATEGORIES) });
const pageSchema = z.object({ values: z.array(statusSchema), isLast: z.boolean() });
type Found = z.infer<typeof statusSchema>;

/** A status as it stands on the site. */
export interface SiteStatus {
  readonly id: string;
  readonly category: Category;
}

export type SiteStatuses = Readonly<Record<Status, SiteStatus>>;

/** The seven statuses. Statuses belong to the whole site: one that is there by its name is taken. */
export async function ensureStatuses(ourWorkflow: string, changes: Changes): Promise<SiteStatuses> {
  const existing = await readStatuses();
  const byName = new Map(existing.map((status) => [status.name.toLowerCase(), status]));
  const missing = STATUSES.filter((name) => !byName.has(name.toLowerCase()));
  if (missing.length > 0) {
    for (const status of await createStatuses(missing)) byName.set(status.name.toLowerCase(), status);
    for (const name of missing) changes.note(`status ${name} created`);
  }
  const found = STATUSES.map((name) => ({ status: name, ...byName.get(name.toLowerCase())! }));
  const corrected = await correctCategories(found, ourWorkflow, changes);
  return Object.fromEntries(
    found.map(({ status, id, statusCategory }) => [
      status,
      { id, category: corrected.has(id) ? CATEGORY_OF[status] : statusCategory },
    ]),
  ) as unknown as SiteStatuses;
}

/** Those of the seven statuses that the site lacks; reads only. */
export async function missingStatuses(): Promise<Status[]> {
  const names = new Set((await readStatuses()).map(({ name }) => name.toLowerCase()));
  return STATUSES.filter((name) => !names.has(name.toLowerCase()));
}

/** Gives the ids that were corrected. The category of a status that others use as well is theirs to decide. */
async function correctCategories(
  statuses: readonly (Found & { readonly status: Status })[],
  ourWorkflow: string,
  changes: Changes,
): Promise<Set<string>> {
  const wrong = statuses.filter(({ status, statusCategory }) => statusCategory !== CATEGORY_OF[status]);
  if (wrong.length === 0) return new Set();
  const used = await statusesInUse(ourWorkflow);
  const ours = wrong.filter(({ id }) => !used.has(id));
  if (ours.length === 0) return new Set();
  const response = await asApp().requestJira(route`/rest/api/3/statuses`, {
    method: 'PUT',
    headers: WRITES,
    body: JSON.stringify({
      statuses: ours.map(({ id, name, status }) => ({ id, name, statusCategory: CATEGORY_OF[status] })),
    }),
  });
  await done('correct the categories of statuses', response);
  for (const { name } of ours) changes.note(`status ${name} moved to its category`);
  return new Set(ours.map(({ id }) => id));
}

async function readStatuses(): Promise<Found[]> {
  const found: Found[] = [];
  for (let last = false; !last; ) {
    const response = await asApp().requestJira(
      route`/rest/api/3/statuses/search?startAt=${found.length}&maxResults=200`,
      { method: 'GET', headers: READS },
    );
    const page = await answer('read the statuses', response, pageSchema);
    found.push(...page.values);
    last = page.isLast || page.values.length === 0;
  }
  return found;
}

async function createStatuses(names: readonly Status[]): Promise<Found[]> {
  const response = await asApp().requestJira(route`/rest/api/3/statuses`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({
      scope: { type: 'GLOBAL' },
      statuses: names.map((name) => ({ name, statusCategory: CATEGORY_OF[name] })),
    }),
  });
  return answer('create statuses', response, z.array(statusSchema));
}

const workflowsSchema = z.object({
  values: z.array(z.object({ name: z.string(), statuses: z.array(z.object({ statusReference: z.string() })) })),
  isLast: z.boolean(),
});

/** The statuses of workflows that projects use, other than our own. */
async function statusesInUse(ourWorkflow: string): Promise<Set<string>> {
  const used = new Set<string>();
  for (let startAt = 0, last = false; !last; startAt += 50) {
    const response = await asApp().requestJira(
      route`/rest/api/3/workflows/search?isActive=true&startAt=${startAt}&maxResults=50`,
      { method: 'GET', headers: READS },
    );
    const page = await answer('read the workflows in use', response, workflowsSchema);
    for (const { name, statuses } of page.values) {
      if (name !== ourWorkflow) for (const { statusReference } of statuses) used.add(statusReference);
    }
    last = page.isLast || page.values.length === 0;
  }
  return used;
}
