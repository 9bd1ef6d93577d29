import type { SettingsWords } from '../../../core';
import { processWords } from './process/words';
import { settingsWords } from './settings';
import { changeWords } from './settings-changes';
import { previewWords } from './settings-preview';

/** All that the core's sentences about a policy are made of, in the reader's language. */
export const settingsSaid: SettingsWords = {
  policy: settingsWords.policy,
  examples: settingsWords.examples,
  changes: changeWords,
  preview: previewWords,
  process: processWords,
};
