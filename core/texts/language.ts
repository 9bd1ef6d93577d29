/** The languages of the screens. A language is here once it has every sentence; docs/decisions/0021-languages.md says how. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja'] as const;

/** A language that screens speak: one of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** The languages that a page loads when its reader needs them: English is there at once. */
export type FurtherLanguage = Exclude<Language, 'en'>;

/** The language in which a person reads, by a platform's locale (`de`, `de-AT`, `de_DE`, `es-419`); English where we do not speak theirs. */
export function languageOf(locale: string): Language {
  const named = locale.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === named) ?? 'en';
}
