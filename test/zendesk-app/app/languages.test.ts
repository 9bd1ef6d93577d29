import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import {
  days,
  defaultPolicy,
  graceExample,
  LANGUAGES,
  type Language,
  languageOf,
  loadScreens,
  loadSettingsScreens,
  readCount,
  readSpan,
  runName,
  SETTINGS_IN_ENGLISH,
  type SettingsWords,
  saysNone,
  showSpan,
} from '../../../core';

import { composerWords as composer } from '../../../zendesk-app/app/texts/en/composer';
import { navBarWords as navBar } from '../../../zendesk-app/app/texts/en/nav-bar';
import { notIncidentWords as notIncident } from '../../../zendesk-app/app/texts/en/not-incident';
import { pausedWords as paused } from '../../../zendesk-app/app/texts/en/paused';
import { peopleWords as people } from '../../../zendesk-app/app/texts/en/people';
import { reportWords as report } from '../../../zendesk-app/app/texts/en/report';
import { words as common } from '../../../zendesk-app/app/texts/en/screen-labels';
import { settingsWords as settings } from '../../../zendesk-app/app/texts/en/settings';
import { healthWords as health } from '../../../zendesk-app/app/texts/en/settings-health';
import { previewWords as preview } from '../../../zendesk-app/app/texts/en/settings-preview';
import { setupWords as setup } from '../../../zendesk-app/app/texts/en/settings-setup';
import { LABELS } from '../../../zendesk-app/app/texts/readers-language';
import { compareLanguages } from '../../core/texts/compare-languages';
import { wronglySpaced } from '../../core/texts/french-spaces';

const ENGLISH = {
  ...{ common, composer, navBar, notIncident, paused, people, report },
  ...{ settings, health, preview, setup },
};

const TUESDAY = Date.UTC(2026, 10, 24, 15, 30);

/** Words that are the same in both languages, and terms. */
const SHARED = {
  de: [
    ...['Status', 'Name', 'Manager', 'Webhooks', 'Screenshots', 'Software'],
    ...['Version x0x', 'setup.steps.engineer.done'],
  ],
  fr: [
    ...['Incident', 'Managers', 'Webhooks', 'Documentation', 'Possible', 'Incidents'],
    ...['Version x0x', 'x0x min', 'health.failed.now', 'preview.cards.all'],
  ],
  es: ['No', 'Webhooks', 'x0x min', 'health.failed.now'],
  ja: [],
};

/** How each language says a day, days, a span and that there is none. */
const COUNTED: Readonly<Record<Language, readonly string[]>> = {
  en: ['1 day', '3 days', '1 h 30 min', '45 s', 'None'],
  de: ['1 Tag', '3 Tage', '1 Std. 30 Min.', '45 Sek.', 'Keine'],
  fr: ['1 jour', '3 jours', '1 h 30 min', '45 s', 'Aucun'],
  es: ['1 día', '3 días', '1 h 30 min', '45 s', 'Ninguno'],
  ja: ['1日', '3日', '1時間30分', '45秒', 'なし'],
};

test.each(LANGUAGES)('what is counted on the policy in %s stands as it is said there', async (language) => {
  const said = await saidIn(language);
  const shown = [days(1, said), days(3, said), showSpan('1h30m', said), showSpan('45s', said), said.policy.none];
  expect(shown.map((text) => text.replace(/\s/g, ' '))).toEqual(COUNTED[language]);
});

/** What the settings say in a language. */
async function saidIn(language: Language): Promise<SettingsWords> {
  if (language === 'en') return SETTINGS_IN_ENGLISH;
  const [{ process }, settings] = await Promise.all([loadScreens(language), loadSettingsScreens(language)]);
  return { ...settings, process };
}

const further = LANGUAGES.filter((language) => language !== 'en');

