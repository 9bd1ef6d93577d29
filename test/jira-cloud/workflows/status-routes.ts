import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Environment } from '../http/environment';
import { badRequest, conflict, notFound } from '../http/failure';
import { platformPage, queryList } from '../http/paging';
import { requireSiteAdmin } from '../permissions/access';
import type { World } from '../store/world';
import { makeStatus, type Status, statusByName, statusDetails, statusRow } from './status';

export const categorySchema = z.enum(['TODO', 'IN_PROGRESS', 'DONE']);

const createBody = z.strictObject({
  scope: z.strictObject({
    type: z.enum(['GLOBAL', 'PROJECT']),
    project: z.strictObject({ id: z.string() }).optional(),
  }),
  statuses: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(255),
        statusCategory: categorySchema,
        description: z.string().optional(),
      }),
    )
    .min(1),
});
const updateBody = z.strictObject({
  statuses: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string().min(1).max(255),
        statusCategory: categorySchema,
        description: z.string().optional(),
      }),
    )
    .min(1),
});

/** `/statuses` and `/status`: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/ */
export function statusRoutes(world: World): Hono<Environment> {
  const routes = new Hono<Environment>();
  const all = (): Status[] => Object.values(world.state.statuses);

  routes.get('/status', (c) => c.json(all().map(({ id }) => statusDetails(world, id))));
  routes.get('/status/:idOrName', (c) => {
    const given = c.req.param('idOrName');
    const status = world.state.statuses[given] ?? statusByName(world, given);
    if (!status) throw notFound('The status was not found.');
    return c.json(statusDetails(world, status.id));
  });

  routes.use('/statuses/*', async (c, next) => {
    requireSiteAdmin(world, c.get('caller'));
    await next();
  });
  routes.use('/statuses', async (c, next) => {
    requireSiteAdmin(world, c.get('caller'));
    await next();
  });

  routes.get('/statuses', (c) =>
    c.json(
      queryList(c, 'id')
        .flatMap((id) => world.state.statuses[id] ?? [])
        .map(statusRow),
    ),
  );

  routes.get('/statuses/byNames', (c) =>
    c.json((c.req.queries('name') ?? []).flatMap((name) => statusByName(world, name) ?? []).map(statusRow)),
  );

  routes.get('/statuses/search', (c) => {
    const search = c.req.query('searchString')?.toLowerCase() ?? '';
    const category = c.req.query('statusCategory');
    const projectId = c.req.query('projectId');
    const found = all().filter(
      (status) =>
        !(projectId && c.req.query('includeGlobalStatuses') !== 'true') &&
        status.name.toLowerCase().includes(search) &&
        (!category || status.category === category),
    );
    return c.json(platformPage(c, found.map(statusRow), 200, 200));
  });

  routes.post('/statuses', async (c) => {
    const body = await readBody(c, createBody);
    for (const [i, { name }] of body.statuses.entries()) {
      const twice = body.statuses.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) !== i;
      if (twice || statusByName(world, name)) throw conflict(`Status name '${name}' already exists.`);
    }
    const made = body.statuses.map(({ name, statusCategory, description }) =>
      makeStatus(world, { name, category: statusCategory, description: description ?? '' }),
    );
    return c.json(made.map(statusRow));
  });

  routes.put('/statuses', async (c) => {
    const body = await readBody(c, updateBody);
    for (const given of body.statuses) {
      if (!world.state.statuses[given.id]) throw badRequest(`The status ${given.id} does not exist.`);
      const namesake = statusByName(world, given.name);
      if (namesake && namesake.id !== given.id) throw conflict(`Status name '${given.name}' already exists.`);
    }
    for (const { id, name, statusCategory, description } of body.statuses) {
      const status = world.state.statuses[id]!;
      Object.assign(status, { name, category: statusCategory, description: description ?? status.description });
    }
    return c.body(null, 204);
  });

  routes.delete('/statuses', (c) => {
    const ids = queryList(c, 'id');
    const used = Object.values(world.state.workflows).flatMap((workflow) =>
      workflow.statuses.map((status) => status.statusReference),
    );
    for (const id of ids) if (used.includes(id)) throw badRequest(`The status ${id} is in use by a workflow.`);
    for (const id of ids) delete world.state.statuses[id];
    return c.body(null, 204);
  });

  return routes;
}
