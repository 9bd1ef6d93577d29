import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { badRequest, conflict, notFound } from '../http/failure';
import { platformPage, queryList } from '../http/paging';
import { requireSiteAdmin } from '../permissions/access';
import { nextId } from '../store/ids';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';
import type { Field, FieldContext, FieldOption } from './field';
import { customField } from './field-routes';

const ids = z.array(z.string());

/** `/field/{id}/context` and its options: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-contexts/ */
export function contextRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.use('/field/:field/context/*', async (c, next) => {
    requireSiteAdmin(world, c.get('caller'));
    await next();
  });
  const contextOf = (field: Field, id: string): FieldContext => {
    const context = field.contexts.find((other) => other.id === id);
    if (!context) throw notFound('The custom field context was not found.');
    return context;
  };
  const details = ({ id, name, description, projectIds, issueTypeIds }: FieldContext): JsonObject => ({
    id,
    name,
    description,
    isGlobalContext: projectIds.length === 0,
    isAnyIssueType: issueTypeIds.length === 0,
  });
  const optionDetails = ({ id, value, disabled }: FieldOption): JsonObject => ({ id, value, disabled });

  routes.get('/field/:field/context', (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const wanted = queryList(c, 'contextId');
    const found = customField(world, c.req.param('field')).contexts.filter(
      (context) => wanted.length === 0 || wanted.includes(context.id),
    );
    return c.json(platformPage(c, found.map(details)));
  });

  routes.get('/field/:field/context/projectmapping', (c) => {
    const rows = customField(world, c.req.param('field')).contexts.flatMap((context): JsonObject[] =>
      context.projectIds.length === 0
        ? [{ contextId: context.id, isGlobalContext: true }]
        : context.projectIds.map((projectId) => ({ contextId: context.id, projectId, isGlobalContext: false })),
    );
    return c.json(platformPage(c, rows));
  });

  routes.post('/field/:field/context', async (c) => {
    requireSiteAdmin(world, c.get('caller'));
    const field = customField(world, c.req.param('field'));
    const body = await readBody(
      c,
      z.strictObject({
        name: z.string().min(1),
        description: z.string().optional(),
        projectIds: ids.optional(),
        issueTypeIds: ids.optional(),
      }),
    );
    const projectIds = body.projectIds ?? [];
    if (projectIds.length === 0 && field.contexts.some((context) => context.projectIds.length === 0)) {
      throw conflict('The custom field already has a global context.');
    }
    for (const id of projectIds) if (!world.state.projects[id]) throw notFound(`The project ${id} was not found.`);
    const context: FieldContext = {
      id: nextId(world, 'context'),
      name: body.name,
      description: body.description ?? '',
      projectIds,
      issueTypeIds: body.issueTypeIds ?? [],
      options: [],
    };
    field.contexts.push(context);
    return c.json(
      {
        id: context.id,
        name: context.name,
        description: context.description,
        projectIds,
        issueTypeIds: context.issueTypeIds,
      },
      201,
    );
  });

  routes.put('/field/:field/context/:context/project', async (c) => {
    const context = contextOf(customField(world, c.req.param('field')), c.req.param('context'));
    const { projectIds } = await readBody(c, z.strictObject({ projectIds: ids.min(1) }));
    if (context.projectIds.length === 0) throw badRequest('A global context cannot be assigned to projects.');
    for (const id of projectIds) if (!world.state.projects[id]) throw notFound(`The project ${id} was not found.`);
    context.projectIds = [...new Set([...context.projectIds, ...projectIds])];
    return c.body(null, 204);
  });

  routes.put('/field/:field/context/:context/issuetype', async (c) => {
    const context = contextOf(customField(world, c.req.param('field')), c.req.param('context'));
    const { issueTypeIds } = await readBody(c, z.strictObject({ issueTypeIds: ids.min(1) }));
    context.issueTypeIds = [...new Set([...context.issueTypeIds, ...issueTypeIds])];
    return c.body(null, 204);
  });

  routes.get('/field/:field/context/:context/option', (c) => {
    const { options } = contextOf(customField(world, c.req.param('field')), c.req.param('context'));
    return c.json(platformPage(c, options.map(optionDetails), 100));
  });

  routes.post('/field/:field/context/:context/option', async (c) => {
    const field = customField(world, c.req.param('field'));
    const context = contextOf(field, c.req.param('context'));
    if (field.schema.type !== 'option' && field.schema.items !== 'option')
      throw badRequest('The custom field has no options.');
    const body = await readBody(
      c,
      z.strictObject({
        options: z
          .array(
            z.strictObject({
              value: z.string().min(1),
              disabled: z.boolean().optional(),
              optionId: z.string().optional(),
            }),
          )
          .optional(),
      }),
    );
    const made = (body.options ?? []).map(({ value, disabled }): FieldOption => {
      if (context.options.some((option) => option.value === value))
        throw badRequest(`The option '${value}' already exists.`);
      return { id: nextId(world, 'option'), value, disabled: disabled ?? false };
    });
    context.options.push(...made);
    return c.json({ options: made.map(optionDetails) });
  });

  routes.put('/field/:field/context/:context/option', async (c) => {
    const context = contextOf(customField(world, c.req.param('field')), c.req.param('context'));
    const body = await readBody(
      c,
      z.strictObject({
        options: z
          .array(z.strictObject({ id: z.string(), value: z.string().optional(), disabled: z.boolean().optional() }))
          .optional(),
      }),
    );
    const changed = (body.options ?? []).map((given) => {
      const option = context.options.find((other) => other.id === given.id);
      if (!option) throw notFound(`The option ${given.id} was not found.`);
      if (given.value !== undefined) option.value = given.value;
      if (given.disabled !== undefined) option.disabled = given.disabled;
      return option;
    });
    return c.json({ options: changed.map(optionDetails) });
  });

  routes.delete('/field/:field/context/:context/option/:option', (c) => {
    const context = contextOf(customField(world, c.req.param('field')), c.req.param('context'));
    context.options = context.options.filter((option) => option.id !== c.req.param('option'));
    return c.body(null, 204);
  });

  return routes;
}
