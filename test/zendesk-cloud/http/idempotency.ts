import type { MiddlewareHandler } from 'hono';
import type { World } from '../store/world';
import type { Env } from './env';
import { Failure } from './failure';

/**
 * `Idempotency-Key` on POST /tickets: the same key gives the same ticket again, another body under it is refused.
 * https://developer.zendesk.com/api-reference/ticketing/introduction/#idempotency
 */
export function idempotency(world: World): MiddlewareHandler<Env> {
  return async (c, next) => {
    const key = c.req.header('idempotency-key');
    if (c.req.method !== 'POST' || key === undefined) return next();
    const request = await c.req.text();
    const known = world.state.idempotency[key];
    if (known) {
      if (known.request !== request)
        throw new Failure(400, {
          error: 'IdempotentRequestError',
          description: 'Request parameters do not match the ones of the original request with this idempotency key',
        });
      return c.json(known.body as object, known.status as 201, { 'x-idempotency-lookup': 'hit' });
    }
    await next();
    if (c.res.status < 400)
      world.state.idempotency[key] = { request, status: c.res.status, body: await c.res.clone().json() };
    c.res.headers.set('x-idempotency-lookup', 'miss');
  };
}
