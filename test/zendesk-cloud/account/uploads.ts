import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Env, Router } from '../http/env';
import { Failure, notFound } from '../http/failure';
import type { World } from '../store/world';

/** Takes in a file; with the token of an earlier one it joins that upload. */
export function attach(world: World, name: string, type: string, size: number, known?: string) {
  const id = world.id();
  const attachment = {
    id,
    url: world.url(`attachments/${id}`),
    file_name: name,
    content_url: `${world.origin}/attachments/token/${id}/?name=${encodeURIComponent(name)}`,
    mapped_content_url: `${world.origin}/attachments/token/${id}/`,
    content_type: type,
    size,
    inline: false,
    deleted: false,
    thumbnails: [],
  };
  world.state.attachments[id] = attachment;
  const token = known ?? createHash('md5').update(`upload|${id}`).digest('hex').slice(0, 24);
  const attachments = [...((world.state.uploads[token]?.attachments as unknown[]) ?? []), attachment];
  world.state.uploads[token] = { token, attachments };
  return { token, attachment, attachments };
}

/** https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/ ; contents are not kept, only their size. */
export function uploadsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  router.post('/', async (c) => {
    const name = c.req.query('filename');
    if (!name) throw new Failure(400, { error: 'MissingFilename', description: 'filename is required' });
    const size = (await c.req.arrayBuffer()).byteLength;
    const type = c.req.header('content-type') ?? 'application/octet-stream';
    return c.json({ upload: attach(world, name, type, size, c.req.query('token')) }, 201);
  });
  router.delete('/:token', (c) => {
    delete world.state.uploads[c.req.param('token')];
    return c.body(null, 204);
  });
  return router;
}

export function attachmentsRouter(world: World): Router {
  const router: Router = new Hono<Env>();
  router.get('/:id', (c) => {
    const attachment = world.state.attachments[c.req.param('id')];
    if (!attachment) throw notFound();
    return c.json({ attachment });
  });
  return router;
}
