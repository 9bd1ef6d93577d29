import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { badRequest, conflict } from '../http/failure';
import { issuesOf } from '../issues/issue';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import { moveIssues } from './migrate-statuses';
import { answerWithTask } from './task';
import { initialTransition, newVersion } from './workflow';
import { projectsOf, schemeBy, type WorkflowScheme, workflowOf } from './workflow-scheme';
import { byIssueType, statusMapping } from './workflow-scheme-routes';

const workflowsForIssueTypes = z
  .array(z.strictObject({ workflowId: z.string(), issueTypeIds: z.array(z.string()) }))
  .optional();

/** The newer half of `/workflowscheme`: read and changed by ids and versions, also while projects use it. Admission is the older half's. */
export function workflowSchemeUpdateRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.post('/workflowscheme/read', async (c) => {
    const body = await readBody(
      c,
      z.strictObject({ projectIds: z.array(z.string()).optional(), workflowSchemeIds: z.array(z.string()).optional() }),
    );
    const found = Object.values(world.state.workflowSchemes).filter(
      (scheme) =>
        body.workflowSchemeIds?.includes(scheme.id) ||
        projectsOf(world, scheme).some(({ id }) => body.projectIds?.includes(id)),
    );
    return c.json(found.map((scheme) => readable(scheme)));
  });

  const readable = (scheme: WorkflowScheme): JsonObject => {
    const workflow = (id: string): JsonObject => {
      const found = world.state.workflows[id]!;
      return { id, name: found.name, description: found.description, version: { ...found.version } };
    };
    const ids = [...new Set(Object.values(scheme.workflowIds))];
    return {
      id: scheme.id,
      name: scheme.name,
      description: scheme.description,
      version: { ...scheme.version },
      scope: { type: 'GLOBAL' },
      defaultWorkflow: workflow(scheme.defaultWorkflowId),
      workflowsForIssueTypes: ids.map((id) => ({
        workflow: workflow(id),
        issueTypeIds: Object.keys(scheme.workflowIds).filter((type) => scheme.workflowIds[type] === id),
      })),
    };
  };

  routes.post('/workflowscheme/update/mappings', async (c) => {
    const body = await readBody(
      c,
      z.strictObject({ id: z.string(), defaultWorkflowId: z.string().nullish(), workflowsForIssueTypes }),
    );
    const scheme = schemeBy(world, body.id);
    const target = targetOf(scheme, body);
    const lost: JsonObject[] = [];
    for (const project of projectsOf(world, scheme)) {
      for (const issueTypeId of project.issueTypeIds) {
        const kept = world.state.workflows[target.workflowIds[issueTypeId] ?? target.defaultWorkflowId]!.statuses;
        const gone = workflowOf(world, project, issueTypeId).statuses.filter(
          ({ statusReference }) => !kept.some((status) => status.statusReference === statusReference),
        );
        if (gone.length > 0) lost.push({ issueTypeId, statusIds: gone.map((status) => status.statusReference) });
      }
    }
    const workflows = [...new Set([target.defaultWorkflowId, ...Object.values(target.workflowIds)])].map(
      (id) => world.state.workflows[id]!,
    );
    return c.json({
      statusMappingsByIssueTypes: lost,
      statusMappingsByWorkflows: [],
      statuses: Object.values(world.state.statuses).map(({ id, name, category }) => ({ id, name, category })),
      statusesPerWorkflow: workflows.map((workflow) => ({
        workflowId: workflow.id,
        initialStatusId: initialTransition(workflow).toStatusReference,
        statuses: workflow.statuses.map((status) => status.statusReference),
      })),
    });
  });

  interface SchemeTarget {
    defaultWorkflowId?: string | null | undefined;
    workflowsForIssueTypes?: readonly { workflowId: string; issueTypeIds: readonly string[] }[] | undefined;
  }
  const targetOf = (
    scheme: WorkflowScheme,
    body: SchemeTarget,
  ): Pick<WorkflowScheme, 'defaultWorkflowId' | 'workflowIds'> => {
    const defaultWorkflowId = body.defaultWorkflowId ?? scheme.defaultWorkflowId;
    const pairs = (body.workflowsForIssueTypes ?? []).flatMap((row) =>
      row.issueTypeIds.map((type) => [type, row.workflowId] as const),
    );
    for (const id of [defaultWorkflowId, ...pairs.map(([, workflow]) => workflow)]) {
      if (!world.state.workflows[id]) throw badRequest(`The workflow ${id} does not exist.`);
    }
    return { defaultWorkflowId, workflowIds: Object.fromEntries(pairs) };
  };

  routes.post('/workflowscheme/update', async (c) => {
    const body = await readBody(
      c,
      z.strictObject({
        id: z.string(),
        name: z.string(),
        description: z.string(),
        version: z.strictObject({ id: z.string(), versionNumber: z.number() }),
        defaultWorkflowId: z.string().nullish(),
        workflowsForIssueTypes,
        statusMappingsByIssueTypeOverride: byIssueType,
        statusMappingsByWorkflows: z
          .array(
            z.strictObject({
              newWorkflowId: z.string(),
              oldWorkflowId: z.string(),
              statusMappings: z.array(statusMapping),
            }),
          )
          .optional(),
      }),
    );
    const scheme = schemeBy(world, body.id);
    if (scheme.version.id !== body.version.id) throw conflict('The workflow scheme was changed since it was read.');
    const target = targetOf(scheme, body);
    const projects = projectsOf(world, scheme);
    for (const project of projects) {
      const next = (type: string): string => target.workflowIds[type] ?? target.defaultWorkflowId;
      moveIssues(
        world,
        issuesOf(world, project.id),
        (issue) =>
          world.state.workflows[next(issue.issueTypeId)]!.statuses.some(
            (status) => status.statusReference === issue.statusId,
          ),
        (issue) => {
          const own =
            body.statusMappingsByIssueTypeOverride?.find((row) => row.issueTypeId === issue.issueTypeId)
              ?.statusMappings ?? [];
          const shared =
            body.statusMappingsByWorkflows?.find((row) => row.newWorkflowId === next(issue.issueTypeId))
              ?.statusMappings ?? [];
          return [...own, ...shared].find((mapping) => mapping.oldStatusId === issue.statusId)?.newStatusId;
        },
        c.get('caller').user.accountId,
      );
    }
    Object.assign(scheme, target, {
      name: body.name,
      description: body.description,
      version: newVersion(world, scheme.version.versionNumber + 1),
    });
    return projects.length > 0 ? answerWithTask(world, c, `Update workflow scheme ${scheme.name}`) : c.json({});
  });

  return routes;
}
