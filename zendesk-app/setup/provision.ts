import { z } from 'zod';
import type { Connection } from '../client';
import { differs, listAll, type Thing, thingSchema } from './existing';

/** One kind of thing that setup provisions: where it lives, and how its request and answer are wrapped. */
export interface Kind {
  readonly path: string;
  readonly list: string;
  readonly one: string;
  /** Where the list is read, where that is not `path`. */
  readonly listPath?: string;
}

export const KINDS = {
  customStatus: { path: 'custom_statuses', list: 'custom_statuses', one: 'custom_status' },
  ticketField: { path: 'ticket_fields', list: 'ticket_fields', one: 'ticket_field' },
  ticketForm: { path: 'ticket_forms', list: 'ticket_forms', one: 'ticket_form' },
  organizationField: { path: 'organization_fields', list: 'organization_fields', one: 'organization_field' },
  userField: { path: 'user_fields', list: 'user_fields', one: 'user_field' },
  // Zendesk's own description of GET /groups asks for a user; every agent may read the assignable ones.
  group: { path: 'groups', list: 'groups', one: 'group', listPath: 'groups/assignable' },
  triggerCategory: { path: 'trigger_categories', list: 'trigger_categories', one: 'trigger_category' },
  trigger: { path: 'triggers', list: 'triggers', one: 'trigger' },
  automation: { path: 'automations', list: 'automations', one: 'automation' },
  webhook: { path: 'webhooks', list: 'webhooks', one: 'webhook' },
} as const satisfies Readonly<Record<string, Kind>>;

/** What is wanted: found by `same`, made with `wanted` and `onlyWhenMade`, brought to `wanted` where it differs. */
export interface Wanted {
  readonly same: (thing: Thing) => boolean;
  readonly wanted: Readonly<Record<string, unknown>>;
  readonly onlyWhenMade?: Readonly<Record<string, unknown>>;
}

/** Makes or mends each wanted thing; gives them as the account has them then, in the same order. */
export async function provision(connection: Connection, kind: Kind, wanted: readonly Wanted[]): Promise<Thing[]> {
  const existing = await listAll(connection, kind.listPath ?? kind.path, kind.list);
  const things: Thing[] = [];
  for (const one of wanted) things.push(await provisionOne(connection, kind, existing.find(one.same), one));
  return things;
}

async function provisionOne(
  connection: Connection,
  kind: Kind,
  found: Thing | undefined,
  { wanted, onlyWhenMade }: Wanted,
): Promise<Thing> {
  const answer = z.looseObject({ [kind.one]: thingSchema });
  if (!found) {
    const made = await connection.call('POST', kind.path, answer, {
      body: { [kind.one]: { ...wanted, ...onlyWhenMade } },
    });
    return made[kind.one] as Thing;
  }
  if (!differs(wanted, found)) return found;
  // Webhooks answer a change with nothing at all.
  await connection.call('PUT', `${kind.path}/${found.id}`, z.unknown(), { body: { [kind.one]: wanted } });
  return { ...found, ...wanted };
}
