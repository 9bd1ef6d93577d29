import { compareUrgency } from '../../../core';
import type { Person } from '../cast';
import { personByKey } from '../cast';
import type { Desk } from '../desk';
import { nextDue } from '../due';
import type { IncidentView, Platform } from '../help-desk';
import { isPlatform, PLATFORMS } from '../help-desk';
import type { Draft } from './draft';
import type { Visit } from './visit';

/** What an address says about a look at a page. */
export interface Arrival {
  readonly platform: string;
  readonly person: string;
  readonly here: string;
  readonly done?: string | null;
  readonly draft?: Draft | null;
}

/** Everything that a page shows, read now; null when the address names no platform or nobody. */
export async function arrive(
  desk: Desk,
  { platform, person: key, here, done = null, draft = null }: Arrival,
): Promise<Visit | null> {
  const person = personByKey(key);
  if (!isPlatform(platform) || !person) return null;
  const helpDesk = desk.helpDesk(platform);
  const policy = await helpDesk.policy();
  const views = await helpDesk.incidents(person);
  return {
    ...{ desk, helpDesk, person, policy, here, done, draft },
    reader: { now: desk.now(), timeZone: policy.calendar.timeZone },
    views: [...views].sort((a, b) => compareUrgency(a.incident, b.incident)),
    mails: await helpDesk.mails(person),
    due: nextDue(await everyView(desk)),
  };
}

/** What is due is asked on behalf of an agent: agents see every incident. */
async function everyView(desk: Desk): Promise<Map<Platform, readonly IncidentView[]>> {
  const views = new Map<Platform, readonly IncidentView[]>();
  for (const platform of PLATFORMS) views.set(platform, await desk.helpDesk(platform).incidents(AGENT));
  return views;
}

const AGENT: Person = personByKey('jonas')!;
