import type { Person } from '../../client';
import { mayReport } from '../../history/entitlement-fields';
import { nameOf } from '../people/names';
import { peopleWords } from '../texts/people';

/** What the list of proposals shows, and what choosing one writes into the field. */
export const proposalOf = (person: Person): string =>
  person.email && person.email !== nameOf(person) ? `${nameOf(person)} (${person.email})` : nameOf(person);

export type FoundPerson = { readonly person: Person } | { readonly fault: string };

const plain = (text: string): string => text.trim().toLocaleLowerCase();

/** Who is meant by a name or an address, of the organization's people alone; else what to enter. */
export function findPerson(text: string, members: readonly Person[], organization: string): FoundPerson {
  const words = peopleWords.add;
  const wanted = plain(text);
  if (wanted === '') return { fault: words.empty };
  const called = (person: Person): string[] => [proposalOf(person), nameOf(person), person.email ?? ''].map(plain);
  const exactly = members.filter((person) => called(person).includes(wanted));
  const found =
    exactly.length > 0 ? exactly : members.filter((person) => called(person).some((one) => one.includes(wanted)));
  const open = found.filter((person) => !mayReport(person));
  const [first] = open;
  if (open.length > 1) return { fault: words.several(text.trim()) };
  if (first) return { person: first };
  const [listed] = found;
  return { fault: listed ? words.already(nameOf(listed)) : words.unknown(text.trim(), organization) };
}
