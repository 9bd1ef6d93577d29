import { isObject } from '../json';
import { hasFile } from '../package-files';
import { type Rule, unless } from '../rule';
import { parametersOf, type Subject } from './manifest';

const PATH = 'manifest.json';
export const LOCALE = /^[a-z]{2,3}(-\w{2,3})?$/;

/** What an OAuth block names. */
const OAUTH_KEYS = ['client_id', 'client_secret', 'authorize_uri', 'access_token_uri'] as const;

export const OAUTH_RULES: readonly Rule<Subject>[] = [
  {
    name: 'an OAuth block is complete',
    code: 'oauth_keys.missing',
    path: `${PATH}: oauth`,
    find: ({ manifest: { oauth } }) =>
      isObject(oauth) ? OAUTH_KEYS.filter((key) => !oauth[key]).map((key) => `Add "${key}" to the OAuth block.`) : [],
  },
  {
    name: 'an OAuth block has its parameter',
    code: 'oauth_parameter_required',
    path: `${PATH}: parameters`,
    find: ({ manifest }) =>
      unless(
        !manifest.oauth || parametersOf(manifest).some(({ type }) => type === 'oauth'),
        'Add a parameter of type "oauth", or take the OAuth block out.',
      ),
  },
];

const isWebAddress = (value: unknown): boolean => {
  try {
    const { protocol, hostname } = new URL(String(value));
    return (protocol === 'https:' || protocol === 'http:') && hostname !== '';
  } catch {
    return false;
  }
};

export const LOCALE_AND_URL_RULES: readonly Rule<Subject>[] = [
  {
    name: 'the default locale is a locale',
    code: 'invalid_default_locale',
    path: `${PATH}: defaultLocale`,
    find: ({ manifest: { defaultLocale: locale } }) =>
      unless(
        (locale ?? null) === null || LOCALE.test(String(locale)),
        `"${locale}" is no locale: write it as "en" or "pt-br".`,
      ),
  },
  {
    name: 'the default locale has its translation',
    code: 'missing_translation_file',
    path: `${PATH}: defaultLocale`,
    find: ({ manifest: { defaultLocale: locale }, pkg }) =>
      unless(
        typeof locale !== 'string' || !LOCALE.test(locale) || hasFile(pkg, `translations/${locale}.json`),
        `Add translations/${locale}.json.`,
      ),
  },
  {
    name: 'the address of the terms is a web address',
    code: 'invalid_url',
    path: `${PATH}: termsConditionsURL`,
    find: ({ manifest: { termsConditionsURL: terms } }) =>
      unless(!terms || isWebAddress(terms), 'Write the whole address of the terms, with https://.'),
  },
  {
    name: "the author's address is a web address",
    code: 'invalid_url',
    path: `${PATH}: author.url`,
    find: ({ manifest: { author } }) =>
      unless(
        !isObject(author) || !author.url || isWebAddress(author.url),
        "Write the author's whole address, with https://.",
      ),
  },
];
