import { type FurtherLanguage, loadScreens } from '../../../core';
import type { Catalogue, Labels } from './catalogue';

/** The labels of every language but English. */
export const LABELS: Readonly<Record<FurtherLanguage, () => Promise<Labels>>> = {
  de: async () => (await import('./de')).labels,
  fr: async () => (await import('./fr')).labels,
  es: async () => (await import('./es')).labels,
  ja: async () => (await import('./ja')).labels,
};

/** What screens for agents say in another language than English. */
export async function loadPanel(language: FurtherLanguage): Promise<Partial<Catalogue>> {
  const [screens, labels] = await Promise.all([loadScreens(language), LABELS[language]()]);
  return { ...screens, common: { ...screens.labels, ...labels } };
}
