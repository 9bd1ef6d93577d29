import type { Words } from '../texts/catalog';
import { policyChanges } from '../texts/en/policy-changes';
import { policyEditor, policyExamples } from '../texts/en/policy-editor';
import { policyPreview } from '../texts/en/policy-preview';
import { words } from '../texts/en/words';
import type { SettingsScreens } from '../texts/settings-screens';

/** All that the settings say of a policy, in the reader's language. */
export interface SettingsWords extends Omit<SettingsScreens, 'agreementImport'> {
  readonly process: Words;
}

/** The same in English. */
export const SETTINGS_IN_ENGLISH: SettingsWords = {
  policy: policyEditor,
  examples: policyExamples,
  changes: policyChanges,
  preview: policyPreview,
  process: words,
};
