import { STATUSES, type Status } from '../../core';
import type { Connection, Person, Zendesk } from '../client';
import { activate, type Rule } from './activate';
import { listAll, type Thing } from './existing';
import { conditions, FORM_NAME, formFields } from './form';
import {
  type Installation,
  installationSchema,
  ROLE_GROUPS,
  type Silenced,
  type TicketFieldName,
} from './installation';
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
  /** Off: everything is made, and customers notice nothing of it. Absent: on. */
  readonly isOn?: boolean;
  /** Since when (epoch ms) the process is on; absent: since its form was made. */
  readonly since?: number;
  /** What an earlier run switched off. */
  readonly silenced?: Silenced;
}

export interface SetUp {
  readonly installation: Installation;
  readonly webhooks: Webhooks;
  readonly isOn: boolean;
  readonly silenced: Silenced;
  readonly edition: typeof SETUP_EDITION;
}

/** Grows where setup makes something more: an account of an earlier edition is provisioned again at the service's next start. */
export const SETUP_EDITION = 2;

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
  const { isOn = true, silenced = [] } = options;
  const statuses = await provisionStatuses(connection);
  const fields = await provisionFields(connection);
  const { since, ...form } = await provisionForm(connection, fields, isOn);
  await provisionKeyedFields(connection);
  const groups = await provisionGroups(connection);
  await provisionPolicyObject(connection);
  const webhooks = await provisionWebhooks(connection, options.webhookEndpoint);
  const defaultAgents = options.defaultAgents ?? { byGroup: {}, otherwise: appUser };
  const installation = installationSchema.parse({
    ...{ appUser, fields, ...statuses, ...form, groups, defaultAgents },
    since: options.since ?? since,
  });
  await provisionTriggers(connection, triggers(installation, webhooks.tickets.id), isOn);
  if (!isOn) await bringBack(connection, silenced);
  const now = isOn ? await silence(connection, silenced) : [];
  return { installation, webhooks, isOn, silenced: now, edition: SETUP_EDITION };
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
  isOn: boolean,
): Promise<Pick<Installation, 'form' | 'since'>> {
  const existing = await listAll(connection, KINDS.ticketField.path, KINDS.ticketField.list);
  const own = (type: string) => existing.filter((thing) => thing.type === type).map(({ id }) => id);
  const wanted = {
    name: FORM_NAME,
    active: true,
    end_user_visible: isOn,
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

async function provisionTriggers(
  connection: Connection,
  wanted: ReturnType<typeof triggers>,
  active: boolean,
): Promise<void> {
  const same = (thing: Thing) => thing.name === CATEGORY;
  const [category] = await provision(connection, KINDS.triggerCategory, [{ same, wanted: { name: CATEGORY } }]);
  await provision(
    connection,
    KINDS.trigger,
    wanted.map(({ title, conditions: when, actions }) => ({
      same: (thing) => thing.title === title,
      wanted: { title, active, conditions: when, actions, category_id: String(category?.id) },
    })),
  );
}

const STOCK = { trigger: STOCK_TRIGGERS, automation: STOCK_AUTOMATIONS } as const satisfies Record<
  Rule,
  readonly string[]
>;

/** Switches Zendesk's own notices and closing off; gives those that were on before the process was. */
async function silence(connection: Connection, before: Silenced): Promise<Silenced> {
  const silenced = [...before];
  for (const kind of ['trigger', 'automation'] as const) {
    const active = (await listAll(connection, KINDS[kind].path, KINDS[kind].list)).filter(
      (thing) => thing.active === true && STOCK[kind].includes(String(thing.title)),
    );
    for (const thing of active) await activate(connection, kind, thing, false);
    silenced.push(...active.map(({ id }) => ({ kind, id: String(id) })));
  }
  return silenced.filter(
    ({ kind, id }, place) => place === silenced.findIndex((one) => one.kind === kind && one.id === id),
  );
}

async function bringBack(connection: Connection, silenced: Silenced): Promise<void> {
  for (const kind of ['trigger', 'automation'] as const) {
    const ids = silenced.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const thing of await listAll(connection, KINDS[kind].path, KINDS[kind].list))
      if (thing.active !== true && ids.includes(String(thing.id))) await activate(connection, kind, thing, true);
  }
}
