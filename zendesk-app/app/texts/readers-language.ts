import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { type FurtherLanguage, type Language, loadScreens } from '../../../core';
import type { Zaf } from '../zaf/zaf';
import type { Labels } from './catalogue';
import { languageOf } from './language-of';
import { speak } from './spoken';

/** The labels of every language but English. */
export const LABELS: Readonly<Record<FurtherLanguage, () => Promise<Labels>>> = {
  de: async () => (await import('./de')).german,
  fr: async () => (await import('./fr')).french,
  es: async () => (await import('./es')).spanish,
  ja: async () => (await import('./ja')).japanese,
};

const answer = z.looseObject({ currentUser: z.looseObject({ locale: z.string() }) });

let isKnown = false;
const waiting = new Set<() => void>();

/** Asks the host who reads, and loads their language; English where either fails. No request to Zendesk's API is needed. */
export async function askReadersLanguage(zaf: Zaf): Promise<void> {
  await load(zaf).catch(() => undefined);
  isKnown = true;
  for (const tell of waiting) tell();
}

async function load(zaf: Zaf): Promise<void> {
  const { currentUser } = await zaf.get(['currentUser'], answer);
  const language: Language = languageOf(currentUser.locale);
  if (language === 'en') return;
  const [screens, labels] = await Promise.all([loadScreens(language), LABELS[language]()]);
  const common = { ...screens.labels, ...labels.common };
  speak({ ...screens, ...labels, common, people: { ...screens.people, ...labels.people } });
  document.documentElement.lang = language;
  document.title = labels.common.name;
}

const subscribe = (tell: () => void): (() => void) => {
  waiting.add(tell);
  return () => waiting.delete(tell);
};

/** Whether the reader's language is there: nothing may be drawn before. */
export const useReadersLanguage = (): boolean => useSyncExternalStore(subscribe, () => isKnown);
