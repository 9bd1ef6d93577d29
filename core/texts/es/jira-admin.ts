import type { AdminScreens } from '../admin-screens';
import { adminWords as admin } from './admin';
import { adminAgreements } from './admin-agreements';
import { adminHealth } from './admin-health';
import { adminPolicy } from './admin-policy';
import { adminSetup } from './admin-setup';
import { appRefusals } from './app-refusals';
import { policyChanges as changes } from './policy-changes';
import { policyExamples as examples, policyEditor as policy } from './policy-editor';
import { policyFault as reason } from './policy-fault';
import { policyPreview as preview } from './policy-preview';
import { setupBlocks } from './setup-blocks';
import { words as process } from './words';

/** What administrators read on the Jira app's page in Spanish. */
export const spanish: AdminScreens = {
  ...{ admin, adminAgreements, adminHealth, adminPolicy, adminSetup },
  ...{ policy, examples, changes, preview, process },
  policyFaults: { reason },
  appRefusals,
  setupBlocks,
};
