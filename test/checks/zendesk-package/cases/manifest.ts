import { type Cases, file, manifest, parameter } from './case';

const screenless = { location: undefined, frameworkVersion: undefined };
const oauth = { client_id: 'a', client_secret: 'b', authorize_uri: 'c', access_token_uri: 'd' };
const location = (support: object) => manifest({ location: { support } });

export const MANIFEST_CASES: Cases = {
  'the manifest stands at the root, not one folder down': (parts) => {
    parts.files['app/manifest.json'] = '{}';
    parts.files['manifest.json'] = undefined;
  },
  'there is a manifest': file('manifest.json', undefined),
  'the manifest is JSON': file('manifest.json', '{"author": }'),
  'no key stands in the manifest twice': file('manifest.json', '{"author": {}, "author": {}}'),
  'the manifest has author': manifest({ author: undefined }),
  'the manifest has defaultLocale': manifest({ defaultLocale: undefined }),
  'requirementsOnly is true or false': manifest({ requirementsOnly: 'yes' }),
  'marketingOnly is true or false': manifest({ marketingOnly: 'yes' }),
  'singleInstall is true or false': manifest({ singleInstall: 'yes' }),
  'signedUrls is true or false': manifest({ signedUrls: 'yes' }),
  'private is true or false': manifest({ private: 'no' }),
  'defaultLocale is text': manifest({ defaultLocale: 1 }),
  'version is text': manifest({ version: 1 }),
  'frameworkVersion is text': manifest({ frameworkVersion: 2 }),
  'remoteInstallationURL is text': manifest({ remoteInstallationURL: 1 }),
  'termsConditionsURL is text': manifest({ termsConditionsURL: 1 }),
  'gaID is text': manifest({ gaID: 1 }),
  "the author's name is text": manifest({ author: { name: 1 } }),
  "the author's email is text": manifest({ author: { email: 1 } }),
  "the author's url is text": manifest({ author: { url: 1 } }),
  'noTemplate is a switch or a list of places': manifest({ noTemplate: 'yes' }),
  'experiments is an object': manifest({ experiments: ['hashParams'] }),
  'domainWhitelist is a list of texts': manifest({ domainWhitelist: 'vendor.com' }),
  'parameters is a list': manifest({ parameters: {} }),
  'an OAuth block is complete': (parts) => {
    parts.manifest.oauth = { ...oauth, client_secret: '' };
    parts.manifest.parameters = [{ name: 'token_of', type: 'oauth' }];
  },
  'an OAuth block has its parameter': manifest({ oauth }),
  'the default locale is a locale': manifest({ defaultLocale: 'english' }),
  'the default locale has its translation': manifest({ defaultLocale: 'pt-br' }),
  'the address of the terms is a web address': manifest({ termsConditionsURL: 'vendor.com/terms' }),
  "the author's address is a web address": manifest({ author: { url: 'vendor.com' } }),
  'parameters are a list': manifest({ parameters: {} }),
  'no two parameters have one name': parameter({ name: 'a' }, { name: 'a' }),
  'required is true or false': parameter({ name: 'a', required: 'yes' }),
  'secure is true or false': parameter({ name: 'a', secure: 'yes' }),
  'a hidden parameter is not required': parameter({ name: 'a', type: 'hidden', required: true }),
  'a parameter has a type that there is': parameter({ name: 'a', type: 'password' }),
  'there is one parameter for OAuth at most': parameter({ name: 'a', type: 'oauth' }, { name: 'b', type: 'oauth' }),
  'a parameter for OAuth is not secure': parameter({ name: 'a', type: 'oauth', secure: true }),
  'no parameter is called name': parameter({ name: 'name' }),
  'only a secure parameter has scopes': parameter({ name: 'a', scopes: ['header'] }),
  'scopes are a list': parameter({ name: 'a', secure: true, scopes: 'header' }),
  'scopes are not empty': parameter({ name: 'a', secure: true, scopes: [] }),
  'scopes are places that there are': parameter({ name: 'a', secure: true, scopes: ['cookie'] }),
  'a listing without an app has no parameters': manifest({ ...screenless, marketingOnly: true }),
  'a listing without an app is not private': manifest({
    ...screenless,
    marketingOnly: true,
    private: true,
    parameters: [],
  }),
  'the manifest has location': manifest({ location: undefined }),
  'the manifest has frameworkVersion': manifest({ frameworkVersion: undefined }),
  'a location names a page that is there': location({ ticket_sidebar: 'assets/none.html' }),
  'a location names a page at all': location({ ticket_sidebar: { flexible: true } }),
  'flexible is true or false': location({ ticket_sidebar: { url: 'assets/panel.html', flexible: 'yes' } }),
  'a location is one that there is': location({ ticket_footer: 'assets/panel.html' }),
  'a product is one that there is': manifest({ location: { support: { nav_bar: 'assets/panel.html' }, guide: {} } }),
  'locations have addresses': manifest({ location: ['ticket_sidebar'] }),
  'addresses are for framework 2': manifest({ frameworkVersion: '1.0' }),
  'an app without screens has no location': manifest({ requirementsOnly: true, frameworkVersion: undefined }),
  'an app without screens has no framework': manifest({ requirementsOnly: true, location: undefined }),
  'the framework is 2.0': manifest({ frameworkVersion: '1.0' }),
  'noTemplate is left to framework 1': manifest({ noTemplate: true }),
  'the package has no links': (parts) => {
    parts.symlinks = ['assets/link'];
  },
  'only open experiments are switched on': manifest({ experiments: { hashParams: true, other: true } }),
  'an app without screens has no code': manifest({ ...screenless, requirementsOnly: true }),
};
