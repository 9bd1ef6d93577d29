import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { type FurtherLanguage, languageOf, loadScreens, loadSettingsScreens } from '../../../core';
import type { Zaf } from '../zaf/zaf';
import type { Catalogue, Labels } from './catalogue';
import { PLATFORM } from './platform';
import { isKnown, speak, subscribe } from './spoken';

/** The labels of every language but English. */
export const LABELS: Readonly<Record<FurtherLanguage, () => Promise<Labels>>> = {
  de: async () => (await import('./de')).german,
  fr: async () => (await import('./fr')).french,
  es: async () => (await import('./es')).spanish,
  ja: async () => (await import('./ja')).japanese,
};

const answer = z.looseObject({ currentUser: z.looseObject({ locale: z.string() }) });

/** Asks the host who reads, and loads their language; English where either fails. No request to Zendesk's API is needed. */
export async function askReadersLanguage(zaf: Zaf): Promise<void> {
  speak(await readersCatalogue(zaf).catch(() => null));
}

async function readersCatalogue(zaf: Zaf): Promise<Catalogue | null> {
  const { currentUser } = await zaf.get(['currentUser'], answer);
  const language = languageOf(currentUser.locale);
  if (language === 'en') return null;
  const catalogue = await catalogueOf(language);
  document.documentElement.lang = language;
  document.title = catalogue.common.name;
  return catalogue;
}

async function catalogueOf(language: FurtherLanguage): Promise<Catalogue> {
  const [screens, told, labels] = await Promise.all([
    loadScreens(language),
    loadSettingsScreens(language),
    LABELS[language](),
  ]);
  const { policy, examples, changes, preview, agreementImport } = told;
  return {
    ...screens,
    ...labels,
    common: { ...screens.labels, ...labels.common },
    people: { ...screens.people, ...labels.people },
    settings: { ...labels.settings, policy, examples },
    preview: { ...preview, ...labels.preview },
    changes,
    agreements: agreementImport(PLATFORM),
  };
}

/** Whether the reader's language is there: nothing may be drawn before. */
export const useReadersLanguage = (): boolean => useSyncExternalStore(subscribe, isKnown);
