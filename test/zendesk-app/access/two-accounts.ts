import type { Config } from '../../../zendesk-app/service/config';
import { createService, type ServiceOptions } from '../../../zendesk-app/service/service';
import type { ZendeskDriver } from '../../scenarios/zendesk/driver';
import { APP_EMAIL } from '../../scenarios/zendesk/town';
import { createZendeskCloud, type ZendeskCloud } from '../../zendesk-cloud';
import { openExample } from '../example';

/** What signs the tokens of the app's pages on the second account. */
export const GLOBEX_SECRET = 'the shared secret of another account, globex';
/** Opens the service's metrics. */
export const METRICS_TOKEN = 'a token for the metrics';

/** One service for Acme, whose incident A is reported, and for Globex, an account of other people. */
export interface TwoAccounts {
  readonly driver: ZendeskDriver;
  /** The subdomain of Globex. */
  readonly other: string;
  readonly otherCloud: ZendeskCloud;
  /** The id of somebody at Globex. */
  readonly otherPerson: (email: string) => number;
  stop(): Promise<void>;
}

export async function openTwoAccounts(): Promise<TwoAccounts> {
  let other = '';
  let otherCloud: ZendeskCloud | undefined;
  const addGlobex = (options: ServiceOptions): ServiceOptions => {
    const [acme] = options.config.accounts;
    if (!acme) throw new Error('There is no first account');
    other = `globex-${acme.name}`;
    const cloud = createZendeskCloud({
      ...{ clock: options.clock as never, subdomain: other, appUserEmail: APP_EMAIL },
      deliver: async () => new Response(),
    });
    cloud.seed.addUser({ email: APP_EMAIL, name: 'Support Process', role: 'admin' });
    cloud.seed.addUser({ email: 'admin@globex.test', name: 'Ada', role: 'admin' });
    cloud.seed.addUser({ email: 'agent@globex.test', name: 'Gus', role: 'agent' });
    cloud.seed.addUser({ email: 'gil@globex.test', name: 'Gil' });
    const token = cloud.seed.addApiToken();
    otherCloud = cloud;
    const config: Config = {
      ...options.config,
      accounts: [acme, { name: other, origin: cloud.origin, email: APP_EMAIL, token, sharedSecret: GLOBEX_SECRET }],
      oauth: { clientId: 'zdg-support-process', clientSecret: 'secret' },
      encryptionKeys: [{ id: 'a', key: Buffer.alloc(32, 1).toString('base64') }],
      metricsToken: METRICS_TOKEN,
    };
    const toAcme = options.fetch ?? fetch;
    return {
      ...options,
      config,
      fetch: (input, init) => {
        const request = new Request(input, init);
        return new URL(request.url).origin === cloud.origin ? cloud.fetch(request) : toAcme(request);
      },
    };
  };
  const driver = await openExample({ reported: true, create: (options) => createService(addGlobex(options)) });
  const cloud = otherCloud;
  if (!cloud) throw new Error('No service was made');
  return {
    driver,
    other,
    otherCloud: cloud,
    otherPerson: (email) => {
      const person = Object.values(cloud.dump().users).find((one) => one.email === email);
      if (!person) throw new Error(`Nobody at Globex is ${email}`);
      return person.id;
    },
    async stop() {
      await driver.site.service.forget(other);
      await driver.stop();
    },
  };
}
