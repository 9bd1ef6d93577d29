import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { badRequest, notFound } from '../http/failure';
import { platformPage, queryList } from '../http/paging';
import { issuesOf } from '../issues/issue';
import { requireSiteAdmin } from '../permissions/access';
import type { Project } from '../projects/project';
import { nextId } from '../store/ids';
import type { World } from '../store/world';
import { moveIssues } from './migrate-statuses';
import { answerWithTask } from './task';
import { newVersion, workflowByName } from './workflow';
import { projectsOf, schemeBy, schemeDetails, type WorkflowScheme, workflowOf } from './workflow-scheme';

const schemeBody = z.strictObject({
  name: z.string().min(1).optional(),
  description: z.string().optional(),
  defaultWorkflow: z.string().optional(),
  issueTypeMappings: z.record(z.string(), z.string()).optional(),
  updateDraftIfNeeded: z.boolean().optional(),
});
export const statusMapping = z.strictObject({ oldStatusId: z.string(), newStatusId: z.string() });
export const byIssueType = z
  .array(z.strictObject({ issueTypeId: z.string(), statusMappings: z.array(statusMapping) }))
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
  const schemeById = (id: string | undefined): WorkflowScheme => schemeBy(world, id);
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
    return answerWithTask(world, c, `Switch workflow scheme for project ${project.key}`);
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
