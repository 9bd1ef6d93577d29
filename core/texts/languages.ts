import type { Catalog } from './catalog';
import { messages } from './en/messages';
import { replies } from './en/replies';
import { type Language, wordsIn } from './words-in';

/** Everything that is said in a language. */
export const textsIn = (language: Language = 'en'): Catalog => ({
  ...wordsIn(language),
  ...{ en: replies }[language],
  ...{ en: messages }[language],
});
