import { STATUSES } from '../../core';
import { type Installation, installationSchema, ticketFieldNames } from '../../zendesk-app/setup';

const numbered = <K extends string>(names: readonly K[], from: number) =>
  Object.fromEntries(names.map((name, place) => [name, from + place]));

/** An installation with ids of its own, for tests without an account. */
export const INSTALLATION: Installation = installationSchema.parse({
  appUser: 900,
  fields: numbered(ticketFieldNames, 1000),
  statuses: numbered(STATUSES, 2000),
  systemNew: 2999,
  form: 3000,
  since: 0,
  groups: { engineer: 4000, supervisor: 4001, manager: 4002 },
  defaultAgents: { byGroup: {}, otherwise: 900 },
});
