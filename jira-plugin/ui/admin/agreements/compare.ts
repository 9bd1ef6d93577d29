import Papa from 'papaparse';
import { z } from 'zod';
import {
  type AgreementLine,
  type AgreementLineChange,
  type AgreementPlan,
  organizationsByLine,
  planAgreements,
  readAgreementRows,
} from '../../../../core';
import type { OrganizationDetails, OrganizationList } from '../../../resolvers/agreements';
import { adminAgreements as words } from '../../texts/admin';
import { ask } from '../ask';
import { addPeople, type KnownOrganization, type KnownPerson, REGISTER } from './register';

export type ImportChange = AgreementLineChange<KnownOrganization, KnownPerson>;

export interface ImportPlan extends AgreementPlan<KnownOrganization, KnownPerson> {
  /** How many organizations were read, where Jira has more; else null. */
  readonly onlyFirst: number | null;
}

export type Compared =
  | { readonly kind: 'plan'; readonly plan: ImportPlan }
  /** The file as a whole cannot be imported. */
  | { readonly kind: 'unusable'; readonly words: string }
  | { readonly kind: 'failed' };

const rows = z.array(z.array(z.string()));
const AT_A_TIME = 10;

/** Compares a CSV file's text with what Jira has; nothing is written. */
export async function compare(text: string, onProgress: (done: number, all: number) => void): Promise<Compared> {
  const parsed = Papa.parse<unknown>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  if (parsed.errors.some(({ type }) => type === 'Quotes'))
    return { kind: 'unusable', words: words.problems.unreadable };
  const file = readAgreementRows(rows.parse(parsed.data), words.problems);
  if (!file.ok) return { kind: 'unusable', words: file.words };
  const listed = await ask<OrganizationList>('organizationList');
  if (listed.kind !== 'answered') return { kind: 'failed' };
  const organizations = new Map<string, KnownOrganization>(
    listed.answer.organizations.map(({ id, name }) => [id, { id, name, agreement: null }]),
  );
  const people = new Map<string, KnownPerson>();
  const named = namedIn(file.lines, [...organizations.values()]);
  for (let from = 0; from < named.length; from += AT_A_TIME) {
    onProgress(from, named.length);
    const ids = named.slice(from, from + AT_A_TIME).map(({ id }) => id);
    const told = await ask<{ organizations: readonly OrganizationDetails[] }>('organizationDetails', { ids });
    if (told.kind !== 'answered') return { kind: 'failed' };
    for (const { id, agreement, people: members } of told.answer.organizations) {
      organizations.set(id, { ...organizations.get(id)!, agreement });
      addPeople(people, id, members);
    }
  }
  const plan = planAgreements(file.lines, [...organizations.values()], people, REGISTER, words.problems);
  const faults = [...file.faults, ...plan.faults].sort((a, b) => a.line - b.line);
  return { kind: 'plan', plan: { ...plan, faults, onlyFirst: listed.answer.more ? organizations.size : null } };
}

/** The organizations that the file names: only they are read. */
function namedIn(lines: readonly AgreementLine[], organizations: readonly KnownOrganization[]): KnownOrganization[] {
  const find = organizationsByLine(organizations, REGISTER);
  return [...new Set(lines.flatMap((line) => find(line) ?? []))];
}
