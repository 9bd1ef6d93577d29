/** What customers read on a portal. */

import { portalReport } from '../en/portal-report';
import { portalRequest } from '../en/portal-request';
import { portalTime } from '../en/portal-time';
import { type MomentWords, moment } from '../moment';
import { placeOf } from '../wall-reading';
import type { Worded } from '../worded';

export { portalReport, portalRequest, portalTime };

/** What the panel beside a request says, in one language. */
export type PortalRequestWords = Worded<typeof portalRequest>;

/** What the form for a report asks and says, in one language. */
export type PortalReportWords = Worded<typeof portalReport>;

/** How a language says times to a customer. */
export interface PortalTime {
  /** To follow `by`: `15:30 today`, `Mon 30 Nov 15:12`. */
  readonly by: MomentWords;
  /** `today at 14:52`, `on Thu 3 Dec at 17:00`. */
  readonly at: MomentWords;
  /** `today`, `on Mon 30 Nov`. */
  readonly on: MomentWords;
  /** A moment with the place whose time it is. */
  placed(moment: string, place: string): string;
}

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

/** Moments (epoch ms) as a customer reads them, in one language. `words` are read at each call. */
export function portalTimesIn(words: PortalTime) {
  const placed = (time: MomentWords, t: number, { now, timeZone, isSupports }: PortalReader): string => {
    const read = moment(t, { now, timeZone, time });
    return isSupports ? words.placed(read, placeOf(timeZone)) : read;
  };
  return {
    /** `15:30 today`, to follow `by`. */
    portalBy: (t: number, reader: PortalReader): string => placed(words.by, t, reader),
    /** `today at 14:52`, `on Thu 3 Dec at 17:00`. */
    portalAt: (t: number, reader: PortalReader): string => placed(words.at, t, reader),
    /** `today`, `on Mon 30 Nov`. */
    portalOn: (t: number, { now, timeZone }: PortalReader): string => moment(t, { now, timeZone, time: words.on }),
  };
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
