import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { ZendeskCloud } from '../zendesk-cloud';
import { createZafHost, type Installation, installApp } from '../zendesk-cloud/zaf-host';
import { CAST, type Colleague } from './cast';
import type { PlatformScreen } from './help-desk';

/** Where `npm run build:zendesk` puts the app. */
const BUILT_APP = resolve(__dirname, '../../build/zendesk/app');

const NOT_BUILT = 'The app is not built yet. Run npm run build:zendesk, then load this page again.';

export interface AgentScreenOptions {
  readonly cloud: ZendeskCloud;
  /** The service's own pages and API. */
  readonly service: (request: Request) => Promise<Response>;
  /** What the service's addresses begin with. */
  readonly serviceUrl: string;
  /** The address under which somebody of support signs in. */
  readonly addressOf: (person: Colleague) => string;
  readonly app?: string;
}

/** Zendesk's interface for agents with the built app in it; while it is not built, the interface alone, which says so. */
export function agentScreen({
  cloud,
  service,
  serviceUrl,
  addressOf,
  app = BUILT_APP,
}: AgentScreenOptions): PlatformScreen {
  const look = () => installed(app);
  const host = createZafHost({
    cloud,
    apps: () => look().apps,
    note: () => look().note,
    home: (email) => {
      const person = CAST.find((one) => one.side === 'support' && addressOf(one) === email);
      return { path: `/zendesk/${person?.key ?? 'jonas'}`, label: 'Back to the desk' };
    },
    // Whatever host the app knows the service by: here it is the desk's own.
    outside: (request) => {
      const { pathname, search } = new URL(request.url);
      return service(new Request(`${serviceUrl}${pathname}${search}`, request));
    },
  });
  return {
    ...host,
    reads: ({ method, url }) => method === 'GET' || new URL(url).pathname.startsWith('/access/'),
    signIn: (person, returnTo) =>
      person.side === 'support'
        ? { action: '/access/login', fields: { email: addressOf(person), return_to: returnTo } }
        : null,
  };
}

const whitelist = z.looseObject({ domainWhitelist: z.array(z.string()).min(1) });

function installed(folder: string): { apps: readonly Installation[]; note: string | null } {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return { apps: [], note: NOT_BUILT };
  try {
    const { domainWhitelist } = whitelist.parse(JSON.parse(readFileSync(manifest, 'utf8')));
    const settings = { service_url: `https://${domainWhitelist[0]}`, shared_secret: 'the desk’s own secret' };
    return { apps: [installApp(folder, { settings })], note: null };
  } catch (error) {
    return { apps: [], note: `The app cannot be installed. ${(error as Error).message}` };
  }
}
