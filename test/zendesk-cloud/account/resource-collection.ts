import { Hono } from 'hono';
import { z } from 'zod';
import { fieldInput } from '../fields/definition';
import { newKeyedField } from '../fields/keyed-fields';
import { newTicketField } from '../fields/ticket-fields';
import { parse, readBody } from '../http/body';
import { caller, type Env, type Router } from '../http/env';
import { Failure, notFound } from '../http/failure';
import { paged } from '../http/pages';
import { enqueue } from '../jobs/job';
import { createRule, ruleInput } from '../rules/router';
import type { World } from '../store/world';

const payloadInput = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())));

/** How each kind of requirement is installed; gives the id of what it made. */
const INSTALL: Record<string, (world: World, definition: unknown) => number | string> = {
  ticket_fields: (world, definition) => newTicketField(world, parse(fieldInput, definition)).id,
  organization_fields: (world, definition) => newKeyedField(world, 'organization', parse(fieldInput, definition)).id,
  user_fields: (world, definition) => newKeyedField(world, 'user', parse(fieldInput, definition)).id,
  triggers: (world, definition) => createRule(world, 'trigger', parse(ruleInput, definition)).id,
  automations: (world, definition) => createRule(world, 'automation', parse(ruleInput, definition)).id,
  macros: (world, definition) => createRule(world, 'macro', parse(ruleInput, definition)).id,
  views: (world, definition) => createRule(world, 'view', parse(ruleInput, definition)).id,
};

/** Installs the content of a requirements.json. https://developer.zendesk.com/api-reference/ticketing/apps/resource_collections/ */
export function installCollection(world: World, collectionId: number, payload: unknown): unknown[] {
  const collection = world.state.resourceCollections[collectionId];
  if (!collection) throw notFound();
  const resources: unknown[] = [];
  for (const [type, definitions] of Object.entries(parse(payloadInput, payload))) {
    const install = INSTALL[type];
    if (!install) throw new Failure(422, { error: 'RecordInvalid', description: `${type} cannot be installed` });
    for (const [identifier, definition] of Object.entries(definitions)) {
      resources.push({ identifier, type, resource_id: install(world, definition), deleted: false });
    }
  }
  Object.assign(collection, { resources, updated_at: world.now() });
  return [{ resource_collection_id: collectionId, ...collection }];
}

export function resourceCollectionsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const body = z.object({ payload: z.unknown() });
  router.get('/', (c) =>
    c.json(paged(world, c, 'resource_collections', Object.values(world.state.resourceCollections))),
  );
  router.get('/:id', (c) => {
    const found = world.state.resourceCollections[c.req.param('id')];
    if (!found) throw notFound();
    return c.json({ resource_collection: found });
  });
  router.post('/', async (c) => {
    const { payload } = await readBody(c, body);
    const id = world.id();
    world.state.resourceCollections[id] = { id, resources: [], created_at: world.now(), updated_at: world.now() };
    return c.json({
      job_status: enqueue(world, { type: 'resource-collection', actorId: caller(c).id, collectionId: id, payload }),
    });
  });
  return router;
}
