/** What is said to people: every sentence of the product, per language. */

export type { AdminScreens } from './admin-screens';
export { loadAdminScreens } from './admin-screens';
export type { AppRefusal } from './app-refusal';
export { capital } from './capital';
export type { Catalog, MailTemplate, NoteTemplate, TimeWords, Words, Written } from './catalog';
export type { Links, RenderContext } from './context';
export type { DeadlineReader, ShownClock } from './deadline';
export { deadlineText } from './deadline';
export { adminWords } from './en/admin';
export { adminAgreements } from './en/admin-agreements';
export { adminHealth } from './en/admin-health';
export { adminPolicy } from './en/admin-policy';
export { adminSetup } from './en/admin-setup';
export { agreementImport } from './en/agreement-import';
export { appRefusals } from './en/app-refusals';
export { type BoardWords, boardWords } from './en/board';
/** What a panel says of an organization's agreement and of who may report. */
export { panelPeople } from './en/panel-people';
export { policyChanges } from './en/policy-changes';
export { policyEditor, policyExamples } from './en/policy-editor';
export { policyPreview } from './en/policy-preview';
export { setupBlocks } from './en/setup-blocks';
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
export { labelsIn } from './labels-in';
export type { FurtherLanguage, Language } from './language';
export { LANGUAGES, languageOf } from './language';
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
  type PortalTime,
  portalReader,
  portalReport,
  portalRequest,
  portalTime,
  portalTimesIn,
} from './portal';
export type { PortalScreens } from './portal-screens';
export { loadPortalScreens } from './portal-screens';
export type { Rendered } from './render';
export { render } from './render';
export type { Screens } from './screens';
export { loadScreens } from './screens';
export type { SettingsScreens } from './settings-screens';
export { loadSettingsScreens } from './settings-screens';
export type { SetupBlock, SetupBlocks } from './setup-blocked';
export { SETUP_BLOCKS } from './setup-blocked';
export type { Speaker } from './spoken';
export { speaker } from './spoken';

export { placeOf } from './wall-reading';
export type { Worded } from './worded';
export {
  ATTACHED_FILE,
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
