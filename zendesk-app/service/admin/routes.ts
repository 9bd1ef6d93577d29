import { Hono } from 'hono';
import { policyRoutes } from '../policies/routes';
import { type Admin, type GuardOptions, staffOnly } from './guard';

export interface AdminRoutes extends GuardOptions {
  readonly isConfigured: (account: string) => boolean;
  /** Revokes the account's tokens and forgets everything about it. */
  readonly disconnect: (account: string) => Promise<void>;
}

/** What the staff of an account asks of the service, each with their own token of Zendesk. */
export function adminRoutes(options: AdminRoutes): Hono {
  const app = new Hono<Admin>();
  app.use('/:account/*', staffOnly(options));
  app.route('/', policyRoutes());
  app.post('/:account/disconnect', async (c) => {
    if (c.get('role') !== 'admin') return c.json({ error: 'forbidden' }, 403);
    const { name } = c.get('account');
    // The next start would only open it again.
    if (options.isConfigured(name)) return c.json({ error: 'configured' }, 409);
    await options.disconnect(name);
    return c.body(null, 204);
  });
  return app as unknown as Hono;
}
