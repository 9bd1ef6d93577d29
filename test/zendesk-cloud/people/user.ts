import { notFound } from '../http/failure';
import type { World } from '../store/world';

export type Role = 'end-user' | 'agent' | 'admin';

/** https://developer.zendesk.com/api-reference/ticketing/users/users/#json-format, without what nothing here needs */
export interface User {
  id: number;
  name: string;
  email: string | null;
  created_at: string;
  updated_at: string;
  time_zone: string;
  iana_time_zone: string;
  phone: string | null;
  shared_phone_number: boolean | null;
  photo: null;
  locale_id: number;
  locale: string;
  organization_id: number | null;
  role: Role;
  verified: boolean;
  external_id: string | null;
  tags: string[];
  alias: string | null;
  active: boolean;
  shared: boolean;
  shared_agent: boolean;
  last_login_at: string | null;
  two_factor_auth_enabled: boolean | null;
  signature: string | null;
  details: string | null;
  notes: string | null;
  role_type: number | null;
  custom_role_id: number | null;
  moderator: boolean;
  ticket_restriction: string | null;
  only_private_comments: boolean;
  restricted_agent: boolean;
  suspended: boolean;
  default_group_id: number | null;
  report_csv: boolean;
  user_fields: Record<string, unknown>;
}

export interface NewUser {
  name: string;
  email?: string | null;
  role?: Role;
  organization_id?: number | null;
  verified?: boolean;
  external_id?: string | null;
  tags?: string[];
  phone?: string | null;
  details?: string | null;
  notes?: string | null;
  alias?: string | null;
  locale?: string;
  time_zone?: string;
  default_group_id?: number | null;
}

export function newUser(world: World, input: NewUser): User {
  const role = input.role ?? 'end-user';
  const at = world.now();
  const user: User = {
    id: world.id(),
    name: input.name,
    email: input.email?.toLowerCase() ?? null,
    created_at: at,
    updated_at: at,
    time_zone: input.time_zone ?? 'UTC',
    iana_time_zone: 'Etc/UTC',
    phone: input.phone ?? null,
    shared_phone_number: null,
    photo: null,
    locale_id: 1,
    locale: input.locale ?? 'en-US',
    organization_id: input.organization_id ?? null,
    role,
    verified: input.verified ?? false,
    external_id: input.external_id ?? null,
    tags: input.tags ?? [],
    alias: input.alias ?? null,
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: null,
    two_factor_auth_enabled: null,
    signature: null,
    details: input.details ?? null,
    notes: input.notes ?? null,
    role_type: role === 'admin' ? 4 : role === 'agent' ? 0 : null,
    custom_role_id: null,
    moderator: role !== 'end-user',
    ticket_restriction: role === 'end-user' ? 'requested' : null,
    only_private_comments: false,
    restricted_agent: role !== 'admin',
    suspended: false,
    default_group_id: input.default_group_id ?? null,
    report_csv: role === 'admin',
    user_fields: {},
  };
  world.state.users[user.id] = user;
  return user;
}

export function userById(world: World, id: number | string): User {
  return world.state.users[id] ?? fail();
}

export function userByEmail(world: World, email: string): User | undefined {
  const wanted = email.trim().toLowerCase();
  return Object.values(world.state.users).find((user) => user.active && user.email === wanted);
}

export const isAgent = (user: User): boolean => user.role !== 'end-user';

export const firstName = (user: User): string => user.name.split(' ')[0] ?? user.name;

/** A user as an agent sees it. Every active user field is there, null where nothing was said. */
export function userView(world: World, user: User) {
  const fields = Object.values(world.state.userFields).filter((field) => field.active);
  return {
    url: world.url(`users/${user.id}`),
    ...user,
    user_fields: Object.fromEntries(fields.map((field) => [field.key, user.user_fields[field.key] ?? null])),
  };
}

/** A user as end users see themselves: nothing an agent wrote about them. */
export function ownView(world: World, user: User) {
  return {
    id: user.id,
    url: world.url(`users/${user.id}`),
    name: user.name,
    email: user.email,
    created_at: user.created_at,
    updated_at: user.updated_at,
    time_zone: user.time_zone,
    iana_time_zone: user.iana_time_zone,
    phone: user.phone,
    shared_phone_number: user.shared_phone_number,
    photo: user.photo,
    locale_id: user.locale_id,
    locale: user.locale,
    organization_id: user.organization_id,
    role: user.role,
    verified: user.verified,
  };
}

function fail(): never {
  throw notFound();
}
