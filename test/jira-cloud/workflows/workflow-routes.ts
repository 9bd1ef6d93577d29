import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { badRequest, conflict, Failure, notFound } from '../http/failure';
import { platformPage } from '../http/paging';
import { requireSiteAdmin } from '../permissions/access';
import { nextUuid } from '../store/ids';
import type { World } from '../store/world';
import { buildContent, settleStatuses } from './build-workflow';
import { migrateWorkflow } from './migrate-statuses';
import { newVersion, statusesOf, type Workflow, workflowByName, workflowDetails } from './workflow';
import { faultDetails, type WorkflowFault, workflowFaults } from './workflow-faults';
import { createWorkflowsPayload, type UpdateWorkflowsPayload, updateWorkflowsPayload } from './workflow-payload';
import { workflowOf } from './workflow-scheme';

const levels = z.strictObject({ levels: z.array(z.enum(['WARNING', 'ERROR'])).optional() }).optional();

/** `/workflows`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/ */
export function workflowRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  for (const path of ['/workflows', '/workflows/*'] as const) {
    routes.use(path, async (c, next) => {
      requireSiteAdmin(world, c.get('caller'));
      await next();
    });
  }
  const answer = (workflows: Workflow[]) => ({
    statuses: statusesOf(world, workflows),
    workflows: workflows.map(workflowDetails),
  });
  const refuse = (faults: readonly WorkflowFault[]): void => {
    if (faults.length > 0)
      throw new Failure(
        400,
        faults.map((fault) => `${fault.code}: ${fault.message}`),
      );
  };
  const faultsOfUpdate = (body: UpdateWorkflowsPayload): WorkflowFault[] =>
    body.workflows.flatMap((workflow) => workflowFaults(world, body.statuses, { ...workflow, isNew: false }));

  routes.get('/workflows/search', (c) => {
    const query = c.req.query('queryString')?.toLowerCase() ?? '';
    const active = c.req.query('isActive');
    const used = new Set(
      Object.values(world.state.projects).flatMap((project) =>
        project.issueTypeIds.map((type) => workflowOf(world, project, type).id),
      ),
    );
    const found = Object.values(world.state.workflows).filter(
      (workflow) =>
        workflow.name.toLowerCase().includes(query) &&
        (active === undefined || (active === 'true') === used.has(workflow.id)),
    );
    const page = platformPage(c, found.map(workflowDetails));
    return c.json({ ...page, statuses: statusesOf(world, found) });
  });

  // Rules that apps bring are named by the ARI of their module.
  routes.get('/workflows/capabilities', (c) =>
    c.json({
      editorScope: 'GLOBAL',
      projectTypes: ['service_desk', 'software', 'business'],
      systemRules: [],
      connectRules: [],
      forgeRules: world.app.workflowRules.map(({ id, name, description }) => ({
        ruleKey: 'forge:expression-validator',
        ruleType: 'Validator',
        id,
        name,
        description,
      })),
      triggerRules: [],
    }),
  );

  routes.post('/workflows', async (c) => {
    const body = await readBody(
      c,
      z.strictObject({
        workflowNames: z.array(z.string()).optional(),
        workflowIds: z.array(z.string()).optional(),
        projectAndIssueTypes: z.array(z.strictObject({ projectId: z.string(), issueTypeId: z.string() })).optional(),
      }),
    );
    const found = [
      ...(body.workflowIds ?? []).flatMap((id) => world.state.workflows[id] ?? []),
      ...(body.workflowNames ?? []).flatMap((name) => workflowByName(world, name) ?? []),
      ...(body.projectAndIssueTypes ?? []).flatMap(({ projectId, issueTypeId }) => {
        const project = world.state.projects[projectId];
        return project ? [workflowOf(world, project, issueTypeId)] : [];
      }),
    ];
    return c.json(answer([...new Set(found)]));
  });

  routes.post('/workflows/create/validation', async (c) => {
    const { payload } = await readBody(
      c,
      z.strictObject({ payload: createWorkflowsPayload, validationOptions: levels }),
    );
    const faults = payload.workflows.flatMap((workflow) =>
      workflowFaults(world, payload.statuses, { ...workflow, isNew: true }),
    );
    return c.json({ errors: faults.map(faultDetails) });
  });

  routes.post('/workflows/create', async (c) => {
    const body = await readBody(c, createWorkflowsPayload);
    refuse(body.workflows.flatMap((workflow) => workflowFaults(world, body.statuses, { ...workflow, isNew: true })));
    const statusIds = settleStatuses(world, body.statuses);
    const now = world.clock.now();
    const made = body.workflows.map((given): Workflow => {
      const workflow: Workflow = {
        id: nextUuid(world, 'workflow'),
        name: given.name,
        description: given.description ?? '',
        version: newVersion(world),
        created: now,
        updated: now,
        editable: true,
        ...buildContent(world, given, statusIds),
      };
      world.state.workflows[workflow.id] = workflow;
      return workflow;
    });
    return c.json(answer(made));
  });

  routes.post('/workflows/update/validation', async (c) => {
    const { payload } = await readBody(
      c,
      z.strictObject({ payload: updateWorkflowsPayload, validationOptions: levels }),
    );
    return c.json({ errors: faultsOfUpdate(payload).map(faultDetails) });
  });

  routes.post('/workflows/update', async (c) => {
    const body = await readBody(c, updateWorkflowsPayload);
    const existing = body.workflows.map((given) => {
      const workflow = world.state.workflows[given.id];
      if (!workflow) throw notFound(`The workflow ${given.id} does not exist.`);
      if (!workflow.editable) throw badRequest(`The workflow '${workflow.name}' cannot be edited.`);
      if (workflow.version.versionNumber !== given.version.versionNumber || workflow.version.id !== given.version.id) {
        throw conflict(`The workflow '${workflow.name}' was changed since it was read.`);
      }
      return workflow;
    });
    refuse(faultsOfUpdate(body));
    const statusIds = settleStatuses(world, body.statuses);
    body.workflows.forEach((given, i) => {
      const workflow = existing[i]!;
      const content = buildContent(world, given, statusIds);
      const { accountId } = c.get('caller').user;
      migrateWorkflow(world, workflow, content.statuses, { ...given, statusIds, by: accountId });
      Object.assign(workflow, content, {
        description: given.description ?? workflow.description,
        version: newVersion(world, workflow.version.versionNumber + 1),
        updated: world.clock.now(),
      });
    });
    return c.json(answer(existing));
  });

  return routes;
}
