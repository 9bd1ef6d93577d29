import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { answer } from './answer';
import { READS } from './headers';

const roleSchema = z.object({
  id: z.number(),
  name: z.string(),
  actors: z
    .array(
      z.object({
        actorUser: z.object({ accountId: z.string() }).optional(),
        actorGroup: z.object({ groupId: z.string().optional() }).optional(),
      }),
    )
    .default([]),
});

const membersSchema = z.object({ values: z.array(z.object({ accountId: z.string() })), isLast: z.boolean() });

/** The accounts that hold a project role, by themselves or through a group. */
export async function readRoleMembers(projectKey: string, roleId: string): Promise<string[]> {
  const response = await asApp().requestJira(route`/rest/api/3/project/${projectKey}/role/${roleId}`, {
    method: 'GET',
    headers: READS,
  });
  const { actors } = await answer('read a project role', response, roleSchema);
  const groups = actors.flatMap(({ actorGroup }) => actorGroup?.groupId ?? []);
  const members = await Promise.all(groups.map(readGroup));
  return [...new Set([...actors.flatMap(({ actorUser }) => actorUser?.accountId ?? []), ...members.flat()])];
}

async function readGroup(groupId: string): Promise<string[]> {
  const members: string[] = [];
  for (let startAt = 0, last = false; !last; startAt = members.length) {
    const response = await asApp().requestJira(
      route`/rest/api/3/group/member?groupId=${groupId}&startAt=${startAt}&maxResults=200`,
      { method: 'GET', headers: READS },
    );
    const page = await answer('read a group', response, membersSchema);
    members.push(...page.values.map(({ accountId }) => accountId));
    last = page.isLast || page.values.length === 0;
  }
  return members;
}
