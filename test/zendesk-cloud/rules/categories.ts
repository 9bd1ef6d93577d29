import { Hono } from 'hono';
import { z } from 'zod';
import { readBody } from '../http/body';
import type { Env, Router } from '../http/env';
import { Failure, notFound } from '../http/failure';
import { paged } from '../http/pages';
import type { World } from '../store/world';
import type { TriggerCategory } from './rule';

export function newCategory(world: World, name: string, position?: number): TriggerCategory {
  const at = world.now();
  const category = {
    id: String(world.id()),
    name,
    position: position ?? Object.keys(world.state.triggerCategories).length + 1,
    created_at: at,
    updated_at: at,
  };
  world.state.triggerCategories[category.id] = category;
  return category;
}

export function triggerCategoriesRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  const input = z.looseObject({ name: z.string().optional(), position: z.number().optional() });
  const body = z.object({ trigger_category: input });
  const find = (id: string) => {
    const found = world.state.triggerCategories[id];
    if (!found) throw notFound();
    return found;
  };
  router.get('/', (c) =>
    c.json(
      paged(
        world,
        c,
        'trigger_categories',
        Object.values(world.state.triggerCategories).sort((a, b) => a.position - b.position),
      ),
    ),
  );
  router.get('/:id', (c) => c.json({ trigger_category: find(c.req.param('id')) }));
  router.post('/', async (c) => {
    const { trigger_category: wanted } = await readBody(c, body);
    if (!wanted.name)
      throw new Failure(400, {
        errors: [{ code: 'InvalidParameter', title: 'Invalid parameter', detail: 'name is required' }],
      });
    return c.json({ trigger_category: newCategory(world, wanted.name, wanted.position) });
  });
  router.patch('/:id', async (c) => {
    const category = find(c.req.param('id'));
    const { trigger_category: wanted } = await readBody(c, body);
    if (wanted.name !== undefined) category.name = wanted.name;
    if (wanted.position !== undefined) category.position = wanted.position;
    category.updated_at = world.now();
    return c.json({ trigger_category: category });
  });
  router.delete('/:id', (c) => {
    const category = find(c.req.param('id'));
    if (Object.values(world.state.triggers).some((rule) => rule.category_id === category.id)) {
      throw new Failure(400, {
        errors: [
          { code: 'InvalidParameter', title: 'Category in use', detail: 'a category with triggers cannot be deleted' },
        ],
      });
    }
    delete world.state.triggerCategories[category.id];
    return c.body(null, 204);
  });
  return router;
}
