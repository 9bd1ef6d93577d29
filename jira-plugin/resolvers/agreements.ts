import { z } from 'zod';
import type { Agreement } from '../../core';
import { organizationFactsOf, representationOf } from '../history/organization-facts';
import {
  type Organization,
  readMembers,
  readOrganizationProperty,
  readOrganizationsOfDesk,
} from '../jira/organization';
import { FACTS } from '../property-keys';
import { readServiceProject } from '../setup/project';
import { readSetUpSite } from '../store/site-settings';
import { forAdministrators } from './administrator';
import type { Caller } from './caller';
import { changeFacts } from './organization-facts';
import { type Result, refusedPayload } from './result';

/** Most organizations that an import compares with: forty requests. */
const MOST_ORGANIZATIONS = 2000;

export interface OrganizationList {
  readonly organizations: readonly Organization[];
  /** There are more than were read. */
  readonly more: boolean;
}

/** The organizations of all service projects that were set up, each once. */
export async function organizationList(): Promise<Result<OrganizationList>> {
  return forAdministrators(async () => {
    const found = new Map<string, Organization>();
    let more = false;
    for (const { key } of (await readSetUpSite())?.projects ?? []) {
      const { deskId } = await readServiceProject(key);
      const list = await readOrganizationsOfDesk(deskId, MOST_ORGANIZATIONS);
      for (const organization of list.organizations) found.set(organization.id, organization);
      more ||= list.more;
    }
    return { ok: true, organizations: [...found.values()], more };
  });
}

/** Somebody of an organization, as a file may name them. */
export interface OrganizationPerson {
  readonly accountId: string;
  readonly name: string | null;
  /** Null where Jira does not tell it. */
  readonly email: string | null;
  readonly mayReport: boolean;
}

export interface OrganizationDetails {
  readonly id: string;
  readonly agreement: Agreement | null;
  readonly people: readonly OrganizationPerson[];
}

/** An organization costs two requests or more, and a resolver may take 25 seconds. */
const AT_A_TIME = 10;
const detailsSchema = z.object({ ids: z.array(z.string().min(1)).max(AT_A_TIME) });

/** What is on record about organizations, and who belongs to them. */
export async function organizationDetails(
  payload: unknown,
): Promise<Result<{ organizations: readonly OrganizationDetails[] }>> {
  const parsed = detailsSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  return forAdministrators(async () => ({
    ok: true,
    organizations: await Promise.all(parsed.data.ids.map(readDetails)),
  }));
}

async function readDetails(id: string): Promise<OrganizationDetails> {
  const [property, members] = await Promise.all([readOrganizationProperty(id, FACTS), readMembers(id)]);
  const facts = organizationFactsOf(property);
  return {
    id,
    agreement: facts.agreements.at(-1)?.agreement ?? null,
    people: members.map(({ accountId, displayName, emailAddress }) => ({
      accountId,
      name: displayName ?? null,
      email: emailAddress ?? null,
      mayReport: representationOf(facts, accountId).at(-1)?.representative ?? false,
    })),
  };
}

const date = z.iso.date();
const importSchema = z.object({
  organizationId: z.string().min(1),
  /** Null: it stays as it is. */
  agreement: z.object({ startsOn: date, endsOn: date }).nullable(),
  /** Accounts that may report from now on. */
  representatives: z.array(z.string().min(1)).max(100),
});

/** One line of an import: from now on this is the agreement, and these people may report too (F1, F2). One write. */
export async function importAgreement(payload: unknown, _caller: Caller, now: number): Promise<Result> {
  const parsed = importSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { organizationId, agreement, representatives } = parsed.data;
  return forAdministrators(() =>
    changeFacts(organizationId, (facts) => ({
      agreements: agreement ? [...facts.agreements, { at: now, agreement }] : facts.agreements,
      representatives: [
        ...facts.representatives,
        ...representatives.map((accountId) => ({ at: now, accountId, representative: true })),
      ],
    })),
  );
}
