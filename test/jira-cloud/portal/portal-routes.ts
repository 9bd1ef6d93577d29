import { Hono } from 'hono';
import { z } from 'zod';
import { anyJson, jsonMap, readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { forbidden, notFound } from '../http/failure';
import { raiseRequest } from '../service-desk/raise-request';
import { mayRaise } from '../service-desk/request-access';
import { requestTypeDetails } from '../service-desk/request-type';
import { formDetails } from '../service-desk/request-type-routes';
import type { Json } from '../store/json';
import { schedule } from '../store/pending';
import { checkProperty } from '../store/property';
import type { World } from '../store/world';

/**
 * The customer portal, as a person's browser uses it: no public API, so it lies outside `/rest`.
 * `POST /portal-internal/create` sends the request form with what the apps' property panels submitted beside it.
 */
export function portalRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();

  routes.get('/portals', (c) => {
    const { user } = c.get('caller');
    const projects = Object.values(world.state.projects).filter((project) => mayRaise(world, user, project));
    return c.json(
      projects.map((project) => ({
        portalId: project.serviceDeskId,
        projectKey: project.key,
        name: project.name,
        requestTypes: Object.values(world.state.requestTypes)
          .filter((type) => type.projectId === project.id && type.groupIds.length > 0)
          .map((type) => ({ ...requestTypeDetails(world, type), ...formDetails(world, type) })),
      })),
    );
  });

  routes.post('/create', async (c) => {
    const { user } = c.get('caller');
    const body = await readBody(
      c,
      z.strictObject({
        requestTypeId: z.string(),
        fields: jsonMap,
        properties: z.array(z.strictObject({ key: z.string(), value: anyJson })).optional(),
        attachments: z
          .array(
            z.union([
              z.string(),
              z.strictObject({ filename: z.string(), size: z.number().optional(), mimeType: z.string().optional() }),
            ]),
          )
          .optional(),
      }),
    );
    const type = world.state.requestTypes[body.requestTypeId];
    if (!type) throw notFound('The request type does not exist.');
    if (!mayRaise(world, user, world.state.projects[type.projectId]!))
      throw forbidden('You do not have access to this portal.');
    for (const { key, value } of body.properties ?? []) checkProperty(key, value);
    const attachments = (body.attachments ?? []).map((given) =>
      typeof given === 'string' ? { filename: given } : compact(given),
    );
    const issue = raiseRequest(world, {
      type,
      reporter: user.accountId,
      creator: user.accountId,
      fields: body.fields,
      share: true,
      attachments,
    });
    // The panel's values reach the issue after it was made: an app that hears of the issue may not find them yet.
    for (const { key, value } of body.properties ?? []) {
      schedule(world, {
        kind: 'issue-property',
        at: issue.created + world.state.settings.propertyDelayMs,
        issueId: issue.id,
        key,
        value: value as Json,
        accountId: user.accountId,
      });
    }
    return c.json({ issueId: issue.id, issueKey: issue.key }, 201);
  });

  return routes;
}

function compact(given: { filename: string; size?: number | undefined; mimeType?: string | undefined }): {
  filename: string;
  size?: number;
  mimeType?: string;
} {
  return {
    filename: given.filename,
    ...(given.size === undefined ? {} : { size: given.size }),
    ...(given.mimeType === undefined ? {} : { mimeType: given.mimeType }),
  };
}
