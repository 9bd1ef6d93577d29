import { Hono } from 'hono';
import { z } from 'zod';
import { mergePolicy, parsePolicy, policyFaultText } from '../../../core';
import { isConflict, ZendeskFailure } from '../../client';
import type { Admin } from '../admin/guard';
import { ringRejudged } from './rejudge';

const changeSchema = z.object({
  /** Merged over the latest version: objects deeply, arrays replaced. */
  policy: z.record(z.string(), z.unknown()),
  rejudgeOpen: z.boolean().default(false),
  /** Why, in words. */
  reason: z.string().trim().max(1000).optional(),
});

/** The policy's versions: read and, by an administrator, appended to. */
export function policyRoutes(): Hono<Admin> {
  const app = new Hono<Admin>();
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
    const version = {
      policy: parsed.policy,
      savedAt,
      savedBy: c.get('caller'),
      rejudge: change.data.rejudgeOpen,
      reason: change.data.reason || null,
    };
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
  return app;
}
