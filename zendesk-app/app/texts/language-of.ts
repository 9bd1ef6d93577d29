import { LANGUAGES, type Language } from '../../../core';

/** The language in which a person reads, by Zendesk's locale (`de`, `de-AT`, `es-419`); English where we do not speak theirs. */
export function languageOf(locale: string): Language {
  const named = locale.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === named) ?? 'en';
}
