import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { type FurtherLanguage, languageOf, loadScreens } from '../../../core';
import type { Zaf } from '../zaf/zaf';
import type { Catalogue, Labels } from './catalogue';
import { isKnown, speak, subscribe } from './spoken';

/** The labels of every language but English. */
export const LABELS: Readonly<Record<FurtherLanguage, () => Promise<Labels>>> = {
  de: async () => (await import('./de')).german,
  fr: async () => (await import('./fr')).french,
  es: async () => (await import('./es')).spanish,
  ja: async () => (await import('./ja')).japanese,
};

const answer = z.looseObject({ currentUser: z.looseObject({ locale: z.string() }) });

/** What only some page says beside the screens that all have. */
export type LoadMore = (language: FurtherLanguage, labels: Labels) => Promise<Partial<Catalogue>>;

/** Asks the host who reads, and loads their language; English where either fails. No request to Zendesk's API is needed. */
export async function askReadersLanguage(zaf: Zaf, loadMore: LoadMore | null = null): Promise<void> {
  speak(await readersCatalogue(zaf, loadMore).catch(() => null));
}

async function readersCatalogue(zaf: Zaf, loadMore: LoadMore | null): Promise<Partial<Catalogue> | null> {
  const { currentUser } = await zaf.get(['currentUser'], answer);
  const language = languageOf(currentUser.locale);
  if (language === 'en') return null;
  const [screens, labels] = await Promise.all([loadScreens(language), LABELS[language]()]);
  const common = { ...screens.labels, ...labels.common };
  document.documentElement.lang = language;
  document.title = common.name;
  // The settings' part of the labels says nothing without what the process says there.
  const { settings, preview, ...own } = labels;
  const more = loadMore === null ? {} : await loadMore(language, labels);
  return { ...screens, ...own, ...more, common, people: { ...screens.people, ...labels.people } };
}

/** Whether the reader's language is there: nothing may be drawn before. */
export const useReadersLanguage = (): boolean => useSyncExternalStore(subscribe, isKnown);
