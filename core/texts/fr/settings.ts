import type { SettingsScreens } from '../settings-screens';
import { agreementImport } from './agreement-import';
import { policyChanges as changes } from './policy-changes';
import { policyExamples as examples, policyEditor as policy } from './policy-editor';
import { policyPreview as preview } from './policy-preview';

/** What administrators read about a policy and about agreements in French. */
export const french: SettingsScreens = { policy, examples, changes, preview, agreementImport };
