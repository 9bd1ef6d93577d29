import type { BoardNames } from '../../core';

/** What is called how on these issues, in a shape that can be sent. */
export interface SentNames {
  readonly people: Readonly<Record<string, string>>;
  readonly organizations: Readonly<Record<string, string>>;
}

/** The names as a board looks them up. */
export const namesOf = ({ people, organizations }: SentNames): BoardNames => ({
  people: new Map(Object.entries(people)),
  organizations: new Map(Object.entries(organizations)),
});
