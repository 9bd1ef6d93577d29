import type { Organization, Person } from '../../../../client';
import { agreementOf, mayReport } from '../../../../history/entitlement-fields';
import { agreementWords } from '../../../texts/settings-agreements';
import type { FileLine, LineFault } from './parse-file';

/** An organization with the other name by which a file may call it. */
export interface NamedOrganization extends Organization {
  readonly external_id?: string | null | undefined;
}

interface Agreement {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What a line would change. */
export interface LineChange {
  readonly line: number;
  readonly organization: NamedOrganization;
  /** Null: it stays as it is. */
  readonly agreement: { readonly from: Agreement | null; readonly to: Agreement } | null;
  /** Who may not report yet and may from then on. */
  readonly people: readonly Person[];
}

export interface ImportPlan {
  readonly changes: readonly LineChange[];
  /** Lines that say what Zendesk has already. */
  readonly same: number;
  readonly faults: readonly LineFault[];
}

const { problems } = agreementWords;

/** Compares the file with what is on Zendesk; nothing is written. People by their address in small letters. */
export function planImport(
  lines: readonly FileLine[],
  organizations: readonly NamedOrganization[],
  people: ReadonlyMap<string, Person>,
): ImportPlan {
  const byName = new Map(organizations.map((one) => [one.name.toLowerCase(), one]));
  const byExternalId = new Map(
    organizations.flatMap((one) => (one.external_id ? [[one.external_id, one] as const] : [])),
  );
  const lineOf = new Map<number, number>();
  const judged = lines.map((line): LineChange | LineFault | 'same' => {
    const fault = (words: string): LineFault => ({ line: line.line, words });
    const { externalId, organization: name } = line;
    const organization = externalId === '' ? byName.get(name.toLowerCase()) : byExternalId.get(externalId);
    if (!organization)
      return fault(externalId === '' ? problems.unknownName(name) : problems.unknownExternalId(externalId));
    const earlier = lineOf.get(organization.id);
    if (earlier !== undefined) return fault(problems.twice(earlier));
    lineOf.set(organization.id, line.line);
    for (const email of line.representatives) {
      const person = people.get(email);
      if (!person) return fault(problems.unknownPerson(email));
      if (person.organization_id !== organization.id)
        return fault(problems.otherOrganization(email, organization.name));
    }
    const from = agreementOf(organization);
    const to = line.agreement;
    const agreement = to && (from?.startsOn !== to.startsOn || from.endsOn !== to.endsOn) ? { from, to } : null;
    const fresh = line.representatives.flatMap((email) => people.get(email) ?? []).filter((one) => !mayReport(one));
    return agreement || fresh.length > 0 ? { line: line.line, organization, agreement, people: fresh } : 'same';
  });
  return {
    changes: judged.flatMap((one) => (one !== 'same' && 'organization' in one ? [one] : [])),
    same: judged.filter((one) => one === 'same').length,
    faults: judged.flatMap((one) => (one !== 'same' && 'words' in one ? [one] : [])),
  };
}
