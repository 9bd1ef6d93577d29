import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { STATUSES } from '../../core';
import { answer } from '../jira/answer';
import { READS, WRITES } from '../jira/headers';
import type { Changes } from './changes';
import { rememberFormer } from './former-workflow';
import { moveToScheme } from './move-to-scheme';
import type { ServiceProject } from './project';
import { WORKFLOW } from './standing-workflow';
import { type CategoryKey, readStatusesByType } from './status-types';
import type { SiteStatuses } from './statuses';

const SCHEME = 'Support process';

/** Jira has two names for each category. */
const CATEGORY_OF: Readonly<Record<SiteStatuses['New']['category'], CategoryKey>> = {
  TODO: 'new',
  IN_PROGRESS: 'indeterminate',
  DONE: 'done',
};

const schemeSchema = z.object({
  id: z.union([z.number(), z.string()]).transform(String),
  name: z.string(),
  defaultWorkflow: z.string(),
});
const schemesSchema = z.object({ values: z.array(schemeSchema), isLast: z.boolean() });
const assignedSchema = z.object({ values: z.array(z.object({ workflowScheme: schemeSchema })) });

/** Lets the project follow the workflow, for all its issue types. Issues that are there already move to the nearest status. */
export async function ensureWorkflowScheme(
  project: ServiceProject,
  statuses: SiteStatuses,
  changes: Changes,
): Promise<void> {
  const former = await readScheme(project);
  if (former?.name === SCHEME) return;
  const scheme = (await findScheme()) ?? (await createScheme(changes));
  const types = await readStatusesByType(project.id);
  if (former) await rememberFormer(project.id, { scheme: former.id, name: former.name, types });
  const ours = STATUSES.map((status) => ({
    id: statuses[status].id,
    category: CATEGORY_OF[statuses[status].category],
  }));
  await moveToScheme(project, scheme, types, () => ours);
  changes.note(`project ${project.key} follows the workflow scheme ${SCHEME}`);
}

/** Whether the project follows the workflow; reads only. */
export const followsScheme = async (project: Pick<ServiceProject, 'id'>): Promise<boolean> =>
  (await readScheme(project))?.name === SCHEME;

async function readScheme(project: Pick<ServiceProject, 'id'>): Promise<z.infer<typeof schemeSchema> | null> {
  const response = await asApp().requestJira(route`/rest/api/3/workflowscheme/project?projectId=${project.id}`, {
    method: 'GET',
    headers: READS,
  });
  const { values } = await answer('read the workflow scheme of the project', response, assignedSchema);
  return values[0]?.workflowScheme ?? null;
}

async function findScheme(): Promise<string | null> {
  for (let startAt = 0, last = false; !last; startAt += 50) {
    const response = await asApp().requestJira(route`/rest/api/3/workflowscheme?startAt=${startAt}&maxResults=50`, {
      method: 'GET',
      headers: READS,
    });
    const page = await answer('read the workflow schemes', response, schemesSchema);
    const found = page.values.find(({ name }) => name === SCHEME);
    if (found) return found.id;
    last = page.isLast || page.values.length === 0;
  }
  return null;
}

async function createScheme(changes: Changes): Promise<string> {
  const response = await asApp().requestJira(route`/rest/api/3/workflowscheme`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ name: SCHEME, defaultWorkflow: WORKFLOW }),
  });
  changes.note(`workflow scheme ${SCHEME} created`);
  return (await answer('create the workflow scheme', response, schemeSchema)).id;
}
