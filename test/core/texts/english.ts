import type { Screens } from '../../../core';
import { adminWords } from '../../../core/texts/en/admin';
import { adminAgreements } from '../../../core/texts/en/admin-agreements';
import { adminHealth } from '../../../core/texts/en/admin-health';
import { adminPolicy } from '../../../core/texts/en/admin-policy';
import { adminSetup } from '../../../core/texts/en/admin-setup';
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
import { words as process } from '../../../core/texts/en/words';

/** What screens say in English, in the shape of the languages that are loaded. */
export const ENGLISH: Screens = {
  process,
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
  policyFaults: { reason },
};

/** What customers read on a portal, and what is written into a ticket for them. */
export const ON_PORTALS = { request: portalRequest, report: portalReport, time: portalTime, notes };

/** What administrators read about a policy, on both platforms. */
export const ON_POLICIES = {
  editor: policyEditor,
  examples: policyExamples,
  changes: policyChanges,
  preview: policyPreview,
};

/** What administrators read on the Jira app's page. */
export const ADMIN = {
  page: adminWords,
  setup: adminSetup,
  policy: adminPolicy,
  agreements: adminAgreements,
  health: adminHealth,
};
