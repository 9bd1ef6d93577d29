import { notFound } from '../http/failure';
import type { World } from '../store/world';

export interface Group {
  id: number;
  name: string;
  description: string;
  default: boolean;
  deleted: boolean;
  is_public: boolean;
  created_at: string;
  updated_at: string;
}

export interface GroupMembership {
  id: number;
  user_id: number;
  group_id: number;
  default: boolean;
  created_at: string;
  updated_at: string;
}

export function newGroup(
  world: World,
  input: { name: string; description?: string; is_public?: boolean; default?: boolean },
): Group {
  const at = world.now();
  const group: Group = {
    id: world.id(),
    name: input.name,
    description: input.description ?? '',
    default: input.default ?? false,
    deleted: false,
    is_public: input.is_public ?? true,
    created_at: at,
    updated_at: at,
  };
  world.state.groups[group.id] = group;
  return group;
}

export function groupById(world: World, id: number | string): Group {
  const found = world.state.groups[id];
  if (!found) throw notFound();
  return found;
}

export function groupView(world: World, group: Group) {
  return { url: world.url(`groups/${group.id}`), ...group };
}

/** Puts an agent into a group; the first group is the agent's default. */
export function enlist(world: World, userId: number, groupId: number): GroupMembership {
  const mine = Object.values(world.state.groupMemberships).filter((one) => one.user_id === userId);
  const already = mine.find((one) => one.group_id === groupId);
  if (already) return already;
  const at = world.now();
  const membership = {
    id: world.id(),
    user_id: userId,
    group_id: groupId,
    default: mine.length === 0,
    created_at: at,
    updated_at: at,
  };
  world.state.groupMemberships[membership.id] = membership;
  if (membership.default) world.state.users[userId]!.default_group_id = groupId;
  return membership;
}

export function membersOf(world: World, groupId: number): number[] {
  return Object.values(world.state.groupMemberships)
    .filter((one) => one.group_id === groupId)
    .map((one) => one.user_id);
}
