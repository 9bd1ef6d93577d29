import type { Catalog } from './catalog';
import { en } from './en';

const CATALOGS = { en } satisfies Record<string, Catalog>;

/** The languages in which people can be spoken to. */
export type Language = keyof typeof CATALOGS;

/** Everything that is said in a language. */
export const textsIn = (language: Language = 'en'): Catalog => CATALOGS[language];
