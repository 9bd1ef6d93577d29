import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import type { PageTexts } from './page-texts';

export const PAGE_TEXTS = { en, de, fr, es, ja } as const satisfies Readonly<Record<string, PageTexts>>;
export type PageLanguage = keyof typeof PAGE_TEXTS;
export type { PageTexts };

/** Text with `{…}` filled in; what is not given is left out. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** The first of these that we speak: Zendesk's locales (`de`, `en-US`, `es-419`), or an Accept-Language header's, in its order. */
export function languageOf(locales: readonly string[]): PageLanguage {
  for (const locale of locales) {
    const language = locale.trim().toLowerCase().split(/[-_;]/)[0] ?? '';
    if (Object.hasOwn(PAGE_TEXTS, language)) return language as PageLanguage;
  }
  return 'en';
}
