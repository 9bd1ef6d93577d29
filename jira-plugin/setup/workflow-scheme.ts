import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { STATUSES, type Status } from '../../core';
import { answer, done } from '../jira/answer';
import { READS, WRITES } from '../jira/headers';
import { searchIssues } from '../jira/search';
import type { Changes } from './changes';
import type { ServiceProject } from './project';
import type { SiteStatuses } from './statuses';
import { WORKFLOW } from './workflow';

const SCHEME = 'Support process';

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
  if (await followsScheme(project)) return;
  const scheme = (await findScheme()) ?? (await createScheme(changes));
  const { issues } = await searchIssues(`project = ${project.id} ORDER BY created ASC`, 1);
  await (issues.length === 0 ? assign(project, scheme) : switchTo(project, scheme, statuses));
  changes.note(`project ${project.key} follows the workflow scheme ${SCHEME}`);
}

/** Whether the project follows the workflow; reads only. */
export async function followsScheme(project: ServiceProject): Promise<boolean> {
  const response = await asApp().requestJira(route`/rest/api/3/workflowscheme/project?projectId=${project.id}`, {
    method: 'GET',
    headers: READS,
  });
  const { values } = await answer('read the workflow scheme of the project', response, assignedSchema);
  return values[0]?.workflowScheme.name === SCHEME;
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

/** Jira lets a scheme be assigned like this only while the project has no issues. */
async function assign({ id }: ServiceProject, scheme: string): Promise<void> {
  const response = await asApp().requestJira(route`/rest/api/3/workflowscheme/project`, {
    method: 'PUT',
    headers: WRITES,
    body: JSON.stringify({ workflowSchemeId: scheme, projectId: id }),
  });
  await done('assign the workflow scheme', response);
}

const projectStatusesSchema = z.array(
  z.object({
    id: z.string(),
    statuses: z.array(z.object({ id: z.string(), name: z.string(), statusCategory: z.object({ key: z.string() }) })),
  }),
);

/** Where an issue goes whose status the process does not have, by what the status meant. */
const NEAREST: Readonly<Record<string, Status>> = { new: 'New', indeterminate: 'Open', done: 'Closed' };

async function switchTo(project: ServiceProject, scheme: string, statuses: SiteStatuses): Promise<void> {
  const response = await asApp().requestJira(route`/rest/api/3/project/${project.id}/statuses`, {
    method: 'GET',
    headers: READS,
  });
  const types = await answer('read the statuses of the project', response, projectStatusesSchema);
  const ours = STATUSES.map((status) => statuses[status].id);
  const switched = await asApp().requestJira(route`/rest/api/3/workflowscheme/project/switch`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({
      projectId: project.id,
      targetSchemeId: scheme,
      mappingsByIssueTypeOverride: types.map((type) => ({
        issueTypeId: type.id,
        statusMappings: type.statuses
          .filter(({ id }) => !ours.includes(id))
          .map(({ id, statusCategory }) => ({
            oldStatusId: id,
            newStatusId: statuses[NEAREST[statusCategory.key] ?? 'Open'].id,
          })),
      })),
    }),
  });
  // Answered by the address of the task that moves the issues.
  if (switched.status !== 303) await done('switch the workflow scheme', switched);
}
