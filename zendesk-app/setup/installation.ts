import { z } from 'zod';
import { STATUSES } from '../../core';
import { ticketFieldNames } from './ticket-fields';

const id = z.number().int();

/** Roles that membership of a group gives; everybody else among Zendesk's agents is an agent. */
export const ROLE_GROUPS = {
  engineer: 'Product Support Engineers',
  supervisor: 'Support Supervisors',
  manager: 'Support Managers',
} as const;

/** What setup provisioned on an account, by Zendesk's ids: what the service, the sidebar and every reader need to know. */
export const installationSchema = z.object({
  /** The app's own user: records are believed from nobody else. */
  appUser: id,
  fields: z.record(z.enum(ticketFieldNames), id),
  /** Custom statuses by the process's names. `New` is the one in the open category, for after verification. */
  statuses: z.record(z.enum(STATUSES), id),
  /** Zendesk's own New, which a ticket has from its creation and never returns to. */
  systemNew: id,
  form: id,
  /** When the process was first switched on (epoch ms): tickets from before are left alone. {@link NOT_YET}: it never was. */
  since: z.number(),
  groups: z.record(z.enum(['engineer', 'supervisor', 'manager']), id),
  /** Who is made the assignee when an unassigned ticket is solved; by group, and for tickets without one. */
  defaultAgents: z.object({ byGroup: z.record(z.string(), id), otherwise: id }),
});

/** Later than any ticket. */
export const NOT_YET = Date.UTC(9999, 11, 31);

/** Zendesk's own rules that setup switched off in favour of the process's: these come back when the process is switched off. */
export const silencedSchema = z.array(z.object({ kind: z.enum(['trigger', 'automation']), id: z.string() }));
export type Silenced = z.infer<typeof silencedSchema>;

/** Stands for a field that an older version's setup did not make: no ticket has a field of this id. */
const NO_FIELD = 0;

/**
 * An installation as a version of the app finds it that wants more fields than its setup made: pages work with those that are there
 * until the service's next start makes the others. Never to be written by.
 */
export const foundInstallationSchema = z.preprocess((value) => {
  const { data } = z.looseObject({ fields: z.looseObject({}) }).safeParse(value);
  if (!data) return value;
  const absent = Object.fromEntries(ticketFieldNames.map((name) => [name, NO_FIELD]));
  return { ...data, fields: { ...absent, ...data.fields } };
}, installationSchema);

export type Installation = z.infer<typeof installationSchema>;
export type TicketFieldName = (typeof ticketFieldNames)[number];
