import type { PortalScreens } from '../portal-screens';
import { portalReport } from './portal-report';
import { portalRequest } from './portal-request';
import { portalTime } from './portal-time';
import { refusal as text } from './refusal';

/** What customers read on a portal in German. */
export const german: PortalScreens = { portalTime, portalReport, portalRequest, refusals: { text } };
