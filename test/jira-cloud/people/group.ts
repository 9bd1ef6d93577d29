import type { JsonObject } from '../store/json';
import type { World } from '../store/world';

export interface Group {
  groupId: string;
  name: string;
  members: string[];
}

export function groupName(world: World, group: Group): JsonObject {
  return {
    name: group.name,
    groupId: group.groupId,
    self: `${world.siteUrl}/rest/api/3/group?groupId=${group.groupId}`,
  };
}
