import {
  type AgreementLineChange,
  type AgreementPlan,
  type AgreementRegister,
  planAgreements,
} from '../../../../../core';
import type { Organization, Person } from '../../../../client';
import { agreementOf, mayReport } from '../../../../history/entitlement-fields';
import { agreementWords } from '../../../texts/settings-agreements';
import type { FileLine } from './parse-file';

/** An organization with the other name by which a file may call it. */
export interface NamedOrganization extends Organization {
  readonly external_id?: string | null | undefined;
}

/** What a line would change. */
export type LineChange = AgreementLineChange<NamedOrganization, Person>;
export type ImportPlan = AgreementPlan<NamedOrganization, Person>;

const REGISTER: AgreementRegister<NamedOrganization, Person> = {
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  externalIdOf: ({ external_id }) => external_id ?? null,
  agreementOf,
  belongsTo: (person, { id }) => person.organization_id === id,
  mayReport: (person) => mayReport(person),
};

const { problems } = agreementWords;

/** Compares the file with what is on Zendesk; nothing is written. People by their address in small letters. */
export const planImport = (
  lines: readonly FileLine[],
  organizations: readonly NamedOrganization[],
  people: ReadonlyMap<string, Person>,
): ImportPlan => planAgreements(lines, organizations, people, REGISTER, problems);
