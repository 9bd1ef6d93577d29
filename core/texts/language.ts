/** The languages of the screens. A language is here once it has every sentence; docs/decisions/0021-languages.md says how. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja'] as const;

/** A language that screens speak: one of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** The languages that a page loads when its reader needs them: English is there at once. */
export type FurtherLanguage = Exclude<Language, 'en'>;
