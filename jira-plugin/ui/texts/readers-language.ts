import { view } from '@forge/bridge';
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { type FurtherLanguage, languageOf } from '../../../core';
import type { Catalogue } from './catalogue';
import { isKnown, speak, subscribe } from './spoken';

/** The reader's own on Jira, such as `de-DE`: https://developer.atlassian.com/platform/forge/apis-reference/ui-api-bridge/view/ */
const contextSchema = z.looseObject({ locale: z.string() });

type Load = (language: FurtherLanguage) => Promise<Partial<Catalogue>>;

/** Asks Jira in which language the page is read, and loads what it says there; English where either fails. */
export async function askReadersLanguage(load: Load): Promise<void> {
  speak(await readersCatalogue(load).catch(() => null));
}

async function readersCatalogue(load: Load): Promise<Partial<Catalogue> | null> {
  const { locale } = contextSchema.parse(await view.getContext());
  const language = languageOf(locale);
  return language === 'en' ? null : load(language);
}

/** Whether the reader's language is there: nothing may be drawn before. */
export const useReadersLanguage = (): boolean => useSyncExternalStore(subscribe, isKnown);
