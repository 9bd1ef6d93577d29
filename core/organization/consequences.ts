import type { Agreement } from '../entitlement';
import { panelPeople } from '../texts/en/panel-people';
import { words } from '../texts/en/words';
import { panelSupport } from '../texts/panel/support';
import type { Worded } from '../texts/worded';
import { type Held, heldVerdict, type SupposedFacts, startingWith, stillHeld } from './held';
import { type NamedPerson, personName } from './person';
import { type SupportNow, supportVerdict } from './support-now';

/** An organization with what its facts hold up. */
export interface OrganizationStanding<P> {
  readonly here: SupportNow;
  readonly organization: { readonly name: string };
  readonly agreement: Agreement | null;
  readonly held: readonly Held<P>[];
  readonly mayReport: (person: P) => boolean;
}

/** The words of what a change of facts does, in any language. */
export interface ConsequenceWords {
  readonly support: Worded<typeof panelSupport>;
  readonly people: Worded<Pick<typeof panelPeople, 'waiting'>>;
  readonly fullStop: string;
}

const ENGLISH: ConsequenceWords = { support: panelSupport, people: panelPeople, fullStop: words.fullStop };

/** The incidents that these facts let start and the present ones do not. */
export function liftedBy<P>(page: OrganizationStanding<P>, facts: SupposedFacts<P>): string[] {
  return startingWith(stillHeld(page.held, page, page.here), facts, page.here);
}

/** The present facts, with one more person who may report. */
export const lettingReport = <P extends NamedPerson>(
  { agreement, mayReport }: OrganizationStanding<P>,
  person: P,
): SupposedFacts<P> => ({ agreement, mayReport: (other) => other.id === person.id || mayReport(other) });

/** What an agreement would do, a sentence each. */
export function agreementConsequences<P extends NamedPerson>(
  page: OrganizationStanding<P>,
  agreement: Agreement,
  say: ConsequenceWords = ENGLISH,
): string[] {
  const { here, held, organization, mayReport } = page;
  const verdict = supportVerdict(agreement, here);
  const { title, why } = say.support.support(verdict, { ...here, organization: organization.name, agreement });
  const facts = { agreement, mayReport };
  const starts = liftedBy(page, facts);
  const unlisted = held.filter((one) => heldVerdict(one, facts, here) === 'not-a-representative');
  return [
    `${title}: ${why}`,
    ...(starts.length > 0 ? [say.support.startNow(starts)] : []),
    ...unlisted.map(({ number, reporter }) =>
      say.support.staysHeld(number, `${say.people.waiting.notOnList(personName(reporter))}${say.fullStop}`),
    ),
    ...(verdict === 'entitled' || !here.required ? [] : [say.support.startedGoOn]),
  ];
}

/** Somebody who reported without being on the list, with what waits for a decision about them (F2). */
export interface Decision<P> {
  readonly person: P;
  readonly held: readonly Held<P>[];
}

/** The decisions that wait, one a person. */
export function decisionsOf<P extends NamedPerson>(page: OrganizationStanding<P>): Decision<P>[] {
  const waiting = stillHeld(page.held, page, page.here).filter(({ reporter }) => !page.mayReport(reporter));
  const people = new Map(waiting.map(({ reporter }) => [reporter.id, reporter]));
  return [...people.values()].map((person) => ({
    person,
    held: waiting.filter(({ reporter }) => reporter.id === person.id),
  }));
}
