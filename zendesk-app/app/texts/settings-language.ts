import { loadSettingsScreens } from '../../../core';
import { PLATFORM } from './platform';
import type { LoadMore } from './readers-language';

/** What administrators read in the settings, which no sidebar needs. */
export const loadSettings: LoadMore = async (language, labels) => {
  const { policy, examples, changes, preview, agreementImport } = await loadSettingsScreens(language);
  return {
    settings: { ...labels.settings, policy, examples },
    preview: { ...preview, ...labels.preview },
    changes,
    agreements: agreementImport(PLATFORM),
  };
};
