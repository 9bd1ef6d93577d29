import { entriesOf, isObject, type JsonObject, readJson } from './json';
import { isPrivate, locationsOf, PRODUCT_NAMES, type Subject } from './manifest/manifest';
import { LOCALE } from './manifest/oauth-and-locale';
import { type PackageFiles, textsOf } from './package-files';
import type { Rule, Trouble } from './rule';

const PATH = 'translations';
const FILE = /^translations\/(.*)\.json$/;
/** What the marketplace shows of an app; `description` is an old name of the short one. */
export const LISTING_KEYS = ['name', 'short_description', 'installation_instructions', 'long_description'] as const;

/** The translations that can be read, by path. */
export const translationsOf = (pkg: PackageFiles): [string, JsonObject][] =>
  textsOf(pkg, FILE).flatMap(([path, text]) => {
    const read = readJson(text);
    return read.ok && isObject(read.value) ? [[path, read.value] as [string, JsonObject]] : [];
  });

const perFile = (
  name: string,
  code: string,
  find: (json: JsonObject, path: string, subject: Subject) => readonly string[],
): Rule<Subject> => ({
  name,
  code,
  path: PATH,
  find: (subject) =>
    translationsOf(subject.pkg).flatMap(([path, json]) =>
      find(json, path, subject).map((say): Trouble => ({ path, say })),
    ),
});

/** Leaves that are not `{title, value}`, by their keys; `app.package` itself is no text. */
function plainLeaves(node: unknown, at: readonly string[]): string[] {
  if (!isObject(node)) return [at.join('.')];
  const keys = Object.keys(node).sort();
  if (keys.join() === 'title,value' && typeof node.title === 'string' && typeof node.value === 'string') return [];
  return entriesOf(node)
    .filter(([key]) => [...at, key].join('.') !== 'app.package')
    .flatMap(([key, child]) => plainLeaves(child, [...at, key]));
}

const missing = (keys: readonly string[], manifest: JsonObject): string[] => {
  const has = keys.map((key) => (key === 'description' ? 'short_description' : key));
  return (isPrivate(manifest) ? ['name'] : LISTING_KEYS).filter((key) => !has.includes(key));
};

const productsIn = (json: JsonObject): string[] =>
  entriesOf(json.app)
    .map(([key]) => key)
    .filter((key) => PRODUCT_NAMES.includes(key));

/** https://developer.zendesk.com/documentation/apps/app-developer-guide/setup/#internationalization */
export const TRANSLATION_RULES: readonly Rule<Subject>[] = [
  {
    name: 'a translation is named after its locale',
    code: 'translation.invalid_locale',
    path: PATH,
    find: ({ pkg }) =>
      textsOf(pkg, FILE)
        .map(([path]) => path)
        .filter((path) => !LOCALE.test(FILE.exec(path)?.[1] ?? ''))
        .map((path) => ({ path, say: 'Name it after a locale in lower case: de.json, pt-br.json.' })),
  },
  {
    name: 'a translation is JSON',
    code: 'translation.not_json',
    path: PATH,
    find: ({ pkg }) =>
      textsOf(pkg, FILE).flatMap(([path, text]) => {
        const read = readJson(text);
        return read.ok ? [] : [{ path, say: `Make it valid JSON: ${read.problem}` }];
      }),
  },
  {
    name: 'a translation is an object',
    code: 'translation.not_json_object',
    path: PATH,
    find: ({ pkg }) =>
      textsOf(pkg, FILE).flatMap(([path, text]) => {
        const read = readJson(text);
        return read.ok && !isObject(read.value) ? [{ path, say: 'Make it an object: {"app": {…}}.' }] : [];
      }),
  },
  perFile('beside app.package every text has its title and value', 'translation.invalid_format', (json) =>
    isObject(json.app) && json.app.package
      ? plainLeaves(json, []).map((at) => `Make "${at}" an object with "title" and "value", or take app.package out.`)
      : [],
  ),
  perFile('every translated parameter has a label', 'translation.missing_required_key_on_leaf', (json) =>
    entriesOf(isObject(json.app) ? json.app.parameters : undefined)
      .filter(([, texts]) => !isObject(texts) || !('label' in texts))
      .map(([name]) => `Add "label" to the parameter "${name}".`),
  ),
  perFile('English has what the marketplace shows', 'translation.missing_required_key', (json, path, { manifest }) =>
    path === 'translations/en.json' && productsIn(json).length === 0
      ? missing(Object.keys(isObject(json.app) ? json.app : {}), manifest).map((key) => `Add "app.${key}".`)
      : [],
  ),
  perFile(
    'translations by product are of the manifest’s products',
    'translation.products_do_not_match_manifest_products',
    (json, path, { manifest }) => {
      const used = locationsOf(manifest).map(({ product }) => product);
      return path === 'translations/en.json'
        ? productsIn(json)
            .filter((product) => !used.includes(product))
            .map((product) => `The app has no location in "${product}": take its texts out.`)
        : [];
    },
  ),
  perFile(
    'English has for each product what the marketplace shows',
    'translation.missing_required_key_for_product',
    (json, path, { manifest }) =>
      path === 'translations/en.json'
        ? productsIn(json).flatMap((product) =>
            missing(Object.keys(((json.app as JsonObject)[product] as JsonObject | null) ?? {}), manifest).map(
              (key) => `Add "app.${product}.${key}".`,
            ),
          )
        : [],
  ),
];
