import { customerTime } from '../store/instant';
import type { Json, JsonObject } from '../store/json';
import type { World } from '../store/world';

/** A company or team that customers belong to. Its properties hold what apps know about it. */
export interface Organization {
  id: string;
  uuid: string;
  name: string;
  created: number;
  members: string[];
  properties: Record<string, Json>;
}

export function organizationDetails(world: World, organization: Organization): JsonObject {
  return {
    id: organization.id,
    uuid: organization.uuid,
    name: organization.name,
    created: customerTime(organization.created),
    scimManaged: false,
    _links: { self: `${world.siteUrl}/rest/servicedeskapi/organization/${organization.id}` },
  };
}

export function organizationsOf(world: World, accountId: string): Organization[] {
  return Object.values(world.state.organizations).filter((organization) => organization.members.includes(accountId));
}