describe.each(further)('the labels in %s', (language) => {
  test('count in their own words, which are read back as they are shown, as the English ones are', async () => {
    const said = await saidIn(language);
    for (const count of [0, 1, 3]) {
      expect(days(count, said)).not.toBe(days(count));
      for (const shown of [days(count, said), days(count, said).replace(/\s/, ' '), days(count), `${count}`])
        expect(readCount(shown, said)).toBe(count);
    }
    expect(readCount(days(3, said).replace('3', '1'), said)).toBe(1);
    expect(readCount('3 xyz', said)).toBe('3 xyz');
    expect(days('3 xyz', said)).toBe('3 xyz');
    for (const span of ['30m', '24h', '1h30m', '45s', '1h1m1s'])
      for (const shown of [showSpan(span, said), showSpan(span), span]) expect(readSpan(shown, said)).toBe(span);
    for (const none of [said.policy.none, said.policy.off, said.changes.nothing, 'none', 'off', ''])
      expect(saysNone(none, said)).toBe(true);
    for (const some of [days(3, said), showSpan('24h', said)]) expect(saysNone(some, said)).toBe(false);
  });

  test('are other words than the English ones, and say the same things', async () => {
    const labels = await LABELS[language]();
    expect(compareLanguages(ENGLISH, labels, { shared: SHARED[language], occasions: {} })).toEqual([]);
  });
});

test('French parts its signs by spaces at which no line breaks', async () => {
  expect(wronglySpaced(await LABELS.fr(), {})).toEqual([]);
});

test('French writes weekdays small, and the first of a row large', async () => {
  const said = await saidIn('fr');
  const row = (...days: Parameters<typeof runName>[0]['days']) => runName({ days, hours: [] }, said);
  expect(row('sun')).toBe('Dimanche');
  expect(row('sat', 'sun')).toBe('Samedi et dimanche');
  expect(row('mon', 'tue', 'wed', 'thu', 'fri')).toBe('Lundi à vendredi');
});

test('French ends the example of the last day of support with one full stop', async () => {
  const { before, moment, after } = graceExample(defaultPolicy, TUESDAY, await saidIn('fr'));
  expect(`${before}${moment}${after}`).toBe(
    'Contrat de maintenance jusqu’au jeu. 31 déc.\u00A0: dernier jour de support jeu. 31 déc.',
  );
});

test('Spanish writes weekdays small, and the first of a row large', async () => {
  const said = await saidIn('es');
  const row = (...days: Parameters<typeof runName>[0]['days']) => runName({ days, hours: [] }, said);
  expect(row('sat', 'sun')).toBe('Sábado y domingo');
  expect(row('mon', 'tue', 'wed', 'thu', 'fri')).toBe('Lunes a viernes');
});

test('Spanish joins a name and a moment to its sentence as they are spoken', async () => {
  const { people } = await LABELS.es();
  expect(people.incidents.closes('jue 26 nov 15:30')).toBe('Se cierra el jue 26 nov 15:30');
  expect(people.incidents.closes('hoy 15:30')).toBe('Se cierra hoy 15:30');
});

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['de_CH', 'de'],
  ['DE', 'de'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['ja', 'ja'],
  ['en-US', 'en'],
  ['en-150', 'en'],
  ['pt-br', 'en'],
  ['zh-Hans', 'en'],
  ['den', 'en'],
  ['', 'en'],
])('an agent whose locale is "%s" reads %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

describe('a component of the app', () => {
  const app = 'zendesk-app/app';
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/^(texts|build)\//.test(name))
    .map((name) => [name, readFileSync(join(app, name), 'utf8')] as const);
  const ENGLISH_ONLY =
    /import \{[^}]*\b(?<!type )(?:panel[A-Z]\w+|processWords|moment|agentMoment|firstName|whyWords|(?:label|hint|submit|fault)Of|deadlineText|(?:severity|priority|field|verdict|response|clock)Label|severityMeaning|severityReasonText|refusalText|policyFaultReason|(?:days|readCount|readSpan|showSpan|saysNone|dayWords)\b(?! as))\b[^}]*\} from '(?:\.\.\/)+core'/;

  test('takes no sentence from the core, which would be English for everybody', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(([, code]) => ENGLISH_ONLY.test(code)).map(([name]) => name)).toEqual([]);
  });
});
