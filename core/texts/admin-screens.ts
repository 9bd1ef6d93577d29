import type { adminWords } from './en/admin';
import type { adminAgreements } from './en/admin-agreements';
import type { adminHealth } from './en/admin-health';
import type { adminPolicy } from './en/admin-policy';
import type { adminSetup } from './en/admin-setup';
import type { FurtherLanguage } from './language';
import type { Screens } from './screens';
import type { SettingsScreens } from './settings-screens';
import type { SetupBlocks } from './setup-blocked';
import type { Worded } from './worded';

/** All that administrators read on the Jira app's page, in one language: its own words, and what both platforms say of a policy. */
export interface AdminScreens
  extends Omit<SettingsScreens, 'agreementImport'>,
    Pick<Screens, 'process' | 'policyFaults' | 'appRefusals'> {
  readonly admin: Worded<typeof adminWords>;
  readonly adminAgreements: Worded<typeof adminAgreements>;
  readonly adminHealth: Worded<typeof adminHealth>;
  readonly adminPolicy: Worded<typeof adminPolicy>;
  readonly adminSetup: Worded<typeof adminSetup>;
  readonly setupBlocks: SetupBlocks;
}

const LOADERS: Readonly<Record<FurtherLanguage, () => Promise<AdminScreens>>> = {
  de: async () => (await import('./de/jira-admin')).german,
  fr: async () => (await import('./fr/jira-admin')).french,
  es: async () => (await import('./es/jira-admin')).spanish,
  ja: async () => (await import('./ja/jira-admin')).japanese,
};

/** The same in another language than English. Rejects where it cannot be loaded. */
export const loadAdminScreens = (language: FurtherLanguage): Promise<AdminScreens> => LOADERS[language]();
