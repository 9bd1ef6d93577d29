import { z } from 'zod';
import { STATUSES, type Status } from '../../core';
import type { Connection, Person, Zendesk } from '../client';
import { listAll, type Thing } from './existing';
import { conditions, FORM_NAME, formFields } from './form';
import { type Installation, installationSchema, ROLE_GROUPS, type TicketFieldName } from './installation';
import { ORGANIZATION_FIELDS, USER_FIELDS } from './keyed-fields';
import { provisionPolicyObject } from './policy-object';
import { KINDS, provision } from './provision';
import { agentLabel, STATUS_CATEGORIES } from './statuses';
import { TICKET_FIELDS, tagOf, ticketFieldNames } from './ticket-fields';
import { CATEGORY, STOCK_AUTOMATIONS, STOCK_TRIGGERS, triggers } from './triggers';
import { provisionWebhooks, type Webhooks } from './webhooks';

export interface SetupOptions {
  /** Where Zendesk reaches the service: `https://…/webhooks/<account>`. */
  readonly webhookEndpoint: string;
  /** Who is made the assignee when an unassigned ticket is solved; absent: the app's own user. */
  readonly defaultAgents?: Installation['defaultAgents'];
}

export interface SetUp {
  readonly installation: Installation;
  readonly webhooks: Webhooks;
}

/** The app's user cannot do what the process needs of it. */
export class UnfitAppUser extends Error {
  override readonly name = 'UnfitAppUser';

  constructor(readonly reason: 'not-an-admin' | 'no-user') {
    super(`The app's user is unfit: ${reason}`);
  }
}

/**
 * Provisions on the account what an app's requirements cannot: statuses, fields, the form with its conditions, groups, triggers,
 * webhooks. Idempotent: a second run writes nothing. Throws {@link UnfitAppUser} when the calling user is no admin.
 */
export async function setUp({ connection, me }: Zendesk, options: SetupOptions): Promise<SetUp> {
  const appUser = checkAppUser(await me());
  const statuses = await provisionStatuses(connection);
  const fields = await provisionFields(connection);
  const form = await provisionForm(connection, fields);
  await provisionKeyedFields(connection);
  const groups = await provisionGroups(connection);
  await provisionPolicyObject(connection);
  const webhooks = await provisionWebhooks(connection, options.webhookEndpoint);
  const defaultAgents = options.defaultAgents ?? { byGroup: {}, otherwise: appUser };
  const installation = installationSchema.parse({ appUser, fields, ...statuses, ...form, groups, defaultAgents });
  await provisionTriggers(connection, triggers(installation, webhooks.tickets.id));
  await switchOff(connection, KINDS.trigger, STOCK_TRIGGERS);
  await switchOff(connection, KINDS.automation, STOCK_AUTOMATIONS);
  return { installation, webhooks };
}

/** The records of the process are believed from this user alone, so it must be a person's account of nobody. */
function checkAppUser(user: Person): number {
  if (user.id <= 0) throw new UnfitAppUser('no-user');
  if (user.role !== 'admin') throw new UnfitAppUser('not-an-admin');
  return user.id;
}

async function provisionStatuses(connection: Connection): Promise<Pick<Installation, 'statuses' | 'systemNew'>> {
  const made = await provision(
    connection,
    KINDS.customStatus,
    STATUSES.map((name) => ({
      // Zendesk's own Open is the process's Open; the others are made beside Zendesk's defaults.
      same: (thing) => thing.status_category === STATUS_CATEGORIES[name] && thing.agent_label === agentLabel(name),
      wanted: { agent_label: agentLabel(name), active: true },
      onlyWhenMade: { status_category: STATUS_CATEGORIES[name], end_user_label: name },
    })),
  );
  const existing = await listAll(connection, KINDS.customStatus.path, KINDS.customStatus.list);
  const systemNew = existing.find((thing) => thing.status_category === 'new' && thing.default === true);
  const statuses = Object.fromEntries(STATUSES.map((name, place) => [name, Number(made[place]?.id)]));
  return { statuses: statuses as Record<Status, number>, systemNew: Number(systemNew?.id) };
}

