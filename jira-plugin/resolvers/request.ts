import { z } from 'zod';
import { type RequestView, requestView } from '../../core';
import { readSite } from '../store/site-settings';
import type { Caller } from './caller';
import { type ReadFor, readFor } from './read-for';
import { notAllowed, type Result, refusedPayload } from './result';

/** The request is the one where the panel stands. */
const payloadSchema = z.strictObject({});

/** What the panel beside a request on the portal is drawn from. */
export type RequestAnswer =
  | {
      readonly state: 'incident';
      readonly view: RequestView;
      /** The present of the incident, epoch ms. */
      readonly now: number;
    }
  /** There is no process on this site, or the request is no incident. */
  | { readonly state: 'nothing' };

/**
 * What happens now with a request, for those who can answer for it: whoever reported it, its participants, and the people of the
 * same organization; and for agents of its project, who can do nothing there. Reads only, as the app: most customers have no
 * account that an app could act as. https://developer.atlassian.com/platform/forge/access-to-forge-apps-for-unlicensed-users/
 */
export async function request(payload: unknown, caller: Caller, now: number): Promise<Result<RequestAnswer>> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  if (!(await readSite())) return { ok: true, state: 'nothing' };
  const read = caller.issue === null ? null : await readFor(caller, caller.issue, now, 'last-review');
  if (!read) return notAllowed();
  const { input, incident, actor, at } = read;
  if (incident.standing !== 'incident') return { ok: true, state: 'nothing' };
  return {
    ok: true,
    state: 'incident',
    view: requestView(input, incident, { who: actor, isMember: isMember(read) }, at),
    now: at,
  };
}

/** A participant may be from anywhere: what a vendor agreed with an organization is told to its own people and to agents. */
const isMember = ({ actor }: ReadFor): boolean => actor.relation !== 'participant';
