import { panelPeople } from '../texts/en/panel-people';
import type { Worded } from '../texts/worded';
import { type NamedPerson, personName } from './person';

/** What a list of proposals shows, and what choosing one writes into the field. */
export const proposalOf = (person: NamedPerson): string =>
  person.email && person.email !== personName(person) ? `${personName(person)} (${person.email})` : personName(person);

/** Who was meant, or what to enter instead, in words. */
export type FoundPerson<P> = { readonly person: P } | { readonly fault: string };

const plain = (text: string): string => text.trim().toLocaleLowerCase();

interface Among<P> {
  readonly members: readonly P[];
  readonly organization: { readonly name: string };
  readonly mayReport: (person: P) => boolean;
}

/** Who is meant by a name or an address, of the organization's people alone, and not on the list yet. */
export function findPerson<P extends NamedPerson>(
  text: string,
  { members, organization, mayReport }: Among<P>,
  say: Worded<typeof panelPeople.add> = panelPeople.add,
): FoundPerson<P> {
  const wanted = plain(text);
  if (wanted === '') return { fault: say.empty };
  const called = (person: P): string[] => [proposalOf(person), personName(person), person.email ?? ''].map(plain);
  const exactly = members.filter((person) => called(person).includes(wanted));
  const found =
    exactly.length > 0 ? exactly : members.filter((person) => called(person).some((one) => one.includes(wanted)));
  const open = found.filter((person) => !mayReport(person));
  const [first] = open;
  if (open.length > 1) return { fault: say.several(text.trim()) };
  if (first) return { person: first };
  const [listed] = found;
  return { fault: listed ? say.already(personName(listed)) : say.unknown(text.trim(), organization.name) };
}
