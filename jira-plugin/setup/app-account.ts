import { asApp, route } from '@forge/api';
import { accountSchema } from '../jira/account';
import { answer } from '../jira/answer';
import { READS } from '../jira/headers';
import { SetupBlocked } from './changes';

/** The app's own account. What it writes is believed, so it must be an account that nobody can log in to. */
export async function readAppAccount(): Promise<string> {
  const response = await asApp().requestJira(route`/rest/api/3/myself`, { method: 'GET', headers: READS });
  const { accountId, accountType } = await answer('read the app account', response, accountSchema);
  if (!accountId || accountType !== 'app') {
    throw new SetupBlocked('no-account');
  }
  return accountId;
}
