import { Hono } from 'hono';
import { z } from 'zod';
import { contextFor } from '../fields/field';
import { anyJson, readBody } from '../http/body';
import type { Environment, Exchange } from '../http/environment';
import { badRequest, notFound } from '../http/failure';
import { deskPage, queryList } from '../http/paging';
import { requireProjectAdmin } from '../permissions/access';
import { nextId } from '../store/ids';
import type { JsonObject } from '../store/json';
import { checkProperty } from '../store/property';
import type { World } from '../store/world';
import { deskProject, isAgent } from './request-access';
import { requireOptIn } from './request-routes';
import { REQUEST_TYPE_GROUP, type RequestType, requestTypeDetails } from './request-type';

/** `/servicedesk/{id}/requesttype`: https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-requesttype/ */
export function requestTypeRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  const ofProject = (projectId: string): RequestType[] =>
    Object.values(world.state.requestTypes).filter((type) => type.projectId === projectId);
  const typeOf = (c: Exchange): RequestType => {
    const project = deskProject(world, c.get('caller'), c.req.param('desk')!);
    const type = world.state.requestTypes[c.req.param('type') ?? ''];
    if (!type || type.projectId !== project.id) throw notFound('The request type does not exist.');
    return type;
  };

  routes.get('/requesttype', (c) => {
    requireOptIn(c);
    const query = c.req.query('searchQuery')?.toLowerCase() ?? '';
    const desks = queryList(c, 'serviceDeskId');
    const found = Object.values(world.state.requestTypes).filter(
      (type) =>
        type.name.toLowerCase().includes(query) &&
        (desks.length === 0 || desks.includes(world.state.projects[type.projectId]!.serviceDeskId)),
    );
    return c.json(
      deskPage(
        c,
        found.map((type) => requestTypeDetails(world, type)),
      ),
    );
  });

  routes.get('/servicedesk/:desk/requesttype', (c) => {
    const project = deskProject(world, c.get('caller'), c.req.param('desk'));
    const query = c.req.query('searchQuery')?.toLowerCase() ?? '';
    const group = c.req.query('groupId');
    const agent = isAgent(world, c.get('caller').user, project.id);
    const found = ofProject(project.id).filter(
      (type) =>
        type.name.toLowerCase().includes(query) &&
        (!group || type.groupIds.includes(group)) &&
        (agent || type.groupIds.length > 0),
    );
    const withFields = queryList(c, 'expand').includes('field');
    return c.json(
      deskPage(
        c,
        found.map((type) => ({
          ...requestTypeDetails(world, type),
          ...(withFields ? { fields: formDetails(world, type) } : {}),
        })),
      ),
    );
  });

  routes.post('/servicedesk/:desk/requesttype', async (c) => {
    const project = deskProject(world, c.get('caller'), c.req.param('desk'));
    requireOptIn(c);
    requireProjectAdmin(world, c.get('caller'), project.id);
    const body = await readBody(
      c,
      z.strictObject({
        name: z.string().min(1),
        issueTypeId: z.string(),
        description: z.string().optional(),
        helpText: z.string().optional(),
      }),
    );
    if (!project.issueTypeIds.includes(body.issueTypeId))
      throw badRequest('The issue type does not belong to the project.');
    if (ofProject(project.id).some((type) => type.name === body.name))
      throw badRequest('A request type with this name already exists.');
    // Only what the issue type requires is on the form of a new request type, and no group shows it on the portal.
    const type: RequestType = {
      id: nextId(world, 'requestType'),
      projectId: project.id,
      issueTypeId: body.issueTypeId,
      name: body.name,
      description: body.description ?? '',
      helpText: body.helpText ?? '',
      groupIds: [],
      form: [{ fieldId: 'summary', label: 'Summary', required: true }],
      properties: {},
    };
    world.state.requestTypes[type.id] = type;
    return c.json(requestTypeDetails(world, type));
  });

  routes.get('/servicedesk/:desk/requesttypegroup', (c) => {
    deskProject(world, c.get('caller'), c.req.param('desk'));
    return c.json(deskPage(c, [REQUEST_TYPE_GROUP]));
  });

  routes.get('/servicedesk/:desk/requesttype/:type', (c) => c.json(requestTypeDetails(world, typeOf(c))));

  routes.delete('/servicedesk/:desk/requesttype/:type', (c) => {
    const type = typeOf(c);
    requireOptIn(c);
    requireProjectAdmin(world, c.get('caller'), type.projectId);
    delete world.state.requestTypes[type.id];
    return c.body(null, 204);
  });

  routes.get('/servicedesk/:desk/requesttype/:type/field', (c) => {
    const type = typeOf(c);
    const agent = isAgent(world, c.get('caller').user, type.projectId);
    return c.json({ ...formDetails(world, type), canRaiseOnBehalfOf: agent, canAddRequestParticipants: agent });
  });

  routes.get('/servicedesk/:desk/requesttype/:type/property', (c) => {
    const type = typeOf(c);
    requireOptIn(c);
    const self = String((requestTypeDetails(world, type)._links as JsonObject).self);
    return c.json({
      keys: Object.keys(type.properties).map((key) => ({ self: `${self}/property/${encodeURIComponent(key)}`, key })),
    });
  });

  routes.get('/servicedesk/:desk/requesttype/:type/property/:key', (c) => {
    const type = typeOf(c);
    requireOptIn(c);
    const key = c.req.param('key');
    if (!Object.hasOwn(type.properties, key)) throw notFound(`The property ${key} does not exist.`);
    return c.json({ key, value: type.properties[key] });
  });

  routes.put('/servicedesk/:desk/requesttype/:type/property/:key', async (c) => {
    const type = typeOf(c);
    requireOptIn(c);
    requireProjectAdmin(world, c.get('caller'), type.projectId);
    const key = c.req.param('key');
    const value = await readBody(c, anyJson);
    checkProperty(key, value);
    const isNew = !Object.hasOwn(type.properties, key);
    type.properties[key] = value;
    return isNew ? c.json({}, 201) : c.json({}, 200);
  });

  routes.delete('/servicedesk/:desk/requesttype/:type/property/:key', (c) => {
    const type = typeOf(c);
    requireOptIn(c);
    requireProjectAdmin(world, c.get('caller'), type.projectId);
    delete type.properties[c.req.param('key')];
    return c.body(null, 204);
  });

  return routes;
}

export function formDetails(world: World, type: RequestType): JsonObject {
  return {
    requestTypeFields: type.form.flatMap((row): JsonObject[] => {
      const field = world.state.fields[row.fieldId];
      if (!field) return [];
      const options = contextFor(field, type.projectId, type.issueTypeId)?.options ?? [];
      return [
        {
          fieldId: row.fieldId,
          name: row.label,
          description: row.description ?? '',
          required: row.required,
          defaultValues: [],
          validValues: options
            .filter((option) => !option.disabled)
            .map(({ id, value }) => ({ value: id, label: value, children: [] })),
          presetValues: [],
          jiraSchema: { ...field.schema },
          visible: true,
        },
      ];
    }),
  };
}
