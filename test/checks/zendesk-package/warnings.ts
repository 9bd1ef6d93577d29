import { parametersOf, type Subject } from './manifest/manifest';
import { type PackageFiles, textsOf } from './package-files';
import { type Rule, unless } from './rule';

const PARAMETERS = 'manifest.json: parameters';
const CODE = /\.(jsx?|html?)$/;
const TEXT = /(html?|xml|js|json?)$/;

/** What the vendor warns of once the manifest is sound. */
export const SETTING_WARNINGS: readonly Rule<Subject>[] = [
  {
    name: 'a text that is called a token or key is secure',
    code: 'insecure_token_parameter_in_manifest',
    path: PARAMETERS,
    find: ({ manifest }) =>
      parametersOf(manifest)
        .filter(({ name, type, secure }) => /token|key|pwd|password/i.test(String(name)) && type === 'text' && !secure)
        .map(({ name }) => `Make "${name}" secure, or call it something else.`),
  },
  {
    name: 'a secure or hidden parameter has no default',
    code: 'default_secure_or_hidden_parameter_in_manifest',
    path: PARAMETERS,
    find: ({ manifest }) =>
      parametersOf(manifest)
        .filter(({ type, secure, hasDefault }) => hasDefault && (secure || type === 'hidden'))
        .map(({ name }) => `Take the default of "${name}" out: defaults are not kept secret.`),
  },
  {
    name: 'a secure parameter says where it may be used',
    code: 'secure_parameters_with_no_scopes_in_manifest',
    path: PARAMETERS,
    find: ({ manifest }) =>
      parametersOf(manifest)
        .filter(({ secure, scopes }) => secure && !(Array.isArray(scopes) && scopes.length > 0))
        .map(({ name }) => `Add "scopes" to "${name}": without them a browser can send it anywhere.`),
  },
  {
    name: 'no address is without encryption',
    code: 'insecure_http_request',
    path: 'assets',
    find: ({ pkg }) =>
      textsOf(pkg, CODE).flatMap(([path, text]) => {
        const hosts = new Set([...text.matchAll(/\bhttp:\/\/([\w.-]+)/g)].map(([, host]) => host));
        return hosts.size === 0 ? [] : [{ path, say: `Use https for ${[...hosts].sort().join(', ')}.` }];
      }),
  },
];

/** What looks like somebody's secret. The vendor's list is longer in services that no support app talks to. */
const SECRETS: readonly (readonly [string, RegExp])[] = [
  ['Slack token', /xox[pboa]-[\w-]{8,}/],
  ['private key', /-----BEGIN (RSA |OPENSSH |DSA |EC )?PRIVATE KEY-----|-----BEGIN PGP PRIVATE KEY BLOCK-----/],
  ['AWS access key', /\bAKIA[0-9A-Z]{16}\b/],
  ['GitHub token', /\bgh[pousr]_[0-9a-zA-Z]{36}\b|github[ :"=-]{1,3}[0-9a-zA-Z]{35,40}\b/i],
  ['Google client secret', /client[-_]secret["' ]{0,2}[:=]["' ]{0,2}[\w-]{16,32}/i],
  ['Heroku key', /heroku.{0,20}[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/i],
  ['password', /password["']?\s*[:=]\s*["'][\w+.-]{4,}["']/i],
  ['token', /\b(api|access|auth)?[-_]?token["']?\s*[:=]\s*["'][\w+.-]{12,}["']/i],
];
/** Words by which the vendor suspects a file. */
const WORDS = /password|secret|secretToken|secret_token|auth_key|authKey|auth_pass|authPass|auth_user|AuthUser|api_key/;

/** What the vendor warns of in any package. */
export const TEXT_WARNINGS: readonly Rule<PackageFiles>[] = [
  ...SECRETS.map(
    ([kind, pattern]): Rule<PackageFiles> => ({
      name: `no text looks like a secret: ${kind}`,
      code: 'application_secret',
      path: '.',
      find: (pkg) =>
        textsOf(pkg, TEXT)
          .filter(([, text]) => pattern.test(text))
          .map(([path]) => ({ path, say: `This looks like a secret (${kind}): take it out.` })),
    }),
  ),
  {
    name: 'no text speaks of secrets',
    code: 'generic_secrets',
    path: '.',
    find: (pkg) =>
      textsOf(pkg, TEXT).flatMap(([path, text]) => {
        const word = WORDS.exec(text)?.[0];
        return word === undefined ? [] : [{ path, say: `It holds "${word}": see that no secret stands beside it.` }];
      }),
  },
  {
    name: 'a drawing holds no bitmap',
    code: 'bitmap_in_svg',
    path: 'assets',
    find: (pkg) =>
      textsOf(pkg, /^assets\/.*\.svg$/).flatMap(([path, text]) =>
        unless(!/<image\b/.test(text), 'Draw it: Zendesk puts a placeholder in its place.').map((say) => ({
          path,
          say,
        })),
      ),
  },
  {
    name: 'a drawing is plain',
    code: 'sanitised_svg',
    path: 'assets',
    find: (pkg) =>
      textsOf(pkg, /^assets\/.*\.svg$/).flatMap(([path, text]) =>
        unless(
          !/<\?xml|<!--|<!DOCTYPE|<script\b|<style\b|<foreignObject\b|\son\w+\s*=|javascript:/i.test(text),
          'Leave only shapes: Zendesk cuts declarations, comments, styles and scripts out.',
        ).map((say) => ({ path, say })),
      ),
  },
];
