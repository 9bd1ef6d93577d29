import { Hono } from 'hono';
import { z } from 'zod';
import { ZendeskFailure } from '../../client';
import { UnfitAppUser } from '../../setup';
import type { OpenAccount } from '../account/open-account';
import { keepSeen } from '../store/last-seen';
import { healthOf } from './health';
import { isFromPage } from './token';

const ringSchema = z.object({
  ticket: z.union([z.string().regex(/^\d{1,20}$/), z.number().int().positive()]).optional(),
});

export interface AppRoutes {
  readonly accountOf: (name: string) => Promise<OpenAccount | null>;
  readonly sweepMinutes: number;
}

/**
 * What the app's pages in Zendesk ask of the service, with a token that Zendesk signs for them. A ring carries no facts: it says
 * "look again", and what changed is read from Zendesk.
 */
export function appRoutes({ accountOf, sweepMinutes }: AppRoutes): Hono {
  const app = new Hono<{ Variables: { account: OpenAccount } }>();
  app.use('/:account/*', async (c, next) => {
    const account = await accountOf(c.req.param('account'));
    const [, token] = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    const secret = account?.sharedSecret ?? null;
    const isIn =
      account && secret !== null && token !== undefined
        ? await isFromPage(token, account.name, secret, account.clock.now())
        : false;
    if (!account || !isIn) return c.json({ error: 'unauthorized' }, 401);
    c.set('account', account);
    c.header('cache-control', 'no-store');
    return next();
  });
  app.post('/:account/ring', async (c) => {
    const account = c.get('account');
    const text = await c.req.text();
    const rung = ringSchema.safeParse(text === '' ? {} : parsed(text));
    if (!rung.success) return c.json({ error: 'unreadable' }, 400);
    const { ticket } = rung.data;
    // The bell first: it is stored here, and nothing that Zendesk answers may lose it.
    if (ticket !== undefined) await account.queue.ring({ account: account.name, ticket: String(ticket) });
    await keepSeen(account.tables, account.name, 'ring', account.clock.now());
    try {
      if ((await account.ring.look()) === 'looked') return c.body(null, 204);
      c.header('retry-after', '60');
      return c.json({ error: 'too many rings' }, 429);
    } catch (error) {
      if (error instanceof ZendeskFailure) return c.json({ error: 'zendesk' }, 503);
      throw error;
    }
  });
  app.post('/:account/repair', async (c) => {
    try {
      await c.get('account').repair();
      return c.body(null, 204);
    } catch (error) {
      if (error instanceof ZendeskFailure || error instanceof UnfitAppUser) return c.json({ error: 'zendesk' }, 503);
      throw error;
    }
  });
  app.get('/:account/health', async (c) => c.json(await healthOf(c.get('account'), sweepMinutes)));
  return app as unknown as Hono;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
