/** What customers read on a portal. A further language is one more catalogue of this shape. */

import { portalReport } from '../en/portal-report';
import { portalRequest } from '../en/portal-request';
import { portalTime } from '../en/portal-time';
import { type MomentWords, moment } from '../moment';
import { placeOf } from '../wall-reading';
import type { Worded } from '../worded';

export { portalReport, portalRequest };

/** What the panel beside a request says, in one language. */
export type PortalRequestWords = Worded<typeof portalRequest>;

/** What the form for a report asks and says, in one language. */
export type PortalReportWords = Worded<typeof portalReport>;

/** Who reads times on a portal. */
export interface PortalReader {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone. */
  readonly timeZone: string;
  /** Support's own zone, which is named beside a time where the reader's is not known. */
  readonly isSupports: boolean;
}

/** A customer's own zone where the platform knows it, else support's. */
export function portalReader(own: string | undefined, support: string, now: number): PortalReader {
  return own !== undefined && isZone(own)
    ? { now, timeZone: own, isSupports: false }
    : { now, timeZone: support, isSupports: true };
}

/** A moment (epoch ms) as a customer reads it: `15:30 today`, to follow `by`. */
export const portalBy = (t: number, reader: PortalReader): string => placed(portalTime.by, t, reader);

/** `today at 14:52`, `on Thu 3 Dec at 17:00`. */
export const portalAt = (t: number, reader: PortalReader): string => placed(portalTime.at, t, reader);

/** `today`, `on Mon 30 Nov`. */
export const portalOn = (t: number, { now, timeZone }: PortalReader): string =>
  moment(t, { now, timeZone, time: portalTime.on });

function placed(time: MomentWords, t: number, { now, timeZone, isSupports }: PortalReader): string {
  return `${moment(t, { now, timeZone, time })}${isSupports ? ` (${placeOf(timeZone)})` : ''}`;
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
