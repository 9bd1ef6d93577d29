import { createConnection } from '../../../zendesk-app/client';
import type { Service } from '../../../zendesk-app/service/service';
import { activate } from '../../../zendesk-app/setup/activate';
import { listAll } from '../../../zendesk-app/setup/existing';
import { switchAmong } from '../../../zendesk-app/setup/switch';
import type { ZendeskCloud } from '../../zendesk-cloud';
import { pageToken } from './page-token';

/** Zendesk's API as somebody of the account. */
export function connectionAs(cloud: ZendeskCloud, email: string) {
  const user = Object.values(cloud.dump().users).find((one) => one.email === email);
  const token = cloud.seed.addOAuthToken(user?.id ?? 0);
  return createConnection({
    origin: cloud.origin,
    credentials: { kind: 'bearer', token },
    fetch: (input, init) => cloud.fetch(new Request(input, init)),
  });
}

interface Account {
  readonly cloud: ZendeskCloud;
  readonly service: Service;
  /** The secret that the service showed when the account was connected. */
  readonly secret: string;
  readonly now: number;
}

/** The app's page tells the service that something changed; the status that it answers. */
export async function ringFromPage({ service, secret, now }: Omit<Account, 'cloud'>): Promise<number> {
  const authorization = `Bearer ${await pageToken('acme', now, { secret })}`;
  const at = new Request('https://support.test/app/acme/ring', { method: 'POST', headers: { authorization } });
  return (await service.fetch(at)).status;
}

/** An administrator turns the switch of acme, and the page rings; the status that the ring is answered with. */
export async function turnSwitch(account: Account, on: boolean, email = 'boss@acme.test'): Promise<number> {
  const connection = connectionAs(account.cloud, email);
  const trigger = switchAmong(await listAll(connection, 'triggers', 'triggers'));
  if (!trigger) throw new Error('The account has no switch');
  await activate(connection, 'trigger', trigger, on);
  return ringFromPage(account);
}
