import { z } from 'zod';
import { type Actor, type Event, isAgent, type ReviewInput } from '../../core';
import { askedOf } from '../history/comment-record';
import { readInstant } from '../history/instant';
import { actorOf } from '../history/people';
import { managersIn } from '../history/role-log';
import { isNotFound } from '../jira/failure';
import type { Issue } from '../jira/issue';
import { mayWorkOn } from '../jira/permission';
import { readTicket, type TicketReading } from '../read-ticket';
import { judge } from '../review-ticket';
import { numberOf, type Site } from '../site';
import { readPolicyVersions } from '../store/policies';
import { readRoleLog, refreshRoleLog } from '../store/roles';
import { readSite } from '../store/site-settings';
import { readTicketRecord } from '../store/ticket-record';
import type { Caller } from './caller';
import { notAllowed, type Result, refusedPayload } from './result';

/** The issue is the one where the panel stands. */
const payloadSchema = z.strictObject({});

/** When a manager was asked, epoch ms, and by whom; an empty name where Jira tells none. */
export interface Asked {
  readonly at: number;
  readonly by: string;
}

/** What the agents' panel is drawn from. */
export type PanelAnswer =
  | {
      readonly state: 'incident';
      /** The panel folds it by itself, each minute and for what an act would do. */
      readonly input: ReviewInput;
      readonly me: Actor;
      /** The present of the incident, epoch ms. */
      readonly now: number;
      /** The keys of the issues that Jira links with it, by their numbers. */
      readonly keys: Readonly<Record<string, string>>;
      /** Whether there is anybody who could be asked to allow it, and when somebody last did so (F3). */
      readonly hasManagers: boolean;
      readonly asked: Asked | null;
    }
  | { readonly state: 'not-set-up' }
  /** An issue of a project that has no process. */
  | { readonly state: 'no-incident' };

/**
 * The incident as its agents' panel draws it, by three requests: the permission, the issue, its comments; what is known outside
 * of the ticket is as of the last review. Only for agents of the issue's project; reads only.
 */
export async function panel(payload: unknown, caller: Caller, now: number): Promise<Result<PanelAnswer>> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { issue } = caller;
  if (issue === null || caller.accountType !== 'atlassian' || !(await mayWorkOn(issue))) return notAllowed();
  const site = await readSite();
  if (!site) return { ok: true, state: 'not-set-up' };
  const reading = await read(issue, site, caller, now);
  if (!reading) return { ok: true, state: 'no-incident' };
  const me = actorOf(reading.people, caller, now);
  if (!isAgent(me)) return notAllowed();
  const { input, at } = await judge(reading, site, await readPolicyVersions(), now);
  return {
    ok: true,
    state: 'incident',
    input: withoutNotes(input),
    me,
    now: at,
    keys: linkedKeys(reading.ticket.issue),
    hasManagers: managersIn(reading.people.roles).length > 0,
    asked: askedIn(reading),
  };
}

/** Somebody who is at work here without a role that we know of is asked for once more: roles change. */
async function read(issue: string, site: Site, caller: Caller, now: number): Promise<TicketReading | null> {
  const readBy = async (roles: Awaited<ReturnType<typeof readRoleLog>>): Promise<TicketReading | null> => {
    try {
      return await readTicket(issue, site, readTicketRecord, roles, now, caller, 'last-review');
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  };
  const reading = await readBy(await readRoleLog());
  if (!reading || isAgent(actorOf(reading.people, caller, now))) return reading;
  return readBy(await refreshRoleLog(site, await readRoleLog(), [caller.accountId], now));
}

function linkedKeys({ fields }: Issue): Record<string, string> {
  const linked = fields.issuelinks.flatMap(({ inwardIssue, outwardIssue }) => inwardIssue ?? outwardIssue ?? []);
  return Object.fromEntries(linked.map(({ key }) => [numberOf(key), key]));
}

/** By the note that asked: anybody can set a property, so that it counts from agents alone. */
function askedIn({ ticket, people }: TicketReading): Asked | null {
  const note = ticket.comments.findLast((comment) => {
    const at = readInstant(comment.created);
    return askedOf(comment) !== null && isAgent(actorOf(people, comment.author ?? null, at));
  });
  return note ? { at: readInstant(note.created), by: note.author?.displayName ?? '' } : null;
}

/** Jira may let only some agents read a note, and the process never reads its words. */
function withoutNotes(input: ReviewInput): ReviewInput {
  const silent = (event: Event): Event =>
    event.type === 'message' && event.visibility === 'internal' ? { ...event, text: '' } : event;
  return { ...input, history: { ...input.history, events: input.history.events.map(silent) } };
}
