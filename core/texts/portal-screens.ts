import type { portalReport } from './en/portal-report';
import type { portalRequest } from './en/portal-request';
import type { FurtherLanguage } from './language';
import type { PortalTime } from './portal';
import type { Screens } from './screens';
import type { Worded } from './worded';

/** All that customers read on a portal, in one language. */
export interface PortalScreens extends Pick<Screens, 'refusals'> {
  readonly portalTime: PortalTime;
  readonly portalReport: Worded<typeof portalReport>;
  readonly portalRequest: Worded<typeof portalRequest>;
}

const LOADERS: Readonly<Record<FurtherLanguage, () => Promise<PortalScreens>>> = {
  de: async () => (await import('./de/portal')).german,
  fr: async () => (await import('./fr/portal')).french,
  es: async () => (await import('./es/portal')).spanish,
  ja: async () => (await import('./ja/portal')).japanese,
};

/** What a portal says in another language than English. Rejects where it cannot be loaded. */
export const loadPortalScreens = (language: FurtherLanguage): Promise<PortalScreens> => LOADERS[language]();
