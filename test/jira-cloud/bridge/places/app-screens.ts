import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A screen of an app, as its manifest names it. */
export interface AppScreen {
  /** Such as `jira:issueContext`. */
  readonly type: string;
  readonly key: string;
  /** In the language of whoever looks. */
  readonly title: string;
  readonly resource: string;
}

const wordsSchema = z.union([z.string(), z.object({ i18n: z.string() })]);
const screenSchema = z.looseObject({ key: z.string(), title: wordsSchema.default(''), resource: z.string() });
const manifestSchema = z.object({
  modules: z.record(z.string(), z.array(z.unknown())),
  translations: z
    .object({
      resources: z.array(z.object({ key: z.string(), path: z.string() })),
      fallback: z.object({ default: z.string() }),
    })
    .optional(),
});

/** The app's screen of a kind, the first where it has several; null: the app has none. */
export type ScreenOf = (type: string, locale: string) => AppScreen | null;

/** Reads the screens of a manifest; a module without a resource is no screen. */
export function appScreens(file: string): ScreenOf {
  const { modules, translations } = manifestSchema.parse(parse(readFileSync(file, 'utf8')));
  const catalogues = new Map(
    translations?.resources.map(({ key, path }): [string, unknown] => [
      key,
      JSON.parse(readFileSync(join(dirname(file), path), 'utf8')),
    ]),
  );
  /** https://developer.atlassian.com/platform/forge/manifest-reference/translations/ */
  const inLanguage = (words: z.infer<typeof wordsSchema>, locale: string): string => {
    if (typeof words === 'string') return words;
    const languages = [locale, translations?.fallback.default ?? ''];
    return languages.flatMap((tag) => wordsAt(catalogues.get(tag), words.i18n) ?? [])[0] ?? words.i18n;
  };
  return (type, locale) => {
    const found = screenSchema.safeParse(modules[type]?.[0]).data;
    if (!found) return null;
    return { type, key: found.key, title: inLanguage(found.title, locale), resource: found.resource };
  };
}

/** What a catalogue has at a path such as `request.title`; null: nothing. */
function wordsAt(catalogue: unknown, path: string): string | null {
  let at = catalogue;
  for (const step of path.split('.')) at = z.record(z.string(), z.unknown()).safeParse(at).data?.[step];
  return typeof at === 'string' ? at : null;
}
