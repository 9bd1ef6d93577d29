import { portalTimesIn, portalReport as report, portalRequest as request, portalTime as time } from '../../../core';
import { spoken } from './spoken';

// What customers read on the portal, in the reader's language.
export const portalReport = spoken('portalReport', report);
export const portalRequest = spoken('portalRequest', request);

export const { portalAt, portalBy, portalOn } = portalTimesIn(spoken('portalTime', time));
