import { z } from 'zod';
import type { Actor, AgentRole } from '../../../core';
import type { Installation } from '../../setup';
import type { Zaf } from '../zaf/zaf';

/** Somebody as the page around us knows them. */
export const hostUserSchema = z.looseObject({
  id: z.number(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  role: z.string().nullish(),
});

export const currentUserSchema = hostUserSchema.extend({
  groups: z.array(z.looseObject({ id: z.number(), name: z.string().nullish() })).nullish(),
});

export type CurrentUser = z.infer<typeof currentUserSchema>;

/** Who is at the screen; no request is needed. */
export const readCurrentUser = async (zaf: Zaf): Promise<CurrentUser> =>
  (await zaf.get(['currentUser'], z.looseObject({ currentUser: currentUserSchema }))).currentUser;

/** What is shown to administrators alone; Zendesk itself decides what a person may do. */
export const isAdministrator = ({ role }: CurrentUser): boolean => role === 'admin';

const BY_GROUP = ['manager', 'supervisor', 'engineer'] as const;

/** The agent at the screen, with the role that membership of setup's groups gives now. */
export function actorOf(user: CurrentUser, installation: Pick<Installation, 'groups'>): Actor {
  const ids = (user.groups ?? []).map((group) => group.id);
  const byGroup = BY_GROUP.find((one) => ids.includes(installation.groups[one]));
  const otherwise: AgentRole = isAdministrator(user) ? 'admin' : 'agent';
  return { id: String(user.id), role: byGroup ?? otherwise, ...(user.name ? { name: user.name } : {}) };
}
