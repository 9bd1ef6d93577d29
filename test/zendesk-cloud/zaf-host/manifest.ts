import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Places of the agent interface that an app can stand in. */
export const LOCATIONS = [
  'ticket_sidebar',
  'new_ticket_sidebar',
  'organization_sidebar',
  'user_sidebar',
  'nav_bar',
  'top_bar',
  'background',
  'modal',
] as const;
export type Location = (typeof LOCATIONS)[number];

const place = z.union([
  z.string().transform((url) => ({ url, flexible: true })),
  z.looseObject({ url: z.string(), flexible: z.boolean().default(true) }),
]);

export const SCOPES = [
  'header',
  'body',
  'url',
  'jwt_secret_key',
  'jwt_claim',
  'basic_auth_username',
  'basic_auth_password',
] as const;
export type Scope = (typeof SCOPES)[number];

const parameter = z.looseObject({
  name: z.string(),
  type: z.string(),
  required: z.boolean().default(false),
  secure: z.boolean().default(false),
  default: z.unknown().optional(),
  scopes: z.array(z.enum(SCOPES)).optional(),
});

const manifest = z.looseObject({
  name: z.string().optional(),
  version: z.string().default('1.0'),
  defaultLocale: z.string(),
  location: z.looseObject({ support: z.partialRecord(z.enum(LOCATIONS), place).default({}) }),
  parameters: z.array(parameter).default([]),
  domainWhitelist: z.array(z.string()).default([]),
});
export type Manifest = z.output<typeof manifest>;

/** What the folder of an app says about it. Throws what is wrong with the folder. */
export function readManifest(folder: string): { manifest: Manifest; name: string } {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no app in ${folder}: it has no manifest.json`);
  const read = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { manifest: read, name: read.name ?? translatedName(folder, read.defaultLocale) };
}

/** Texts of a package may stand alone or beside what translators are told about them. */
const text = z.union([z.string(), z.looseObject({ value: z.string() }).transform(({ value }) => value)]);

function translatedName(folder: string, locale: string): string {
  const file = join(folder, 'translations', `${locale}.json`);
  const translations = z.looseObject({ app: z.looseObject({ name: text }) });
  return translations.parse(JSON.parse(readFileSync(file, 'utf8'))).app.name;
}
