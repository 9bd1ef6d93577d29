import type { JsonObject } from '../store/json';
import type { World } from '../store/world';

export interface IssueType {
  id: string;
  name: string;
  description: string;
  subtask: boolean;
}

export function issueTypeDetails(world: World, id: string): JsonObject {
  const type = world.state.issueTypes[id]!;
  return {
    self: `${world.siteUrl}/rest/api/3/issuetype/${id}`,
    id,
    description: type.description,
    iconUrl: `${world.siteUrl}/rest/api/2/universal_avatar/view/type/issuetype/avatar/10553?size=medium`,
    name: type.name,
    subtask: type.subtask,
    avatarId: 10553,
    hierarchyLevel: type.subtask ? -1 : 0,
  };
}
