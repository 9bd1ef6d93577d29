import { asApp, route } from '@forge/api';
import { done } from '../jira/answer';
import { WRITES } from '../jira/headers';
import { searchIssues } from '../jira/search';
import type { ServiceProject } from './project';
import type { IssueTypeStatuses, TypedStatus } from './status-types';

type Targets = (issueTypeId: string) => readonly TypedStatus[];

/**
 * Lets a project follow another workflow scheme. Issues whose status the new workflow lacks move to its first status that means
 * the same, by category. `types`: what the project has now; `targets`: what an issue type will have.
 */
export async function moveToScheme(
  project: ServiceProject,
  scheme: string,
  types: readonly IssueTypeStatuses[],
  targets: Targets,
): Promise<void> {
  const { issues } = await searchIssues(`project = ${project.id} ORDER BY created ASC`, 1);
  await (issues.length === 0 ? assign(project, scheme) : switchTo(project, scheme, types, targets));
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

async function switchTo(
  project: ServiceProject,
  scheme: string,
  types: readonly IssueTypeStatuses[],
  targets: Targets,
): Promise<void> {
  const switched = await asApp().requestJira(route`/rest/api/3/workflowscheme/project/switch`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({
      projectId: project.id,
      targetSchemeId: scheme,
      mappingsByIssueTypeOverride: types.map(({ issueTypeId, statuses }) => ({
        issueTypeId,
        statusMappings: mappings(statuses, targets(issueTypeId)),
      })),
    }),
  });
  // Answered by the address of the task that moves the issues.
  if (switched.status !== 303) await done('switch the workflow scheme', switched);
}

function mappings(from: readonly TypedStatus[], to: readonly TypedStatus[]) {
  return from
    .filter(({ id }) => !to.some((target) => target.id === id))
    .flatMap(({ id, category }) => {
      const nearest = to.find((target) => target.category === category) ?? to[0];
      return nearest ? [{ oldStatusId: id, newStatusId: nearest.id }] : [];
    });
}