async function provisionFields(connection: Connection): Promise<Record<TicketFieldName, number>> {
  const made = await provision(
    connection,
    KINDS.ticketField,
    ticketFieldNames.map((name) => {
      const { title, type, choices, portal = false } = TICKET_FIELDS[name];
      const options = Object.entries(choices ?? {}).map(([value, label]) => ({
        name: label,
        value: tagOf(name, value),
      }));
      return {
        // A drop-down is ours by its tags, not by its title: an account may have a "Severity" of its own.
        same: (thing) => thing.type === type && (choices ? holdsAnyOf(thing, options) : thing.title === title),
        wanted: {
          title,
          active: true,
          visible_in_portal: portal,
          editable_in_portal: portal,
          ...(choices ? { custom_field_options: options } : {}),
        },
        onlyWhenMade: { type, title_in_portal: title },
      };
    }),
  );
  return Object.fromEntries(ticketFieldNames.map((name, place) => [name, Number(made[place]?.id)])) as Record<
    TicketFieldName,
    number
  >;
}

const holdsAnyOf = ({ custom_field_options: held }: Thing, options: readonly { readonly value: string }[]): boolean =>
  Array.isArray(held) && held.some((one) => options.some(({ value }) => value === one.value));

async function provisionForm(
  connection: Connection,
  fields: Record<TicketFieldName, number>,
): Promise<Pick<Installation, 'form' | 'since'>> {
  const existing = await listAll(connection, KINDS.ticketField.path, KINDS.ticketField.list);
  const own = (type: string) => existing.filter((thing) => thing.type === type).map(({ id }) => id);
  const wanted = {
    name: FORM_NAME,
    active: true,
    end_user_visible: true,
    ticket_field_ids: [
      ...['subject', 'description', 'status', 'custom_status', 'group', 'assignee', 'priority'].flatMap(own),
      ...formFields.map((name) => fields[name]),
    ],
    ...conditions(fields),
  };
  const same = (thing: Thing) => thing.name === FORM_NAME;
  const [form] = await provision(connection, KINDS.ticketForm, [{ same, wanted }]);
  return { form: Number(form?.id), since: Date.parse(String(form?.created_at)) };
}

async function provisionKeyedFields(connection: Connection): Promise<void> {
  const wanted = (definitions: readonly { key: string; title: string; type: string }[]) =>
    definitions.map(({ key, title, type }) => ({
      same: (thing: Thing) => thing.key === key,
      wanted: { title, active: true },
      onlyWhenMade: { key, type },
    }));
  await provision(connection, KINDS.organizationField, wanted(ORGANIZATION_FIELDS));
  await provision(connection, KINDS.userField, wanted(USER_FIELDS));
}

async function provisionGroups(connection: Connection): Promise<Installation['groups']> {
  const roles = ['engineer', 'supervisor', 'manager'] as const;
  const made = await provision(
    connection,
    KINDS.group,
    roles.map((role) => ({ same: (thing) => thing.name === ROLE_GROUPS[role], wanted: { name: ROLE_GROUPS[role] } })),
  );
  const [engineer, supervisor, manager] = made.map(({ id }) => Number(id));
  return { engineer: engineer!, supervisor: supervisor!, manager: manager! };
}

async function provisionTriggers(connection: Connection, wanted: ReturnType<typeof triggers>): Promise<void> {
  const same = (thing: Thing) => thing.name === CATEGORY;
  const [category] = await provision(connection, KINDS.triggerCategory, [{ same, wanted: { name: CATEGORY } }]);
  await provision(
    connection,
    KINDS.trigger,
    wanted.map(({ title, conditions: when, actions }) => ({
      same: (thing) => thing.title === title,
      wanted: { title, active: true, conditions: when, actions, category_id: String(category?.id) },
    })),
  );
}

async function switchOff(
  connection: Connection,
  kind: (typeof KINDS)['trigger' | 'automation'],
  titles: readonly string[],
): Promise<void> {
  const existing = await listAll(connection, kind.path, kind.list);
  const active = existing.filter(({ title, active }) => active === true && titles.includes(String(title)));
  for (const { id, title, conditions: when, actions } of active) {
    // A rule's conditions and actions must come with every change of it.
    await connection.call('PUT', `${kind.path}/${id}`, z.unknown(), {
      body: { [kind.one]: { title, active: false, conditions: when, actions } },
    });
  }
}
