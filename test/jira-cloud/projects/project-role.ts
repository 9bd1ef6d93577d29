import type { JsonObject } from '../store/json';
import type { World } from '../store/world';

/** A role of the site; who plays it is said per project. */
export interface ProjectRole {
  id: string;
  name: string;
  description: string;
  actors: RoleActor[];
}

export interface RoleActor {
  id: string;
  projectId: string;
  accountId?: string;
  groupId?: string;
}

export function holdsRole(world: World, role: ProjectRole, projectId: string, accountId: string): boolean {
  return role.actors.some(
    (actor) =>
      actor.projectId === projectId &&
      (actor.accountId === accountId ||
        world.state.groups.some((group) => group.groupId === actor.groupId && group.members.includes(accountId))),
  );
}

export function roleDetails(world: World, role: ProjectRole, projectKey?: string): JsonObject {
  const path = projectKey ? `project/${projectKey}/role/${role.id}` : `role/${role.id}`;
  return {
    self: `${world.siteUrl}/rest/api/3/${path}`,
    name: role.name,
    id: Number(role.id),
    description: role.description,
  };
}

export function actorDetails(world: World, actor: RoleActor): JsonObject {
  const group = world.state.groups.find((other) => other.groupId === actor.groupId);
  if (group) {
    return {
      id: Number(actor.id),
      displayName: group.name,
      type: 'atlassian-group-role-actor',
      name: group.name,
      actorGroup: { name: group.name, displayName: group.name, groupId: group.groupId },
    };
  }
  return {
    id: Number(actor.id),
    displayName: world.state.users[actor.accountId ?? '']?.displayName ?? '',
    type: 'atlassian-user-role-actor',
    actorUser: { accountId: actor.accountId ?? '' },
  };
}
