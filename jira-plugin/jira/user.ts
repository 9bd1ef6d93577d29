import { asApp, route } from '@forge/api';
import { type Account, accountSchema } from './account';
import { answer } from './answer';
import { isNotFound } from './failure';
import { READS } from './headers';

/** Somebody's account, a portal-only customer's too; null where there is none. */
export async function readUser(accountId: string): Promise<Account | null> {
  const response = await asApp().requestJira(route`/rest/api/3/user?accountId=${accountId}`, {
    method: 'GET',
    headers: READS,
  });
  try {
    return await answer('read a person', response, accountSchema);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
