import type { Json, JsonObject } from '../store/json';
import type { World } from '../store/world';

/** A company-managed service project with its service desk, portal and schemes. */
export interface Project {
  id: string;
  key: string;
  name: string;
  leadAccountId: string | null;
  nextIssueNumber: number;
  issueTypeIds: string[];
  workflowSchemeId: string;
  issueTypeSchemeId: string;
  issueTypeScreenSchemeId: string;
  screenSchemeId: string;
  serviceDeskId: string;
  /** Customers and organizations that may use the portal. */
  customers: string[];
  organizationIds: string[];
  queues: Queue[];
  properties: Record<string, Json>;
  /** Off: Jira Service Management writes no mail to this project's customers. */
  customerNotifications: boolean;
  /** Off: customers get no "Request created" (Project settings → Customer notifications). */
  creationNotification: boolean;
}

export interface Queue {
  id: string;
  name: string;
  jql: string;
  fields: string[];
}

export function projectByIdOrKey(world: World, idOrKey: string): Project | undefined {
  return (
    world.state.projects[idOrKey] ??
    Object.values(world.state.projects).find((project) => project.key === idOrKey.toUpperCase())
  );
}

/** A service desk's project: by the desk's own id, or by `projectKey:SUP` and the like. */
export function projectByDesk(world: World, serviceDeskId: string): Project | undefined {
  const key = /^projectKey:(.+)$/.exec(serviceDeskId)?.[1];
  return Object.values(world.state.projects).find((project) =>
    key ? project.key === key : project.serviceDeskId === serviceDeskId,
  );
}

export function projectDetails(world: World, project: Project): JsonObject {
  const avatar = `${world.siteUrl}/rest/api/2/universal_avatar/view/type/project/avatar/10400`;
  return {
    self: `${world.siteUrl}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: 'service_desk',
    simplified: false,
    avatarUrls: { '48x48': avatar, '24x24': avatar, '16x16': avatar, '32x32': avatar },
  };
}
