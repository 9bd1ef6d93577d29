import { type Cases, file, manifest, texts } from './case';

export const TRANSLATION_CASES: Cases = {
  'a translation is named after its locale': file('translations/zh-Hans.json', '{}'),
  'a translation is JSON': file('translations/fr.json', '{'),
  'a translation is an object': file('translations/fr.json', '[]'),
  'beside app.package every text has its title and value': texts('de', { package: 'panel' }),
  'every translated parameter has a label': texts('de', { parameters: { address: { helpText: 'x' } } }),
  'English has what the marketplace shows': texts('en', { long_description: undefined }),
  'translations by product are of the manifest’s products': texts('en', { chat: { name: 'Panel' } }),
  'English has for each product what the marketplace shows': texts('en', { support: { name: 'Panel' } }),
  'the short description has 80 characters at most': texts('de', { short_description: 'x'.repeat(81) }),
  'every language has what the marketplace shows': texts('de', { long_description: undefined }),
  'every parameter has its words in every language': texts('de', { parameters: { address: { label: 'Adresse' } } }),
  'every word on a parameter is of one in the manifest': manifest({ parameters: [{ name: 'address', type: 'url' }] }),
  'every language has the keys of the English one': texts('de', { more: 'mehr' }),
  'every language has the placeholders of the English one': texts('de', { long_description: 'lang {name}' }),
  'no language repeats the English one': texts('de', { long_description: 'long en' }),
};
