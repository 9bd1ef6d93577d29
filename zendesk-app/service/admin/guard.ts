import type { MiddlewareHandler } from 'hono';
import { createConnection, createZendesk, type Person, ZendeskFailure } from '../../client';
import type { OpenAccount } from '../account/open-account';

/** What routes for an account's staff know: which account, and who calls. */
export interface Admin {
  Variables: { account: OpenAccount; role: string; caller: string };
}

export interface GuardOptions {
  readonly accountOf: (name: string) => Promise<OpenAccount | null>;
  readonly originOf: (account: string) => string;
  readonly fetch: typeof fetch;
}

/**
 * Lets agents and administrators of the account in. Who calls is asked of Zendesk with the caller's own token (`/users/me`), so no
 * claim of a browser is believed.
 */
export function staffOnly({ accountOf, originOf, fetch }: GuardOptions): MiddlewareHandler<Admin> {
  const callerOf = async (account: string, authorization: string | undefined): Promise<Person | null> => {
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
  return async (c, next) => {
    const account = await accountOf(c.req.param('account') ?? '');
    const caller = account ? await callerOf(account.name, c.req.header('authorization')) : null;
    if (!account || !caller || caller.id <= 0) return c.json({ error: 'unauthorized' }, 401);
    if (caller.role !== 'admin' && caller.role !== 'agent') return c.json({ error: 'forbidden' }, 403);
    c.set('account', account);
    c.set('role', caller.role);
    c.set('caller', String(caller.id));
    return next();
  };
}
