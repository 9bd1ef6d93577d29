import { hasFile } from '../package-files';
import { type Rule, unless } from '../rule';
import {
  hasLocation,
  hasScreens,
  isLegacyLocation,
  type Location,
  locationsOf,
  PRODUCT_NAMES,
  type Subject,
  unknownHosts,
} from './manifest';

const PATH = 'manifest.json: location';

/** Where apps of each product can be. The record sidebar of custom objects is not open to everybody, so it is not here. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  support: [
    'top_bar',
    'nav_bar',
    'ticket_sidebar',
    'new_ticket_sidebar',
    'user_sidebar',
    'organization_sidebar',
    'background',
    'modal',
    'ticket_editor',
    'system_top_bar',
  ],
  chat: ['chat_sidebar', 'background'],
  standalone_chat: ['nav_bar', 'system_top_bar'],
  sell: [
    'deal_card',
    'person_card',
    'company_card',
    'lead_card',
    'background',
    'modal',
    'dashboard',
    'note_editor',
    'call_log_editor',
    'email_editor',
    'top_bar',
    'visit_editor',
  ],
};

const hasAddress = ({ options: { url } }: Location): boolean => typeof url === 'string' && url !== '';

/** The file an address names, where it names one of the package's own. */
export const fileOf = (url: string): string => url.split(/[?#]/)[0] ?? '';

function isAddress(url: string, subject: Subject): boolean {
  if (url.includes('{{setting.')) return true;
  if (URL.canParse(url)) {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || hostname === 'localhost';
  }
  return url.startsWith('assets/') && hasFile(subject.pkg, fileOf(url));
}

const each = (
  name: string,
  code: string,
  sound: (one: Location, subject: Subject) => boolean,
  say: string,
): Rule<Subject> => ({
  name,
  code,
  path: PATH,
  find: (subject) =>
    hasScreens(subject.manifest)
      ? locationsOf(subject.manifest)
          .filter((one) => !sound(one, subject))
          .map((one) => ({ path: `${PATH}.${one.product}.${one.name}`, say }))
      : [],
});

/** https://developer.zendesk.com/documentation/apps/app-developer-guide/setup/#setting-the-app-location */
export const LOCATION_RULES: readonly Rule<Subject>[] = [
  each(
    'a location names a page that is there',
    'invalid_location_uri',
    (one, subject) => !hasAddress(one) || isAddress(String(one.options.url), subject),
    'Name a page of the package ("assets/…"), or an https address.',
  ),
  each(
    'a location names a page at all',
    'blank_location_uri',
    (one) => hasAddress(one) || one.options.autoLoad === false,
    'Add "url", or say "autoLoad": false where the app opens the page itself.',
  ),
  each(
    'flexible is true or false',
    'invalid_location_flexible_type',
    ({ options: { flexible } }) => (flexible ?? null) === null || typeof flexible === 'boolean',
    'Make "flexible" true or false.',
  ),
  each(
    'a location is one that there is',
    'invalid_location',
    ({ product, name }) => PLACES[product]?.includes(name) ?? false,
    `There is no such place; in Support there are ${PLACES.support?.join(', ')}.`,
  ),
  {
    name: 'a product is one that there is',
    code: 'invalid_host',
    path: PATH,
    find: ({ manifest }) =>
      hasScreens(manifest)
        ? unknownHosts(manifest).map((host) => `There is no product "${host}": use ${PRODUCT_NAMES.join(', ')}.`)
        : [],
  },
  {
    name: 'locations have addresses',
    code: 'locations_must_be_urls',
    path: PATH,
    find: ({ manifest }) =>
      unless(
        !hasScreens(manifest) || !isLegacyLocation(manifest) || !hasLocation(manifest),
        'Framework 2 wants an object: {"support": {"ticket_sidebar": {"url": "assets/…"}}}.',
      ),
  },
  {
    name: 'addresses are for framework 2',
    code: 'locations_cant_be_urls',
    path: PATH,
    find: ({ manifest }) =>
      unless(
        !hasScreens(manifest) || !isOldFramework(manifest.frameworkVersion) || locationsOf(manifest).length === 0,
        'Write "frameworkVersion": "2.0": older frameworks have no pages.',
      ),
  },
];

/** A framework before 2, or none. */
const isOldFramework = (version: unknown): boolean => !(Number.parseFloat(String(version ?? '0')) >= 2);

/** What an app without screens may not have, and which framework one with screens is for. */
export const FRAMEWORK_RULES: readonly Rule<Subject>[] = [
  {
    name: 'an app without screens has no location',
    code: 'no_location_required',
    path: PATH,
    find: ({ manifest }) => unless(hasScreens(manifest) || !hasLocation(manifest), 'Take "location" out.'),
  },
  {
    name: 'an app without screens has no framework',
    code: 'no_framework_version_required',
    path: 'manifest.json: frameworkVersion',
    find: ({ manifest }) =>
      unless(hasScreens(manifest) || (manifest.frameworkVersion ?? null) === null, 'Take "frameworkVersion" out.'),
  },
  {
    name: 'the framework is 2.0',
    code: 'invalid_version',
    path: 'manifest.json: frameworkVersion',
    find: ({ manifest }) =>
      unless(
        !hasScreens(manifest) || manifest.frameworkVersion === '2.0',
        'Write "frameworkVersion": "2.0", in quotes.',
      ),
  },
  {
    name: 'noTemplate is left to framework 1',
    code: 'no_template_deprecated_in_v2',
    path: 'manifest.json: noTemplate',
    find: ({ manifest: { noTemplate } }) =>
      unless(
        !noTemplate || (Array.isArray(noTemplate) && noTemplate.length === 0),
        'Take "noTemplate" out; "autoLoad" and "autoHide" do it now.',
      ),
  },
];
