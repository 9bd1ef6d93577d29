import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type ForgeManifest, readManifest } from './forge-manifest';

const translationsSchema = z.object({
  resources: z.array(z.object({ key: z.string(), path: z.string() })),
  fallback: z.looseObject({ default: z.string() }),
});

/** A file of texts that Jira itself shows of the app, as it is nested. */
export type Texts = { readonly [key: string]: string | Texts };

const textsSchema: z.ZodType<Texts> = z.lazy(() => z.record(z.string(), z.union([z.string(), textsSchema])));

/** What Jira shows of the app by locale, from the files that the manifest names. */
export function readTexts(manifest: ForgeManifest = readManifest()): Readonly<Record<string, Texts>> {
  const { resources } = translationsSchema.parse(manifest.translations);
  return Object.fromEntries(
    resources.map(({ key, path }) => [key, textsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))]),
  );
}

/** The text under a key, with dots between its parts; undefined where there is none. */
export const textAt = (texts: Texts, key: string): unknown =>
  key.split('.').reduce<unknown>((at, part) => (Object(at) as Record<string, unknown>)[part], texts);

const keySchema = z.object({ i18n: z.string() });

/** A title of a module as Jira shows it to somebody, in their language or the fallback's. */
export function shownText(value: unknown, locale = 'en-US'): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  const manifest = readManifest();
  const texts = readTexts(manifest);
  const { fallback } = translationsSchema.parse(manifest.translations);
  return z
    .string()
    .parse(textAt(texts[locale.replace('_', '-')] ?? texts[fallback.default] ?? {}, keySchema.parse(value).i18n));
}
