import { notFound } from '../http/failure';
import type { World } from '../store/world';

/** https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#json-format */
export interface Organization {
  id: number;
  name: string;
  created_at: string;
  updated_at: string;
  domain_names: string[];
  details: string;
  notes: string;
  group_id: number | null;
  shared_tickets: boolean;
  shared_comments: boolean;
  external_id: string | null;
  tags: string[];
  organization_fields: Record<string, unknown>;
}

export interface OrganizationMembership {
  id: number;
  user_id: number;
  organization_id: number;
  default: boolean;
  view_tickets: boolean;
  created_at: string;
  updated_at: string;
}

export type NewOrganization = { name: string } & Partial<
  Omit<Organization, 'id' | 'name' | 'created_at' | 'updated_at' | 'organization_fields'>
>;

export function newOrganization(world: World, input: NewOrganization): Organization {
  const at = world.now();
  const organization: Organization = {
    id: world.id(),
    created_at: at,
    updated_at: at,
    domain_names: [],
    details: '',
    notes: '',
    group_id: null,
    shared_tickets: false,
    shared_comments: false,
    external_id: null,
    tags: [],
    organization_fields: {},
    ...input,
  };
  world.state.organizations[organization.id] = organization;
  return organization;
}

export function organizationById(world: World, id: number | string): Organization {
  const found = world.state.organizations[id];
  if (!found) throw notFound();
  return found;
}

export function organizationByDomain(world: World, email: string): Organization | undefined {
  const domain = email.split('@')[1]?.toLowerCase();
  return Object.values(world.state.organizations).find((one) => domain && one.domain_names.includes(domain));
}

export function organizationView(world: World, organization: Organization) {
  const fields = Object.values(world.state.organizationFields).filter((field) => field.active);
  return {
    url: world.url(`organizations/${organization.id}`),
    ...organization,
    organization_fields: Object.fromEntries(
      fields.map((field) => [field.key, organization.organization_fields[field.key] ?? null]),
    ),
  };
}

/** Makes a user a member; the first membership is the default one, and the default one is the user's organization. */
export function join(world: World, userId: number, organizationId: number): OrganizationMembership {
  const mine = Object.values(world.state.organizationMemberships).filter((one) => one.user_id === userId);
  const already = mine.find((one) => one.organization_id === organizationId);
  if (already) return already;
  const at = world.now();
  const membership = {
    id: world.id(),
    user_id: userId,
    organization_id: organizationId,
    default: mine.length === 0,
    view_tickets: true,
    created_at: at,
    updated_at: at,
  };
  world.state.organizationMemberships[membership.id] = membership;
  if (membership.default) world.state.users[userId]!.organization_id = organizationId;
  return membership;
}
