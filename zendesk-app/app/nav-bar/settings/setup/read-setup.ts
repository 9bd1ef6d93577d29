import { z } from 'zod';
import { createZendesk, listMemberships, organizationSchema, type Person, pages } from '../../../../client';
import { agreementOf } from '../../../../history/entitlement-fields';
import { listAll, type Thing } from '../../../../setup/existing';
import { KINDS } from '../../../../setup/provision';
import type { Reach, Service } from '../../../service/service';
import { connectionOf } from '../../../zaf/connection';
import type { Zaf } from '../../../zaf/zaf';
import type { AccountRecords } from '../load/versions';

/** What stands on the account, as an administrator may see it. */
export interface SetupFacts {
  readonly records: AccountRecords;
  readonly reach: Reach;
  /** Where the account is connected to the service. */
  readonly connectAt: string;
  readonly statuses: readonly Thing[];
  readonly fields: readonly Thing[];
  readonly keyedFields: readonly Thing[];
  readonly forms: readonly Thing[];
  readonly triggers: readonly Thing[];
  readonly automations: readonly Thing[];
  readonly webhooks: readonly Thing[];
  readonly memberships: readonly { readonly user_id: number; readonly group_id: number }[];
  readonly appUser: Person | null;
  readonly organizations: {
    readonly all: number;
    /** Names, in Zendesk's order. */
    readonly without: readonly string[];
    /** There are more than were read. */
    readonly more: boolean;
  };
}

const MOST_ORGANIZATIONS = 1000;
const page = z.looseObject({ organizations: z.array(organizationSchema) });

/** Looks at everything that setup makes, and at what only people can decide. */
export async function readSetup(zaf: Zaf, service: Service, records: AccountRecords): Promise<SetupFacts> {
  const connection = connectionOf(zaf);
  const all = ({ path, list }: { readonly path: string; readonly list: string }) => listAll(connection, path, list);
  const appUser = records.published?.installation.appUser;
  const [reach, connectAt, statuses, fields, organizationFields, userFields, forms] = await Promise.all([
    service.reach(),
    service.connectAddress(),
    all(KINDS.customStatus),
    all(KINDS.ticketField),
    all(KINDS.organizationField),
    all(KINDS.userField),
    all(KINDS.ticketForm),
  ]);
  const [triggers, automations, webhooks, memberships, person, organizations] = await Promise.all([
    all(KINDS.trigger),
    all(KINDS.automation),
    all(KINDS.webhook),
    listMemberships(connection),
    appUser === undefined ? null : createZendesk(connection).person(appUser),
    readOrganizations(zaf),
  ]);
  return {
    ...{
      records,
      reach,
      connectAt,
      statuses,
      fields,
      forms,
      triggers,
      automations,
      webhooks,
      memberships,
      organizations,
    },
    keyedFields: [...organizationFields, ...userFields],
    appUser: person,
  };
}

async function readOrganizations(zaf: Zaf): Promise<SetupFacts['organizations']> {
  const without: string[] = [];
  let all = 0;
  for await (const { organizations } of pages(connectionOf(zaf), 'organizations', page)) {
    if (all >= MOST_ORGANIZATIONS) return { all, without, more: true };
    all += organizations.length;
    without.push(...organizations.filter((one) => agreementOf(one) === null).map(({ name }) => name));
  }
  return { all, without, more: false };
}
