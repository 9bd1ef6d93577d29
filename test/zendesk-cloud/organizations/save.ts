import { z } from 'zod';
import { writeKeyed } from '../fields/keyed-fields';
import { nullableId } from '../http/body';
import { invalid } from '../http/failure';
import type { World } from '../store/world';
import { fieldChanged, organizationEvent } from '../webhooks/events';
import { newOrganization, type Organization, organizationById } from './organization';

export const organizationInput = z.looseObject({
  id: z.coerce.number().optional(),
  name: z.string().optional(),
  domain_names: z.array(z.string()).optional(),
  details: z.string().nullish(),
  notes: z.string().nullish(),
  group_id: nullableId.optional(),
  shared_tickets: z.boolean().optional(),
  shared_comments: z.boolean().optional(),
  external_id: z.coerce.string().nullish(),
  tags: z.array(z.string()).optional(),
  organization_fields: z.record(z.string(), z.unknown()).optional(),
});
export type OrganizationInput = z.output<typeof organizationInput>;

/** Makes an organization (`id` null) or changes one; names and external ids are unique. Its webhooks hear of it. */
export function saveOrganization(world: World, input: OrganizationInput, id: number | null): Organization {
  const known = id === null ? null : organizationById(world, id);
  if (!known && !input.name?.trim()) throw invalid('name', 'Name: cannot be blank', 'BlankValue');
  const others = Object.values(world.state.organizations).filter((one) => one !== known);
  const name = input.name?.trim();
  if (name && others.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw invalid('name', 'Name: has already been taken', 'DuplicateValue');
  if (input.external_id && others.some((one) => one.external_id === input.external_id))
    throw invalid('external_id', 'External: has already been taken', 'DuplicateValue');
  const draft = structuredClone(known?.organization_fields ?? {});
  const changes = input.organization_fields ? writeKeyed(world, 'organization', draft, input.organization_fields) : [];
  const organization = known ?? newOrganization(world, { name: name! });
  const before = { name: organization.name, tags: organization.tags.join(' ') };
  if (name) organization.name = name;
  for (const key of [
    'domain_names',
    'details',
    'notes',
    'group_id',
    'shared_tickets',
    'shared_comments',
    'external_id',
    'tags',
  ] as const) {
    if (input[key] !== undefined) Object.assign(organization, { [key]: input[key] });
  }
  organization.organization_fields = draft;
  organization.updated_at = world.now();
  if (!known) organizationEvent(world, 'zen:event-type:organization.created', organization, {});
  else if (before.name !== organization.name)
    organizationEvent(world, 'zen:event-type:organization.name_changed', organization, {
      current: organization.name,
      previous: before.name,
    });
  if (known && before.tags !== organization.tags.join(' '))
    organizationEvent(world, 'zen:event-type:organization.tags_changed', organization, {
      added: { tags: organization.tags },
      removed: { tags: before.tags.split(' ') },
    });
  for (const change of changes)
    organizationEvent(world, 'zen:event-type:organization.custom_field_changed', organization, fieldChanged(change));
  return organization;
}
