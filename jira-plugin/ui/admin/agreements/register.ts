import type { Agreement, AgreementRegister } from '../../../../core';
import type { OrganizationPerson } from '../../../resolvers/agreements';

/** An organization with what is on record about it; null before it was read. */
export interface KnownOrganization {
  readonly id: string;
  readonly name: string;
  readonly agreement: Agreement | null;
}

/** Somebody with what they are in each of their organizations. */
export interface KnownPerson {
  readonly accountId: string;
  readonly name: string;
  readonly mayReportFor: ReadonlyMap<string, boolean>;
}

export const REGISTER: AgreementRegister<KnownOrganization, KnownPerson> = {
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  externalIdOf: ({ id }) => id,
  agreementOf: ({ agreement }) => agreement,
  belongsTo: ({ mayReportFor }, { id }) => mayReportFor.has(id),
  mayReport: ({ mayReportFor }, { id }) => mayReportFor.get(id) === true,
};

/** Adds the people of an organization to those who are known, by their address in small letters. */
export function addPeople(
  people: Map<string, KnownPerson>,
  organizationId: string,
  found: readonly OrganizationPerson[],
): void {
  for (const { accountId, name, email, mayReport } of found) {
    if (email === null) continue;
    const key = email.toLowerCase();
    const mayReportFor = new Map([...(people.get(key)?.mayReportFor ?? []), [organizationId, mayReport]]);
    people.set(key, { accountId, name: name ?? email, mayReportFor });
  }
}
