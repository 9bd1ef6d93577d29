import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A screen of an app, as its manifest names it. */
export interface AppScreen {
  /** Such as `jira:issueContext`. */
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly resource: string;
}

const words = z.union([z.string(), z.object({ i18n: z.string() }).transform(({ i18n }) => i18n)]);
const screenSchema = z.looseObject({ key: z.string(), title: words.default(''), resource: z.string() });
const manifestSchema = z.object({ modules: z.record(z.string(), z.array(z.unknown())) });

/** The app's screen of a kind, the first where it has several; null: the app has none. */
export type ScreenOf = (type: string) => AppScreen | null;

/** Reads the screens of a manifest; a module without a resource is no screen. */
export function appScreens(file: string): ScreenOf {
  const { modules } = manifestSchema.parse(parse(readFileSync(file, 'utf8')));
  return (type) => {
    const found = screenSchema.safeParse(modules[type]?.[0]).data;
    return found ? { type, key: found.key, title: found.title, resource: found.resource } : null;
  };
}
