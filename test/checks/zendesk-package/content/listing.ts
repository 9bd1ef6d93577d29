import { entriesOf, isObject, type JsonObject, listOf } from '../json';
import { locationsOf, parametersOf, type Subject } from '../manifest/manifest';
import { hasFile, textOf } from '../package-files';
import { pngSize } from '../png';
import { type Rule, unless } from '../rule';
import { LISTING_KEYS, translationsOf } from '../translations';

const MANIFEST_KEYS = [
  'name',
  'author',
  'version',
  'frameworkVersion',
  'location',
  'gaID',
  'defaultLocale',
  'parameters',
  'domainWhitelist',
  'private',
  'requirementsOnly',
  'singleInstall',
  'signedUrls',
  'termsConditionsURL',
  'experiments',
  'marketingOnly',
  'oauth',
  'noTemplate',
  'remoteInstallationURL',
];

/** https://developer.zendesk.com/documentation/apps/publish-your-app-or-theme/create_assets */
const LOGOS = [
  ['logo.png', 320],
  ['logo-small.png', 128],
] as const;
const WITH_ICON = ['top_bar', 'nav_bar', 'ticket_editor'];
const SHORT = 80;

const text = (leaf: unknown): string => String(isObject(leaf) ? (leaf.value ?? '') : (leaf ?? ''));

/** Every text of a translation by its keys. */
export function leavesOf(node: unknown, at = ''): [string, string][] {
  if (typeof node === 'string') return [[at, node]];
  return entriesOf(node).flatMap(([key, child]) => leavesOf(child, at === '' ? key : `${at}.${key}`));
}

const placeholders = (words: string): string =>
  [...words.matchAll(/\{\{?\s*[\w.]+\s*\}?\}/g)].map(String).sort().join(' ');

const english = ({ pkg }: Subject): [string, string][] =>
  leavesOf(translationsOf(pkg).find(([path]) => path === 'translations/en.json')?.[1]);

/** A rule that judges each translation but the English one beside it. */
const beside = (
  name: string,
  code: string,
  find: (own: ReadonlyMap<string, string>, en: ReadonlyMap<string, string>) => readonly string[],
): Rule<Subject> => ({
  name,
  code,
  path: 'translations',
  find: (subject) => {
    const en = new Map(english(subject));
    return translationsOf(subject.pkg)
      .filter(([path]) => path !== 'translations/en.json')
      .flatMap(([path, json]) => find(new Map(leavesOf(json)), en).map((say) => ({ path, say })));
  },
});

const appOf = (json: JsonObject): JsonObject => (isObject(json.app) ? json.app : {});

