import { Hono } from 'hono';
import { z } from 'zod';
import { mergePolicy, parsePolicy, policyFaultText } from '../../../core';
import { createConnection, createZendesk, isConflict, ZendeskFailure } from '../../client';
import type { Account } from '../account/account';
import { ringRejudged } from './rejudge';

const changeSchema = z.object({
  /** Merged over the latest version: objects deeply, arrays replaced. */
  policy: z.record(z.string(), z.unknown()),
  rejudgeOpen: z.boolean().default(false),
});

export interface PolicyRoutes {
  readonly accountOf: (name: string) => Account | null;
  /** How a caller's token is shown to Zendesk. */
  readonly originOf: (account: string) => string;
  readonly fetch: typeof fetch;
}

/**
 * The policy's versions: read and, by an administrator, appended to. Who calls is asked of Zendesk with the caller's own token
 * (`/users/me`), so no claim of a browser is believed.
 */
export function policyRoutes({ accountOf, originOf, fetch }: PolicyRoutes): Hono {
  const roleOfCaller = async (account: string, authorization: string | undefined) => {
    const [, token] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? [];
    if (token === undefined) return null;
    const connection = createConnection({ origin: originOf(account), credentials: { kind: 'bearer', token }, fetch });
    try {
      return await createZendesk(connection).me();
    } catch (error) {
      if (error instanceof ZendeskFailure && (error.status === 401 || error.status === 403)) return null;
      throw error;
    }
  };

  const app = new Hono<{ Variables: { account: Account; role: string; caller: string } }>();
  app.use('/:account/*', async (c, next) => {
    const account = accountOf(c.req.param('account'));
    const caller = account ? await roleOfCaller(account.name, c.req.header('authorization')) : null;
    if (!account || !caller || caller.id <= 0) return c.json({ error: 'unauthorized' }, 401);
    if (caller.role !== 'admin' && caller.role !== 'agent') return c.json({ error: 'forbidden' }, 403);
    c.set('account', account);
    c.set('role', caller.role);
    c.set('caller', String(caller.id));
    return next();
  });
  app.get('/:account/policies', (c) => c.json({ versions: c.get('account').policies.versions() }));
  app.post('/:account/policies', async (c) => {
    if (c.get('role') !== 'admin') return c.json({ error: 'forbidden' }, 403);
    const account = c.get('account');
    const change = changeSchema.safeParse(await c.req.json().catch(() => null));
    if (!change.success) return c.json({ error: 'unreadable' }, 400);
    const { policies, clock } = account;
    await policies.catchUp();
    const savedAt = clock.now();
    const next = { version: policies.latest.version + 1, effectiveFrom: new Date(savedAt).toISOString() };
    const merged = mergePolicy(policies.latest, change.data.policy) as Record<string, unknown>;
    const parsed = parsePolicy({ ...merged, ...next });
    if (!parsed.ok)
      return c.json(
        { error: 'faulty', faults: parsed.faults.map((fault) => ({ ...fault, text: policyFaultText(fault) })) },
        422,
      );
    const version = { policy: parsed.policy, savedAt, savedBy: c.get('caller'), rejudge: change.data.rejudgeOpen };
    try {
      await policies.save(version);
    } catch (error) {
      // Another administrator saved this version in the meantime.
      if (isConflict(error) || (error instanceof ZendeskFailure && error.status === 422))
        return c.json({ error: 'outdated' }, 409);
      throw error;
    }
    await ringRejudged(account);
    return c.json({ version: parsed.policy.version }, 201);
  });
  return app as unknown as Hono;
}
