import { createHash } from 'node:crypto';
import type { FieldChange } from '../fields/keyed-fields';
import type { Organization } from '../organizations/organization';
import type { User } from '../people/user';
import type { World } from '../store/world';
import { dispatch } from './invocation';

/** Event types a webhook can subscribe to here. */
export const EVENT_TYPES = [
  'zen:event-type:organization.created',
  'zen:event-type:organization.custom_field_changed',
  'zen:event-type:organization.name_changed',
  'zen:event-type:organization.tags_changed',
  'zen:event-type:organization.deleted',
  'zen:event-type:user.created',
  'zen:event-type:user.custom_field_changed',
  'zen:event-type:user.deleted',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** https://developer.zendesk.com/api-reference/webhooks/event-types/organization-events/ */
export function organizationEvent(world: World, type: EventType, organization: Organization, event: unknown): void {
  const { created_at, external_id, group_id, id, name, shared_comments, shared_tickets, updated_at } = organization;
  const detail = {
    created_at,
    external_id,
    group_id: String(group_id ?? 0),
    id: String(id),
    name,
    shared_comments,
    shared_tickets,
    updated_at,
  };
  publish(world, type, `zen:organization:${id}`, detail, event);
}

/** https://developer.zendesk.com/api-reference/webhooks/event-types/user-events/ */
export function userEvent(world: World, type: EventType, user: User, event: unknown): void {
  const { created_at, email, external_id, default_group_id, id, organization_id, role, updated_at } = user;
  const detail = {
    created_at,
    email,
    external_id: external_id ?? '',
    default_group_id: String(default_group_id ?? 0),
    id: String(id),
    organization_id: String(organization_id ?? 0),
    role,
    updated_at,
  };
  publish(world, type, `zen:user:${id}`, detail, event);
}

export const fieldChanged = ({ field, previous, current }: FieldChange) => ({
  current,
  field: { id: String(field.id), title: field.title, type: field.type },
  previous,
});

function publish(world: World, type: EventType, subject: string, detail: unknown, event: unknown): void {
  for (const webhook of Object.values(world.state.webhooks)) {
    if (webhook.status !== 'active' || !webhook.subscriptions.includes(type)) continue;
    const digest = createHash('sha256').update(`${subject}|${world.id()}`).digest('hex');
    const id = [
      digest.slice(0, 8),
      digest.slice(8, 12),
      digest.slice(12, 16),
      digest.slice(16, 20),
      digest.slice(20, 32),
    ].join('-');
    const time = new Date(world.clock.now()).toISOString().replace('Z', '000000Z');
    dispatch(
      world,
      webhook.id,
      JSON.stringify({
        account_id: world.state.accountId,
        detail,
        event,
        id,
        subject,
        time,
        type,
        zendesk_event_version: '2022-06-20',
      }),
    );
  }
}
