import type { Person } from '../../client';

/** What a person is called in full; by their address where Zendesk has no name. */
export const nameOf = ({ name, email, id }: Person): string => name?.trim() || email || `#${id}`;

/** `Ann`: how support speaks of somebody. */
export const firstNameOf = (person: Person): string => nameOf(person).split(/\s+/)[0] ?? nameOf(person);
