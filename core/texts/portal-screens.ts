import type { portalReport } from './en/portal-report';
import type { portalRequest } from './en/portal-request';
import type { PortalTime } from './portal';
import type { Worded } from './worded';

/** All that customers read on a portal, in one language. */
export interface PortalScreens {
  readonly portalTime: PortalTime;
  readonly portalReport: Worded<typeof portalReport>;
  readonly portalRequest: Worded<typeof portalRequest>;
}
