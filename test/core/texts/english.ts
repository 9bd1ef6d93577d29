import {
  type AdminScreens,
  type Language,
  loadAdminScreens,
  loadPortalScreens,
  loadSettingsScreens,
  type PortalScreens,
  type Screens,
} from '../../../core';
import { adminWords } from '../../../core/texts/en/admin';
import { adminAgreements } from '../../../core/texts/en/admin-agreements';
import { adminHealth } from '../../../core/texts/en/admin-health';
import { adminPolicy } from '../../../core/texts/en/admin-policy';
import { adminSetup } from '../../../core/texts/en/admin-setup';
import { agreementImport } from '../../../core/texts/en/agreement-import';
import { appRefusals } from '../../../core/texts/en/app-refusals';
import { boardWords as board } from '../../../core/texts/en/board';
import * as call from '../../../core/texts/en/panel-call';
import * as clocks from '../../../core/texts/en/panel-clocks';
import { closure } from '../../../core/texts/en/panel-closure';
import { panelForms as forms } from '../../../core/texts/en/panel-forms';
import { panelLabels as labels } from '../../../core/texts/en/panel-labels';
import * as outlook from '../../../core/texts/en/panel-outlook';
import { panelPeople as people } from '../../../core/texts/en/panel-people';
import { panelReply as reply } from '../../../core/texts/en/panel-reply';
import * as standing from '../../../core/texts/en/panel-standing';
import { panelSteps as steps } from '../../../core/texts/en/panel-steps';
import { panelSupervisor as supervisor } from '../../../core/texts/en/panel-supervisor';
import * as support from '../../../core/texts/en/panel-support';
import { why as explanation } from '../../../core/texts/en/panel-why';
import { policyChanges } from '../../../core/texts/en/policy-changes';
import { policyEditor, policyExamples } from '../../../core/texts/en/policy-editor';
import { policyFault as reason } from '../../../core/texts/en/policy-fault';
import { policyPreview } from '../../../core/texts/en/policy-preview';
import * as notes from '../../../core/texts/en/portal-note';
import { portalReport } from '../../../core/texts/en/portal-report';
import { portalRequest } from '../../../core/texts/en/portal-request';
import { portalTime } from '../../../core/texts/en/portal-time';
import { refusal as text } from '../../../core/texts/en/refusal';
import { setupBlocks } from '../../../core/texts/en/setup-blocks';
import { words as process } from '../../../core/texts/en/words';

/** What screens say in English, in the shape of the languages that are loaded. */
export const ENGLISH: Screens = {
  process,
  board,
  call,
  clocks,
  closure,
  outlook,
  standing,
  steps,
  support,
  explanation,
  forms,
  labels,
  people,
  reply,
  supervisor,
  refusals: { text },
  appRefusals,
  policyFaults: { reason },
};

/** What is written into a ticket for customers of a portal. */
export { notes as PORTAL_NOTES };

const IN_ENGLISH: PortalScreens & AdminScreens = {
  ...{ portalRequest, portalReport, portalTime },
  ...{ admin: adminWords, adminAgreements, adminHealth, adminPolicy, adminSetup },
  ...{ policy: policyEditor, examples: policyExamples, changes: policyChanges, preview: policyPreview, process },
  ...{ policyFaults: { reason }, refusals: { text }, appRefusals, setupBlocks },
};

/** What customers read on a portal, in a language. */
export async function onPortals(language: Language) {
  const { portalRequest, portalReport, portalTime } =
    language === 'en' ? IN_ENGLISH : await loadPortalScreens(language);
  return { request: portalRequest, report: portalReport, time: portalTime };
}

/** What administrators read about a policy on both platforms, in a language. */
export async function onPolicies(language: Language) {
  const { policy, examples, changes, preview } = language === 'en' ? IN_ENGLISH : await loadSettingsScreens(language);
  return { editor: policy, examples, changes, preview };
}

/** What administrators read of agreements from a file on a platform called `x9x`, in a language. */
export const onAgreements = async (language: Language) =>
  language === 'en' ? agreementImport('x9x') : (await loadSettingsScreens(language)).agreementImport('x9x');

/** What administrators read on the Jira app's page, in a language. */
export async function onAdminPage(language: Language) {
  const said = language === 'en' ? IN_ENGLISH : await loadAdminScreens(language);
  const {
    admin: page,
    adminSetup: setup,
    adminPolicy: policy,
    adminAgreements: agreements,
    adminHealth: health,
  } = said;
  return { page, setup, policy, agreements, health, refused: said.appRefusals, blocked: said.setupBlocks };
}
