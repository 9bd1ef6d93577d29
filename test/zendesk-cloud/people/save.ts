import { z } from 'zod';
import { writeKeyed } from '../fields/keyed-fields';
import { nullableId } from '../http/body';
import { invalid } from '../http/failure';
import { join, newOrganization, organizationByDomain } from '../organizations/organization';
import type { World } from '../store/world';
import { fieldChanged, userEvent } from '../webhooks/events';
import { newUser, type Role, type User, userByEmail } from './user';

export const userInput = z.looseObject({
  name: z.string().optional(),
  email: z.string().nullish(),
  role: z.enum(['end-user', 'agent', 'admin']).optional(),
  organization_id: nullableId.optional(),
  organization: z.looseObject({ name: z.string() }).optional(),
  external_id: z.string().nullish(),
  verified: z.boolean().optional(),
  suspended: z.boolean().optional(),
  tags: z.array(z.string()).optional(),
  phone: z.string().nullish(),
  details: z.string().nullish(),
  notes: z.string().nullish(),
  alias: z.string().nullish(),
  locale: z.string().optional(),
  time_zone: z.string().optional(),
  default_group_id: nullableId.optional(),
  user_fields: z.record(z.string(), z.unknown()).optional(),
});
export type UserInput = z.output<typeof userInput>;

/** Makes a user, or changes the one that is meant: by id, else (`upsert`) by external id or address. */
export function saveUser(
  world: World,
  input: UserInput,
  which: { id?: number; upsert?: boolean } = {},
): { user: User; created: boolean } {
  const known = which.id === undefined ? match(world, input, which.upsert ?? false) : world.state.users[which.id];
  if (!known && !input.name?.trim())
    throw invalid('name', 'Name: is too short (minimum one character)', 'InvalidValue');
  const taken = input.email ? userByEmail(world, input.email) : undefined;
  if (taken && taken !== known) {
    throw invalid('email', `Email: ${input.email} is already being used by another user`, 'DuplicateValue');
  }
  const user =
    known ?? newUser(world, { name: input.name!, email: input.email ?? null, role: input.role ?? 'end-user' });
  write(world, user, input);
  const changes = input.user_fields ? writeKeyed(world, 'user', user.user_fields, input.user_fields) : [];
  user.updated_at = world.now();
  if (!known) userEvent(world, 'zen:event-type:user.created', user, {});
  for (const change of changes)
    userEvent(world, 'zen:event-type:user.custom_field_changed', user, fieldChanged(change));
  return { user, created: !known };
}

function match(world: World, input: UserInput, upsert: boolean): User | undefined {
  if (!upsert) return undefined;
  const external = Object.values(world.state.users).find(
    (user) => user.active && input.external_id && user.external_id === input.external_id,
  );
  return external ?? (input.email ? userByEmail(world, input.email) : undefined);
}

function write(world: World, user: User, input: UserInput): void {
  for (const key of [
    'name',
    'verified',
    'suspended',
    'tags',
    'phone',
    'details',
    'notes',
    'alias',
    'locale',
    'time_zone',
    'external_id',
    'default_group_id',
  ] as const) {
    if (input[key] !== undefined) Object.assign(user, { [key]: input[key] });
  }
  if (input.email) user.email = input.email.toLowerCase();
  if (input.role) Object.assign(user, roleMarks(input.role));
  const organization = organizationId(world, input, user);
  if (organization === null) leaveAll(world, user);
  else if (organization !== undefined && organization !== user.organization_id) {
    leaveAll(world, user);
    join(world, user.id, organization);
  }
}

const roleMarks = (role: Role) => ({
  role,
  restricted_agent: role !== 'admin',
  moderator: role !== 'end-user',
  role_type: role === 'admin' ? 4 : role === 'agent' ? 0 : null,
  ticket_restriction: role === 'end-user' ? 'requested' : null,
});

function organizationId(world: World, input: UserInput, user: User): number | null | undefined {
  if (input.organization_id !== undefined) {
    if (input.organization_id !== null && !world.state.organizations[input.organization_id])
      throw invalid('organization', 'Organization: is invalid', 'InvalidValue');
    return input.organization_id;
  }
  if (input.organization) {
    const { name } = input.organization;
    return (
      Object.values(world.state.organizations).find((one) => one.name === name) ?? newOrganization(world, { name })
    ).id;
  }
  if (user.organization_id === null && input.email) return organizationByDomain(world, input.email)?.id;
  return undefined;
}

function leaveAll(world: World, user: User): void {
  for (const membership of Object.values(world.state.organizationMemberships)) {
    if (membership.user_id === user.id) delete world.state.organizationMemberships[membership.id];
  }
  user.organization_id = null;
}
