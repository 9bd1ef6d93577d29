import { notFound } from '../http/failure';
import type { Project } from '../projects/project';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import type { Workflow } from './workflow';

/** Which workflow rules which issue type. */
export interface WorkflowScheme {
  id: string;
  name: string;
  description: string;
  version: { id: string; versionNumber: number };
  defaultWorkflowId: string;
  /** Issue type id → workflow id. */
  workflowIds: Record<string, string>;
}

/** @throws 404 where there is none. */
export function schemeBy(world: World, id: string | undefined): WorkflowScheme {
  const scheme = world.state.workflowSchemes[id ?? ''];
  if (!scheme) throw notFound('The workflow scheme was not found.');
  return scheme;
}

export function workflowOf(world: World, project: Project, issueTypeId: string): Workflow {
  const scheme = world.state.workflowSchemes[project.workflowSchemeId]!;
  return world.state.workflows[scheme.workflowIds[issueTypeId] ?? scheme.defaultWorkflowId]!;
}

export function schemeDetails(world: World, scheme: WorkflowScheme): JsonObject {
  const name = (id: string): string => world.state.workflows[id]!.name;
  return {
    id: Number(scheme.id),
    name: scheme.name,
    description: scheme.description,
    defaultWorkflow: name(scheme.defaultWorkflowId),
    issueTypeMappings: Object.fromEntries(Object.entries(scheme.workflowIds).map(([type, id]) => [type, name(id)])),
    draft: false,
    self: `${world.siteUrl}/rest/api/3/workflowscheme/${scheme.id}`,
  };
}

export function projectsOf(world: World, scheme: WorkflowScheme): Project[] {
  return Object.values(world.state.projects).filter((project) => project.workflowSchemeId === scheme.id);
}
