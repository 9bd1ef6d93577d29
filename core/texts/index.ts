/** What is said to people: every sentence of the product, per language. */
export type { Catalog, MailTemplate, NoteTemplate, TimeWords, Words, Written } from './catalog';
export type { Links, RenderContext } from './context';
export type { DeadlineReader, ShownClock } from './deadline';
export { deadlineText } from './deadline';
/** What administrators read on the Jira app's page: English, like everything of that app. */
export { adminWords } from './en/admin';
export { adminAgreements } from './en/admin-agreements';
export { adminHealth } from './en/admin-health';
export { adminPolicy } from './en/admin-policy';
export { adminSetup } from './en/admin-setup';
export { agreementImport } from './en/agreement-import';
/** What a panel says of an organization's agreement and of who may report. */
export { panelPeople } from './en/panel-people';
export { policyChanges } from './en/policy-changes';
export { policyEditor, policyExamples } from './en/policy-editor';
export { policyPreview } from './en/policy-preview';
export { words as processWords } from './en/words';
export {
  clockLabel,
  fieldLabel,
  priorityLabel,
  refusalText,
  responseLabel,
  severityLabel,
  severityMeaning,
  severityReasonText,
  statusLabel,
  verdictLabel,
} from './labels';
export type { FurtherLanguage, Language } from './language';
export { LANGUAGES } from './language';
export type { ClosedBecause, Message, Template } from './message';
export type { Reader } from './moment';
export { moment } from './moment';
export {
  panelClocks,
  panelClosure,
  panelForms,
  panelLabels,
  panelOutlook,
  panelReply,
  panelStanding,
  panelSteps,
  panelSupervisor,
  panelWhy,
} from './panel';
/** What an agent says to a caller, and is told while the report is taken down. */
export { panelCall } from './panel/call';
/** Whether an organization has support, and what a change of its facts would do. */
export { panelSupport } from './panel/support';
export { policyFaultReason, policyFaultText } from './policy-faults';
export {
  type PortalReader,
  type PortalReportWords,
  type PortalRequestWords,
  portalAt,
  portalBy,
  portalOn,
  portalReader,
  portalReport,
  portalRequest,
} from './portal';
export type { Rendered } from './render';
export { render } from './render';
export type { Screens } from './screens';
export { loadScreens } from './screens';

export { placeOf } from './wall-reading';
export type { Worded } from './worded';
export {
  actNote,
  askNote,
  callReport,
  commentNote,
  composeReply,
  customerAnswer,
  greeting,
  missingQuestions,
  reportDetails,
} from './written';
