import { serviceField } from '../fields/field';
import type { Issue } from '../issues/issue';
import type { Json, JsonObject } from '../store/json';
import type { World } from '../store/world';

/** What a customer can ask for, and the form they ask with. */
export interface RequestType {
  id: string;
  projectId: string;
  issueTypeId: string;
  name: string;
  description: string;
  helpText: string;
  /** Portal groups; a type in none is not shown on the portal. */
  groupIds: string[];
  form: FormField[];
  properties: Record<string, Json>;
}

export interface FormField {
  fieldId: string;
  label: string;
  required: boolean;
  description?: string;
}

export const REQUEST_TYPE_GROUP = { id: '1', name: 'Common Requests' };

export function requestTypeDetails(world: World, type: RequestType): JsonObject {
  const desk = world.state.projects[type.projectId]!.serviceDeskId;
  const icon = `${world.siteUrl}/rest/api/2/universal_avatar/view/type/SD_REQTYPE/avatar/10527`;
  return {
    _expands: ['field'],
    id: type.id,
    _links: { self: `${world.siteUrl}/rest/servicedeskapi/servicedesk/${desk}/requesttype/${type.id}` },
    name: type.name,
    description: type.description,
    helpText: type.helpText,
    issueTypeId: type.issueTypeId,
    serviceDeskId: desk,
    portalId: desk,
    groupIds: type.groupIds,
    icon: {
      id: '10527',
      _links: {
        iconUrls: {
          '48x48': `${icon}?size=large`,
          '24x24': `${icon}?size=small`,
          '16x16': `${icon}?size=xsmall`,
          '32x32': `${icon}?size=medium`,
        },
      },
    },
    canCreateRequest: true,
    restrictionStatus: 'OPEN',
  };
}

/** The value of the issue field "Request Type". */
export function requestTypeOfIssue(world: World, id: string): JsonObject | null {
  const type = world.state.requestTypes[id];
  if (!type) return null;
  return {
    requestType: requestTypeDetails(world, type),
    _links: { self: `${world.siteUrl}/rest/servicedeskapi/requesttype/${id}` },
  };
}

/** The request type of an issue; undefined for an issue that is no request. */
export function requestTypeOf(world: World, issue: Issue): RequestType | undefined {
  return world.state.requestTypes[String(issue.fields[serviceField(world, 'vp-origin').id] ?? '')];
}
