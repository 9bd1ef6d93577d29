import type { agreementImport } from './en/agreement-import';
import type { policyChanges } from './en/policy-changes';
import type { policyEditor, policyExamples } from './en/policy-editor';
import type { policyPreview } from './en/policy-preview';
import type { FurtherLanguage } from './language';
import type { Worded } from './worded';

/** All that administrators read about a policy and about agreements on either platform, in one language. */
export interface SettingsScreens {
  readonly policy: Worded<typeof policyEditor>;
  readonly examples: Worded<typeof policyExamples>;
  readonly changes: Worded<typeof policyChanges>;
  readonly preview: Worded<typeof policyPreview>;
  /** Of the platform's name. */
  readonly agreementImport: Worded<typeof agreementImport>;
}

const LOADERS: Readonly<Record<FurtherLanguage, () => Promise<SettingsScreens>>> = {
  de: async () => (await import('./de/settings')).german,
  fr: async () => (await import('./fr/settings')).french,
  es: async () => (await import('./es/settings')).spanish,
  ja: async () => (await import('./ja/settings')).japanese,
};

/** The same in another language than English. Rejects where it cannot be loaded. */
export const loadSettingsScreens = (language: FurtherLanguage): Promise<SettingsScreens> => LOADERS[language]();
