import { isObject } from '../json';
import { type Rule, unless } from '../rule';
import { hasLocation, hasScreens, type Subject } from './manifest';

const PATH = 'manifest.json';
const isText = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string';
const isSwitch = (value: unknown): boolean => value === undefined || value === null || typeof value === 'boolean';

const missing = (key: string, has: (subject: Subject) => boolean): Rule<Subject> => ({
  name: `the manifest has ${key}`,
  code: 'manifest_keys.missing',
  path: `${PATH}: ${key}`,
  find: (subject) => unless(has(subject), `Add "${key}": the manifest must have it.`),
});

/** What every manifest must have. */
export const REQUIRED_KEY_RULES: readonly Rule<Subject>[] = [
  missing('author', ({ manifest }) => manifest.author !== undefined && manifest.author !== null),
  missing('defaultLocale', ({ manifest }) => manifest.defaultLocale !== undefined && manifest.defaultLocale !== null),
];

/** What a manifest of an app with screens must have: the place before its address is judged, the framework after. */
export const LOCATION_KEY_RULES: readonly Rule<Subject>[] = [
  missing('location', ({ manifest }) => !hasScreens(manifest) || hasLocation(manifest)),
];
export const FRAMEWORK_KEY_RULES: readonly Rule<Subject>[] = [
  missing(
    'frameworkVersion',
    ({ manifest }) =>
      !hasScreens(manifest) || (manifest.frameworkVersion !== undefined && manifest.frameworkVersion !== null),
  ),
];

/** Keys that are true or false. */
export const SWITCHES = ['requirementsOnly', 'marketingOnly', 'singleInstall', 'signedUrls', 'private'] as const;
/** Keys that are text. */
export const TEXTS = [
  'defaultLocale',
  'version',
  'frameworkVersion',
  'remoteInstallationURL',
  'termsConditionsURL',
  'gaID',
] as const;
/** Keys of the author, all text. */
export const AUTHOR_TEXTS = ['name', 'email', 'url'] as const;

/** The shapes of the keys that are there. */
export const KEY_TYPE_RULES: readonly Rule<Subject>[] = [
  ...SWITCHES.map(
    (key): Rule<Subject> => ({
      name: `${key} is true or false`,
      code: 'unacceptable_boolean',
      path: `${PATH}: ${key}`,
      find: ({ manifest }) =>
        // Absent is false; `private` alone is read as it stands, so that null is wrong there.
        unless(
          isSwitch(manifest[key]) && !(key === 'private' && manifest[key] === null),
          `Make "${key}" true or false.`,
        ),
    }),
  ),
  ...TEXTS.map(
    (key): Rule<Subject> => ({
      name: `${key} is text`,
      code: 'unacceptable_string',
      path: `${PATH}: ${key}`,
      find: ({ manifest }) => unless(isText(manifest[key]), `Put the value of "${key}" in quotes.`),
    }),
  ),
  ...AUTHOR_TEXTS.map(
    (key): Rule<Subject> => ({
      name: `the author's ${key} is text`,
      code: 'unacceptable_string',
      path: `${PATH}: author.${key}`,
      find: ({ manifest: { author } }) =>
        unless(!isObject(author) || isText(author[key]), `Put the author's ${key} in quotes.`),
    }),
  ),
  {
    name: 'noTemplate is a switch or a list of places',
    code: 'invalid_no_template',
    path: `${PATH}: noTemplate`,
    find: ({ manifest: { noTemplate } }) =>
      unless(isSwitch(noTemplate) || Array.isArray(noTemplate), 'Leave "noTemplate" out: it belongs to framework 1.'),
  },
  {
    name: 'experiments is an object',
    code: 'unacceptable_hash',
    path: `${PATH}: experiments`,
    find: ({ manifest: { experiments } }) =>
      unless(!experiments || isObject(experiments), 'Make "experiments" an object of names and true, or leave it out.'),
  },
  {
    name: 'domainWhitelist is a list of texts',
    code: 'unacceptable_array_of_strings',
    path: `${PATH}: domainWhitelist`,
    find: ({ manifest: { domainWhitelist: domains } }) =>
      unless(
        domains === undefined ||
          domains === null ||
          (Array.isArray(domains) && domains.every((one) => typeof one === 'string')),
        'Make "domainWhitelist" a list of host names in quotes.',
      ),
  },
  {
    name: 'parameters is a list',
    code: 'unacceptable_array',
    path: `${PATH}: parameters`,
    find: ({ manifest: { parameters } }) =>
      unless(parameters === undefined || parameters === null || Array.isArray(parameters), 'Make "parameters" a list.'),
  },
];
