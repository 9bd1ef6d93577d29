import type { Words } from './catalog';
import { words } from './en/words';

/** The languages in which people can be spoken to. */
export type Language = 'en';

/** What screens say in a language, without the messages. */
export const wordsIn = (language: Language = 'en'): Words => ({ en: words })[language];
