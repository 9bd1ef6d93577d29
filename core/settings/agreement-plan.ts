import type { Agreement } from '../entitlement/verdict';
import type { AgreementLine, AgreementLineFault, AgreementProblems } from './agreement-rows';

/** How a platform knows its organizations and people. */
export interface AgreementRegister<O, P> {
  readonly idOf: (organization: O) => string | number;
  readonly nameOf: (organization: O) => string;
  /** The other name by which a file may call it; null: it has none. */
  readonly externalIdOf: (organization: O) => string | null;
  readonly agreementOf: (organization: O) => Agreement | null;
  readonly belongsTo: (person: P, organization: O) => boolean;
  readonly mayReport: (person: P, organization: O) => boolean;
}

/** What a line would change. */
export interface AgreementLineChange<O, P> {
  readonly line: number;
  readonly organization: O;
  /** Null: it stays as it is. */
  readonly agreement: { readonly from: Agreement | null; readonly to: Agreement } | null;
  /** Who may not report yet and may from then on. */
  readonly people: readonly P[];
}

/** What an import would change (F1, F2): the changed lines, how many are so already, and the faults. */
export interface AgreementPlan<O, P> {
  readonly changes: readonly AgreementLineChange<O, P>[];
  /** Lines that say what is there already. */
  readonly same: number;
  readonly faults: readonly AgreementLineFault[];
}

type Finding<O> = (line: AgreementLine) => O | null;

/** Finds the organization that a line names; null where there is none. */
export function organizationsByLine<O, P>(organizations: readonly O[], register: AgreementRegister<O, P>): Finding<O> {
  const byName = new Map(organizations.map((one) => [register.nameOf(one).toLowerCase(), one]));
  const byExternalId = new Map(organizations.map((one) => [register.externalIdOf(one), one]));
  return ({ externalId, organization }) =>
    (externalId === '' ? byName.get(organization.toLowerCase()) : byExternalId.get(externalId)) ?? null;
}

/** Compares the lines of a file with what is there; nothing is written. People by their address in small letters. */
export function planAgreements<O, P>(
  lines: readonly AgreementLine[],
  organizations: readonly O[],
  people: ReadonlyMap<string, P>,
  register: AgreementRegister<O, P>,
  problems: AgreementProblems,
): AgreementPlan<O, P> {
  const find = organizationsByLine(organizations, register);
  const lineOf = new Map<string | number, number>();
  const judged = lines.map((line): AgreementLineChange<O, P> | AgreementLineFault | 'same' => {
    const fault = (words: string): AgreementLineFault => ({ line: line.line, words });
    const { externalId, organization: name } = line;
    const organization = find(line);
    if (!organization)
      return fault(externalId === '' ? problems.unknownName(name) : problems.unknownExternalId(externalId));
    const id = register.idOf(organization);
    const earlier = lineOf.get(id);
    if (earlier !== undefined) return fault(problems.twice(earlier));
    lineOf.set(id, line.line);
    for (const email of line.representatives) {
      const person = people.get(email);
      if (!person) return fault(problems.unknownPerson(email));
      if (!register.belongsTo(person, organization))
        return fault(problems.otherOrganization(email, register.nameOf(organization)));
    }
    const from = register.agreementOf(organization);
    const to = line.agreement;
    const agreement = to && (from?.startsOn !== to.startsOn || from.endsOn !== to.endsOn) ? { from, to } : null;
    const fresh = line.representatives
      .flatMap((email) => people.get(email) ?? [])
      .filter((one) => !register.mayReport(one, organization));
    return agreement || fresh.length > 0 ? { line: line.line, organization, agreement, people: fresh } : 'same';
  });
  return {
    changes: judged.flatMap((one) => (one !== 'same' && 'organization' in one ? [one] : [])),
    same: judged.filter((one) => one === 'same').length,
    faults: judged.flatMap((one) => (one !== 'same' && 'words' in one ? [one] : [])),
  };
}
