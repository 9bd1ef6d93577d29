import type { Logger } from 'pino';
import { publish } from '../../setup';
import { ringRejudged } from '../policies/rejudge';
import { openTickets } from '../store/tickets';
import { sweep } from '../sweep/sweep';
import type { OpenAccount } from './open-account';

/** Brings up to date what is the account's own and no ticket's: whether the process is on, policy versions and roles. */
export async function refreshAccount(account: OpenAccount, logger: Logger): Promise<void> {
  const turned = await account.followSwitch();
  const { policies, clock, name } = account;
  for (const refused of await policies.refresh(clock.now()))
    logger.warn({ account: name, ...refused }, 'A record on Zendesk is not believed to be a policy version');
  await ringRejudged(account);
  await refreshRoles(account, clock.now());
  if (turned && account.isOn) await makeUp(account);
}

/** What happened while the process was off, and what became due meanwhile, is looked at now. */
async function makeUp(account: OpenAccount): Promise<void> {
  await account.queue.ringAll(await openTickets(account.tables, account.name));
  await sweep(account);
  await account.keepCaughtUp();
}

/** Roles that changed are published again, so that panels judge an act by the same role as the service. */
async function refreshRoles({ roles, zendesk, installation }: OpenAccount, now: number): Promise<void> {
  const changed = await roles.refresh(zendesk.connection, installation, now);
  if (changed) await publish(zendesk.connection, installation, roles.logs, now);
}
