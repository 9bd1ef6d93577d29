import { en } from './en';
import type { PhraseTable } from './table';

/** Every language that a report is read in; all are tried, since nobody says beforehand which one it is. */
export const LANGUAGES: Readonly<Record<string, PhraseTable>> = { en };
