/** Somebody as a panel names them. */
export interface NamedPerson {
  readonly id: string | number;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
}

/** What a person is called in full; by their address where the platform has no name. */
export const personName = ({ name, email, id }: NamedPerson): string => name?.trim() || email || `#${id}`;

/** `Ann`: how support speaks of somebody. */
export const personFirstName = (person: NamedPerson): string =>
  personName(person).split(/\s+/)[0] ?? personName(person);
