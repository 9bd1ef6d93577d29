import { listOf } from '../json';
import { type Parameter, parametersOf, type Subject } from '../manifest/manifest';
import { hasFile, textsOf } from '../package-files';
import { type Rule, type Trouble, unless } from '../rule';

/** The one script from outside. https://developer.zendesk.com/documentation/apps/app-developer-guide/using-the-apps-framework/ */
export const SDK_URL = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

const HTML = /^assets\/.*\.html?$/;
const SCRIPT = /^assets\/.*\.m?js$/;

interface Tag {
  readonly name: string;
  readonly source: string | undefined;
  readonly body: string;
}

/** Scripts and what else a page loads, as they stand in its text. */
function tagsOf(html: string): Tag[] {
  const tag = /<(script|link|img|iframe|source)\b([^>]*)>(?:([\s\S]*?)<\/script>)?/gi;
  return [...html.replace(/<!--[\s\S]*?-->/g, '').matchAll(tag)].map(([, name = '', attributes = '', body = '']) => ({
    name: name.toLowerCase(),
    source: /\s(?:src|href)\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1],
    body: name.toLowerCase() === 'script' ? body : '',
  }));
}

const isOutside = (source: string): boolean => /^(https?:)?\/\//.test(source);

const perPage = (
  name: string,
  code: string,
  find: (tags: Tag[], path: string, subject: Subject, html: string) => readonly string[],
): Rule<Subject> => ({
  name,
  code,
  path: 'assets',
  find: (subject) =>
    textsOf(subject.pkg, HTML).flatMap(([path, html]) =>
      find(tagsOf(html), path, subject, html).map((say): Trouble => ({ path, say })),
    ),
});

const perScript = (
  name: string,
  code: string,
  find: (script: string, subject: Subject) => readonly string[],
): Rule<Subject> => ({
  name,
  code,
  path: 'assets',
  find: (subject) =>
    textsOf(subject.pkg, SCRIPT).flatMap(([path, script]) =>
      find(script, subject).map((say): Trouble => ({ path, say })),
    ),
});

/** Where a page's own reference leads. */
const resolved = (source: string, page: string): string =>
  new URL(source.split(/[?#]/)[0] ?? '', `https://app/${page}`).pathname.slice(1);

/** What each page of the package loads. */
export const PAGE_RULES: readonly Rule<Subject>[] = [
  perPage('a page loads Zendesk’s SDK', 'sdk_missing', (tags) =>
    unless(
      tags.some(({ name, source }) => name === 'script' && source === SDK_URL),
      `Load ${SDK_URL}: without it the page cannot speak to Zendesk.`,
    ),
  ),
  perPage('no script but the SDK comes from outside', 'external_script', (tags) =>
    tags
      .filter(
        ({ name, source }) => name === 'script' && source !== undefined && isOutside(source) && source !== SDK_URL,
      )
      .map(({ source }) => `Put ${source} into the package.`),
  ),
  perPage('nothing else comes from outside', 'external_resource', (tags) =>
    tags
      .filter(({ name, source }) => name !== 'script' && source !== undefined && isOutside(source))
      .map(({ source }) => `Put ${source} into the package.`),
  ),
  perPage('no script stands in a page', 'inline_script', (tags, _path, _subject, html) => [
    ...tags
      .filter(({ name, body }) => name === 'script' && body.trim() !== '')
      .map(() => 'Move the script into a file.'),
    ...unless(!/<[a-z][^>]*\son[a-z]+\s*=/i.test(html), 'Move what happens on an event into a script’s file.'),
  ]),
  perPage('what a page loads is in the package', 'missing_asset', (tags, path, { pkg }) =>
    tags
      .filter(({ source }) => source !== undefined && !isOutside(source) && !source.startsWith('data:'))
      .map(({ source = '' }) => resolved(source, path))
      .filter((file) => !hasFile(pkg, file))
      .map((file) => `There is no ${file}.`),
  ),
];

const secureOnes = ({ manifest }: Subject): Parameter[] => parametersOf(manifest).filter(({ secure }) => secure);
const settingsIn = (script: string): string[] =>
  [...script.matchAll(/\{\{\s*setting\.([\w-]+)\s*\}\}/g)].map(([, name = '']) => name);

/** What the scripts of the package do. */
export const SCRIPT_RULES: readonly Rule<Subject>[] = [
  perScript('no script makes code of text', 'eval', (script) =>
    unless(
      !/(?<![\w$.])eval\s*\(|\bnew\s+Function\s*\(/.test(script),
      'Do without eval and new Function: reviewers refuse them.',
    ),
  ),
  perScript('every setting that a script names is in the manifest', 'unknown_setting', (script, { manifest }) => {
    const names = parametersOf(manifest).map(({ name }) => name);
    return [...new Set(settingsIn(script))]
      .filter((name) => !names.includes(name))
      .map((name) => `The manifest has no parameter "${name}".`);
  }),
  perScript('no script reads a secret', 'secure_setting_read', (script, subject) =>
    secureOnes(subject)
      .filter(({ name }) =>
        new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(script.replace(/\{\{\s*setting\.[\w-]+\s*\}\}/g, '')),
      )
      .map(({ name }) => `"${name}" is not in metadata(): use {{setting.${name}}} in a request with "secure".`),
  ),
  perScript('a secret that signs has the scope for it', 'scope_missing', (script, subject) =>
    secureOnes(subject)
      .filter(
        ({ name, scopes }) =>
          new RegExp(`secret_key["']?\\s*:\\s*["'\`]\\{\\{\\s*setting\\.${name}\\s*\\}\\}`).test(script) &&
          !listOf(scopes).includes('jwt_secret_key'),
      )
      .map(({ name }) => `Add "jwt_secret_key" to the scopes of "${name}".`),
  ),
  perScript('a script asks only hosts that the manifest names', 'unlisted_domain', (script, { manifest }) => {
    const asked = [...script.matchAll(/(?:\burl\s*:|\bfetch\()\s*["'`]https?:\/\/([^/"'`$]+)/g)].map(
      ([, host = '']) => host,
    );
    return [...new Set(asked)]
      .filter((host) => !listOf(manifest.domainWhitelist).includes(host) && !host.endsWith('.zendesk.com'))
      .map((host) => `Add "${host}" to domainWhitelist, or do not ask it.`);
  }),
];

/** What is worth knowing of the scripts. */
export const SCRIPT_WARNINGS: readonly Rule<Subject>[] = [
  perScript('no script tries whether text may become code', 'function_probe', (script) =>
    unless(
      !/[=(,]\s*Function\s*[;,)]|[=(,]\s*Function\s*$/m.test(script) || !/new\s+\w+\(\s*["'`]{2}\s*\)/.test(script),
      'Turn it off: with zod by z.config({ jitless: true }).',
    ),
  ),
];
