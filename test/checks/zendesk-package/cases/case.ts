import type { Parts } from '../sound';

/** The smallest change that breaks a rule, under the rule's name. */
export type Cases = Readonly<Record<string, (parts: Parts) => void>>;

type Json = Record<string, unknown>;

/** Changes keys of the manifest; undefined takes one out. */
export const manifest =
  (change: Json) =>
  (parts: Parts): void => {
    Object.assign(parts.manifest, change);
  };

/** Puts one parameter in the place of the others. */
export const parameter = (...list: Json[]) => manifest({ parameters: list });

/** Adds or replaces a requirement. */
export const requirement =
  (type: string, fields: unknown) =>
  (parts: Parts): void => {
    parts.requirements[type] = { ...(parts.requirements[type] as Json), added: fields };
  };

/** Puts a whole type of requirements in place. */
export const requirements =
  (type: string, value: unknown) =>
  (parts: Parts): void => {
    parts.requirements[type] = value;
  };

/** Adds, replaces or takes away a file. */
export const file =
  (path: string, content: string | Uint8Array | undefined) =>
  (parts: Parts): void => {
    parts.files[path] = content;
  };

/** Changes the texts of one language. */
export const texts =
  (locale: string, change: Json) =>
  (parts: Parts): void => {
    Object.assign(parts.translations[locale]?.app as Json, change);
  };

export const many = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place));
