import type { Logger } from 'pino';
import { defaultPolicy, type Policy } from '../../../core';
import { type Credentials, createConnection, createZendesk, type Patience } from '../../client';
import { publish, readSwitch } from '../../setup';
import { createRing, type Ring } from '../app/ring';
import type { Clock } from '../clock';
import type { AccountConfig, Config } from '../config';
import type { Database } from '../database/database';
import { createLinks } from '../links/links';
import { PolicyShelf } from '../policies/policy-shelf';
import type { Queue } from '../queue/queue';
import { together } from '../queue/together';
import type { Sealer } from '../secrets/sealer';
import {
  type EarlierRun,
  earlierRunOf,
  installationOf,
  installationRevision,
  type KnownSetUp,
  keepInstallation,
} from '../store/installations';
import { createDeliveries } from '../webhooks/deliveries';
import type { Account } from './account';
import { provisionAccount } from './provision';
import { refreshAccount } from './refresh';
import { RoleLog } from './roles';

export interface OpenAccountOptions {
  readonly config: Config;
  readonly database: Database;
  readonly sealer: Sealer;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly logger: Logger;
  readonly patience?: Patience | undefined;
  /** What an account begins with that has no policy yet. */
  readonly firstPolicy?: Policy | undefined;
}

/** An account with its roles at hand, so that a sweep can bring them up to date. */
export interface OpenAccount extends Account {
  readonly roles: RoleLog;
  readonly ring: Ring;
  /** Provisions again what the process needs: somebody may have taken it away on Zendesk. Where all is there, nothing is written. */
  repair(): Promise<void>;
  /** Reads again what another process of the service has made of the account. */
  catchUp(): Promise<void>;
  /** Follows the switch that administrators have on Zendesk; whether it was turned. */
  followSwitch(): Promise<boolean>;
  /** The open incidents were rung after the process was switched on. */
  keepCaughtUp(): Promise<void>;
}

/** An account by its name, and how it is reached. */
export interface NamedAccount {
  readonly name: string;
  readonly origin: string;
  readonly credentials: Credentials;
  readonly sharedSecret: string | null;
  /** Whether an account that was never set up begins with the process on, as one of the configuration does. */
  readonly beginsOn: boolean;
  readonly defaultAgents?: AccountConfig['defaultAgents'];
}

/** Opens an account: provisions it where this store does not know that it is (a second run writes nothing), and loads what is its own. */
export async function openAccount(named: NamedAccount, options: OpenAccountOptions): Promise<OpenAccount> {
  const { config, database, queue, clock } = options;
  const { tables } = database;
  const connection = createConnection({
    origin: named.origin,
    credentials: named.credentials,
    headers: config.marketplaceHeaders,
    fetch: options.fetch,
    ...(options.patience ? { patience: options.patience } : {}),
  });
  const zendesk = createZendesk(connection);
  const keep = (made: Parameters<typeof keepInstallation>[3]) =>
    keepInstallation(tables, options.sealer, named.name, made);
  const provision = async (before: EarlierRun | null): Promise<KnownSetUp> => {
    const made = await provisionAccount(zendesk, {
      ...{ before, beginsOn: named.beginsOn, webhookEndpoint: `${config.publicUrl}/webhooks/${named.name}` },
      ...(named.defaultAgents ? { defaultAgents: named.defaultAgents } : {}),
    });
    const wasOff = before?.isOn === false;
    return keep({ ...made, caughtUp: made.isOn && wasOff ? false : (before?.caughtUp ?? true) });
  };
  let known =
    (await installationOf(tables, options.sealer, named.name)) ??
    (await provision(await earlierRunOf(tables, named.name)));
  let revision = await installationRevision(tables, named.name);
  const roles = new RoleLog(tables, named.name);
  await roles.refresh(connection, known.installation, clock.now());
  const policies = new PolicyShelf(tables, named.name, zendesk, String(known.installation.appUser));
  await policies.load({
    policy: options.firstPolicy ?? defaultPolicy,
    savedAt: clock.now(),
    savedBy: String(known.installation.appUser),
    rejudge: false,
    reason: null,
  });
  await publish(connection, known.installation, roles.logs, clock.now());
  const account: OpenAccount = {
    name: named.name,
    zendesk,
    tables,
    queue,
    deliveries: createDeliveries({ account: named.name, tables, queue, clock }),
    clock,
    links: createLinks(config.publicUrl, [config.linkSecret, ...config.earlierLinkSecrets]),
    policies,
    get setUp() {
      return known;
    },
    get installation() {
      return known.installation;
    },
    get isOn() {
      return known.isOn;
    },
    roleAt: roles.roleAt,
    sharedSecret: named.sharedSecret,
    roles,
    ring: createRing(clock, () => refreshAccount(account, options.logger)),
    // Repairs asked for at once are one.
    repair: inTurn(async () => {
      known = await provision(known);
      await publish(connection, known.installation, roles.logs, clock.now());
    }),
    async catchUp() {
      const latest = await installationRevision(tables, named.name);
      if (latest === revision) return;
      known = (await installationOf(tables, options.sealer, named.name)) ?? known;
      revision = latest;
    },
    async followSwitch() {
      await account.catchUp();
      const found = await readSwitch(connection);
      if (!found || found.isOn === known.isOn) return !known.caughtUp;
      await account.repair();
      return true;
    },
    async keepCaughtUp() {
      known = await keep({ ...known, caughtUp: true });
    },
  };
  return account;
}

function inTurn(work: () => Promise<void>): () => Promise<void> {
  const ask = together<null>(() => work());
  return () => ask(null);
}
