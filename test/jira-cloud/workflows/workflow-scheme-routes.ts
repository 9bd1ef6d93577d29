import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment, Exchange } from '../http/environment';
import { badRequest, conflict, notFound } from '../http/failure';
import { platformPage, queryList } from '../http/paging';
import { issuesOf } from '../issues/issue';
import { requireSiteAdmin } from '../permissions/access';
import type { Project } from '../projects/project';
import { nextId } from '../store/ids';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import { moveIssues } from './migrate-statuses';
import { letTaskFinish, startTask, taskDetails } from './task';
import { initialTransition, newVersion, workflowByName } from './workflow';
import { projectsOf, schemeDetails, type WorkflowScheme, workflowOf } from './workflow-scheme';

const schemeBody = z.strictObject({
  name: z.string().min(1).optional(),
  description: z.string().optional(),
  defaultWorkflow: z.string().optional(),
  issueTypeMappings: z.record(z.string(), z.string()).optional(),
  updateDraftIfNeeded: z.boolean().optional(),
});
const statusMapping = z.strictObject({ oldStatusId: z.string(), newStatusId: z.string() });
const byIssueType = z
  .array(z.strictObject({ issueTypeId: z.string(), statusMappings: z.array(statusMapping) }))
  .optional();
const workflowsForIssueTypes = z
  .array(z.strictObject({ workflowId: z.string(), issueTypeIds: z.array(z.string()) }))
  .optional();

/** `/workflowscheme`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/ */
export function workflowSchemeRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  for (const path of ['/workflowscheme', '/workflowscheme/*'] as const) {
    routes.use(path, async (c, next) => {
      requireSiteAdmin(world, c.get('caller'));
      await next();
    });
  }
  const schemeById = (id: string | undefined): WorkflowScheme => {
    const scheme = world.state.workflowSchemes[id ?? ''];
    if (!scheme) throw notFound('The workflow scheme was not found.');
    return scheme;
  };
  const workflowIdByName = (name: string): string => {
    const workflow = workflowByName(world, name);
    if (!workflow) throw badRequest(`The workflow '${name}' does not exist.`);
    return workflow.id;
  };
  const mappingsOf = (named: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(named).map(([type, name]) => {
        if (!world.state.issueTypes[type]) throw badRequest(`The issue type '${type}' does not exist.`);
        return [type, workflowIdByName(name)];
      }),
    );
  const projectById = (id: string | undefined): Project => {
    const project = world.state.projects[id ?? ''];
    if (!project) throw notFound('The project was not found.');
    return project;
  };
  /** A long change: answered with a redirect to the task that reports on it. */
  const asTask = (c: Exchange, description: string): Response => {
    const task = startTask(world, description);
    const response = c.json(taskDetails(world, task), 303, { location: `${world.siteUrl}/rest/api/3/task/${task.id}` });
    letTaskFinish(world, task);
    return response;
  };

  routes.get('/workflowscheme', (c) =>
    c.json(
      platformPage(
        c,
        Object.values(world.state.workflowSchemes).map((scheme) => schemeDetails(world, scheme)),
      ),
    ),
  );

  routes.post('/workflowscheme', async (c) => {
    const body = await readBody(c, schemeBody);
    if (!body.name) throw badRequest('The name must be given.');
    if (Object.values(world.state.workflowSchemes).some((scheme) => scheme.name === body.name)) {
      throw badRequest(`A workflow scheme with the name '${body.name}' already exists.`);
    }
    const scheme: WorkflowScheme = {
      id: nextId(world, 'workflowScheme'),
      name: body.name,
      description: body.description ?? '',
      version: newVersion(world),
      defaultWorkflowId: workflowIdByName(body.defaultWorkflow ?? 'jira'),
      workflowIds: mappingsOf(body.issueTypeMappings ?? {}),
    };
    world.state.workflowSchemes[scheme.id] = scheme;
    return c.json(schemeDetails(world, scheme), 201);
  });

  routes.get('/workflowscheme/project', (c) => {
    const wanted = queryList(c, 'projectId');
    if (wanted.length === 0) throw badRequest('The project ids must be given.');
    const rows = Object.values(world.state.workflowSchemes).flatMap((scheme) => {
      const projectIds = projectsOf(world, scheme)
        .map(({ id }) => id)
        .filter((id) => wanted.includes(id));
      return projectIds.length > 0 ? [{ projectIds, workflowScheme: schemeDetails(world, scheme) }] : [];
    });
    return c.json({ values: rows });
  });

  routes.put('/workflowscheme/project', async (c) => {
    const body = await readBody(c, z.strictObject({ projectId: z.string(), workflowSchemeId: z.string().optional() }));
    const project = projectById(body.projectId);
    const scheme = schemeById(body.workflowSchemeId);
    if (issuesOf(world, project.id).length > 0)
      throw badRequest('The project has issues: its workflow scheme cannot be assigned.');
    project.workflowSchemeId = scheme.id;
    return c.body(null, 204);
  });

  routes.post('/workflowscheme/project/switch', async (c) => {
    const body = await readBody(
      c,
      z.strictObject({
        projectId: z.string().optional(),
        targetSchemeId: z.string().optional(),
        mappingsByIssueTypeOverride: byIssueType,
      }),
    );
    const project = projectById(body.projectId);
    const target = schemeById(body.targetSchemeId);
    const before = { ...project };
    const to = { ...project, workflowSchemeId: target.id };
    const stays = (issue: { issueTypeId: string; statusId: string }): boolean =>
      workflowOf(world, to, issue.issueTypeId).statuses.some((status) => status.statusReference === issue.statusId);
    project.workflowSchemeId = target.id;
    try {
      moveIssues(
        world,
        issuesOf(world, project.id),
        stays,
        (issue) =>
          body.mappingsByIssueTypeOverride
            ?.find((row) => row.issueTypeId === issue.issueTypeId)
            ?.statusMappings.find((mapping) => mapping.oldStatusId === issue.statusId)?.newStatusId,
        c.get('caller').user.accountId,
      );
    } catch (fault) {
      project.workflowSchemeId = before.workflowSchemeId;
      throw fault;
    }
    return asTask(c, `Switch workflow scheme for project ${project.key}`);
  });

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
    const scheme = schemeById(body.id);
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
    const scheme = schemeById(body.id);
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
    return projects.length > 0 ? asTask(c, `Update workflow scheme ${scheme.name}`) : c.json({});
  });

  routes.get('/workflowscheme/:id', (c) => c.json(schemeDetails(world, schemeById(c.req.param('id')))));

  routes.put('/workflowscheme/:id', async (c) => {
    const scheme = schemeById(c.req.param('id'));
    const body = await readBody(c, schemeBody);
    // A change of an active scheme goes into a draft; publishing one is left to the newer `/workflowscheme/update`.
    if (projectsOf(world, scheme).length > 0) throw badRequest('The workflow scheme is active: it cannot be edited.');
    if (body.name) scheme.name = body.name;
    if (body.description !== undefined) scheme.description = body.description;
    if (body.defaultWorkflow) scheme.defaultWorkflowId = workflowIdByName(body.defaultWorkflow);
    if (body.issueTypeMappings) scheme.workflowIds = mappingsOf(body.issueTypeMappings);
    return c.json(schemeDetails(world, scheme));
  });

  routes.delete('/workflowscheme/:id', (c) => {
    const scheme = schemeById(c.req.param('id'));
    if (projectsOf(world, scheme).length > 0) throw badRequest('The workflow scheme is active: it cannot be deleted.');
    delete world.state.workflowSchemes[scheme.id];
    return c.body(null, 204);
  });

  return routes;
}
