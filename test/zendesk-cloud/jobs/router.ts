import { Hono } from 'hono';
import type { Env, Router } from '../http/env';
import { notFound } from '../http/failure';
import type { World } from '../store/world';

export function jobsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  router.get('/', (c) => c.json({ job_statuses: Object.values(world.state.jobs) }));
  router.get('/show_many', (c) =>
    c.json({ job_statuses: (c.req.query('ids') ?? '').split(',').flatMap((id) => world.state.jobs[id] ?? []) }),
  );
  router.get('/:id', (c) => {
    const job = world.state.jobs[c.req.param('id')];
    if (!job) throw notFound();
    return c.json({ job_status: job });
  });
  return router;
}