/** What reviewers of the marketplace and people in other languages see, and no validator of the vendor's looks at. */
export const LISTING_RULES: readonly Rule<Subject>[] = [
  {
    name: 'every key of the manifest is one that Zendesk reads',
    code: 'unknown_manifest_key',
    path: 'manifest.json',
    find: ({ manifest }) =>
      Object.keys(manifest)
        .filter((key) => !MANIFEST_KEYS.includes(key))
        .map((key) => `Zendesk does not read "${key}": mend its spelling or take it out.`),
  },
  {
    name: 'the version is three numbers',
    code: 'invalid_app_version',
    path: 'manifest.json: version',
    find: ({ manifest: { version } }) =>
      unless(
        /^\d+\.\d+\.\d+$/.test(String(version ?? '')),
        'Write the version as 1.2.3, so that the next one can be told from it.',
      ),
  },
  ...LOGOS.map(
    ([name, side]): Rule<Subject> => ({
      name: `${name} is a PNG of ${side} pixels a side`,
      code: 'logo_size',
      path: `assets/${name}`,
      find: ({ pkg }) => {
        const size = pngSize(pkg.files.get(`assets/${name}`));
        return unless(size?.width === side && size.height === side, `Save it as a PNG of ${side}x${side} pixels.`);
      },
    }),
  ),
  {
    name: 'a location in a bar has its icon',
    code: 'missing_icon',
    path: 'assets',
    find: ({ manifest, pkg }) =>
      locationsOf(manifest)
        .filter(({ name }) => WITH_ICON.includes(name) && !hasFile(pkg, `assets/icon_${name}.svg`))
        .map(({ name }) => ({ path: `assets/icon_${name}.svg`, say: `Add it: "${name}" shows nothing without.` })),
  },
  {
    name: 'an icon has a viewBox',
    code: 'icon_without_view_box',
    path: 'assets',
    find: ({ pkg }) =>
      [...pkg.files.keys()]
        .filter(
          (path) => /^assets\/icon_.*\.svg$/.test(path) && !/<(svg|symbol)\b[^>]*\sviewBox=/.test(textOf(pkg, path)),
        )
        .map((path) => ({ path, say: 'Add a viewBox: Zendesk scales icons to 18 pixels by it.' })),
  },
  {
    name: `the short description has ${SHORT} characters at most`,
    code: 'short_description_too_long',
    path: 'translations',
    find: ({ pkg }) =>
      translationsOf(pkg).flatMap(([path, json]) => {
        const { length } = [...text(appOf(json).short_description ?? appOf(json).description)];
        return length <= SHORT ? [] : [{ path, say: `It has ${length} characters: keep ${SHORT}.` }];
      }),
  },
  {
    name: 'every language has what the marketplace shows',
    code: 'untranslated_listing',
    path: 'translations',
    find: ({ pkg }) =>
      translationsOf(pkg).flatMap(([path, json]) =>
        LISTING_KEYS.filter((key) => text(appOf(json)[key]).trim() === '').map((key) => ({
          path,
          say: `Write "app.${key}".`,
        })),
      ),
  },
  {
    name: 'every parameter has its words in every language',
    code: 'parameter_untranslated',
    path: 'translations',
    find: ({ manifest, pkg }) =>
      translationsOf(pkg).flatMap(([path, json]) =>
        parametersOf(manifest)
          .filter(
            ({ name, type }) =>
              type !== 'hidden' && !isObject((appOf(json).parameters as JsonObject | undefined)?.[String(name)]),
          )
          .map(({ name }) => ({
            path,
            say: `Write "app.parameters.${name}": without it administrators read the bare name.`,
          })),
      ),
  },
  {
    name: 'every word on a parameter is of one in the manifest',
    code: 'words_of_no_parameter',
    path: 'translations',
    find: ({ manifest, pkg }) => {
      const names = parametersOf(manifest).map(({ name }) => name);
      return translationsOf(pkg).flatMap(([path, json]) =>
        entriesOf(appOf(json).parameters)
          .filter(([name]) => !names.includes(name))
          .map(([name]) => ({ path, say: `The manifest has no parameter "${name}": take its words out.` })),
      );
    },
  },
  beside('every language has the keys of the English one', 'translation_keys_differ', (own, en) => [
    ...[...en.keys()].filter((key) => !own.has(key)).map((key) => `Write "${key}".`),
    ...[...own.keys()].filter((key) => !en.has(key)).map((key) => `The English one has no "${key}": take it out.`),
  ]),
  beside('every language has the placeholders of the English one', 'translation_placeholders_differ', (own, en) =>
    [...own]
      .filter(([key, words]) => en.has(key) && placeholders(words) !== placeholders(en.get(key) ?? ''))
      .map(([key]) => `Give "${key}" the same placeholders.`),
  ),
  beside('no language repeats the English one', 'translation_left_english', (own, en) =>
    [...own]
      .filter(
        ([key, words]) =>
          key !== 'app.name' && !key.startsWith('app.name.') && key !== 'app.package' && words === en.get(key),
      )
      .map(([key]) => `Translate "${key}".`),
  ),
];

/** A host by itself: no protocol, no path, nothing to be filled in. */
const HOST = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i;

/** Where secrets may go. */
export const DOMAIN_RULES: readonly Rule<Subject>[] = [
  {
    name: 'a domain is a host by itself',
    code: 'invalid_domain',
    path: 'manifest.json: domainWhitelist',
    find: ({ manifest }) =>
      listOf(manifest.domainWhitelist)
        .filter((domain) => !HOST.test(String(domain)))
        .map((domain) => `Write "${domain}" as a host, without https:// and path.`),
  },
  {
    name: 'a package with secrets says where they may go',
    code: 'secure_parameter_without_domains',
    path: 'manifest.json: domainWhitelist',
    find: ({ manifest }) =>
      unless(
        listOf(manifest.domainWhitelist).length > 0 || !parametersOf(manifest).some(({ secure }) => secure),
        'Name the hosts that secure parameters may be sent to: reviewers refuse a package without.',
      ),
  },
];

/** What is fit for a trial and not for customers. */
export const DOMAIN_WARNINGS: readonly Rule<Subject>[] = [
  {
    name: 'a domain is one of the real world',
    code: 'reserved_domain',
    path: 'manifest.json: domainWhitelist',
    find: ({ manifest }) =>
      listOf(manifest.domainWhitelist)
        .filter((domain) => /\.(example|test|invalid|localhost)(:\d+)?$|^localhost(:\d+)?$/.test(String(domain)))
        .map((domain) => `"${domain}" can be reached by nobody: build with the host of the service.`),
  },
];
