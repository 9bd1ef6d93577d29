import { expect, test } from 'vitest';
import { LANGUAGES, languageOf } from '../../core';
import { readManifest } from './forge-manifest';
import { readTexts, shownText, type Texts, textAt } from './shown-texts';

const texts = readTexts();

/** Every key of the manifest's modules. */
const used = (at: unknown): string[] =>
  typeof at !== 'object' || at === null
    ? []
    : Object.entries(at).flatMap(([key, value]) => (key === 'i18n' ? [String(value)] : used(value)));

const keysOf = (at: Texts, path = ''): string[] =>
  Object.entries(at).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  );

test('Jira itself shows the app in each language of its screens', () => {
  expect(Object.keys(texts).map(languageOf)).toEqual([...LANGUAGES]);
});

test.each(Object.keys(texts))('%s says all that the manifest shows, and nothing else', (locale) => {
  const keys = [...new Set(used(readManifest().modules))].sort();
  expect(keysOf(texts[locale]!).sort()).toEqual(keys);
  for (const key of keys) expect(textAt(texts[locale]!, key)).toMatch(/\S/);
});

test.each(Object.keys(texts).filter((locale) => locale !== 'en-US'))('%s says nothing in English', (locale) => {
  for (const key of keysOf(texts[locale]!)) expect(textAt(texts[locale]!, key)).not.toBe(textAt(texts['en-US']!, key));
});

test('a module of the manifest holds no text of its own', () => {
  const shown = Object.values(readManifest().modules)
    .flat()
    .flatMap((module) => ['title', 'label', 'name', 'description'].map((field) => module[field]))
    .filter((text) => typeof text === 'string');
  expect(shown).toEqual([]);
});

test('who reads no language of ours is shown English', () => {
  expect(shownText({ i18n: 'request.title' }, 'pt-BR')).toBe('What happens now');
  expect(shownText({ i18n: 'request.title' }, 'de-DE')).toBe('Wie es jetzt weitergeht');
});
