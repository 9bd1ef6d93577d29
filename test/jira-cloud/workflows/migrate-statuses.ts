import { badRequest } from '../http/failure';
import { changeIssue } from '../issues/change-issue';
import type { Issue } from '../issues/issue';
import { issuesOf } from '../issues/issue';
import type { World } from '../store/world';
import type { Workflow, WorkflowStatus } from './workflow';
import { workflowOf } from './workflow-scheme';

/** Where an issue in a status that will be gone is to go; undefined: nobody said. */
export type Destination = (issue: Issue) => string | undefined;

/**
 * Moves every issue whose status the target does not have.
 * @throws 400 before anything is moved when one of them has nowhere to go.
 */
export function moveIssues(
  world: World,
  issues: readonly Issue[],
  stays: (issue: Issue) => boolean,
  to: Destination,
  by: string,
): void {
  const moving = issues.filter((issue) => !stays(issue)).map((issue) => ({ issue, statusId: to(issue) }));
  const lost = new Set(moving.filter(({ statusId }) => !statusId).map(({ issue }) => issue.statusId));
  if (lost.size > 0) {
    throw badRequest(
      `Status mappings are missing for the statuses ${[...lost].map((id) => `'${world.state.statuses[id]?.name ?? id}'`).join(', ')}.`,
    );
  }
  for (const { issue, statusId } of moving) changeIssue(world, issue, by, { statusId: statusId! });
}

interface WorkflowMigration {
  defaultStatusMappings?: readonly { oldStatusReference: string; newStatusReference: string }[] | undefined;
  statusMappings?:
    | readonly {
        projectId: string;
        issueTypeId: string;
        statusMigrations: readonly { oldStatusReference: string; newStatusReference: string }[];
      }[]
    | undefined;
  statusIds: ReadonlyMap<string, string>;
  by: string;
}

/** Moves issues out of the statuses that an update of a workflow takes away. */
export function migrateWorkflow(
  world: World,
  workflow: Workflow,
  statuses: readonly WorkflowStatus[],
  given: WorkflowMigration,
): void {
  const kept = statuses.map((status) => status.statusReference);
  const idOf = (reference: string): string => given.statusIds.get(reference) ?? reference;
  for (const project of Object.values(world.state.projects)) {
    const issues = issuesOf(world, project.id).filter(
      (issue) => workflowOf(world, project, issue.issueTypeId).id === workflow.id,
    );
    const to: Destination = (issue) => {
      const own = given.statusMappings?.find(
        (row) => row.projectId === project.id && row.issueTypeId === issue.issueTypeId,
      );
      const row = [...(own?.statusMigrations ?? []), ...(given.defaultStatusMappings ?? [])].find(
        (mapping) => idOf(mapping.oldStatusReference) === issue.statusId,
      );
      return row && idOf(row.newStatusReference);
    };
    moveIssues(world, issues, (issue) => kept.includes(issue.statusId), to, given.by);
  }
}
