/** What is said to people: every sentence of the product, per language. */
export type { Catalog, MailTemplate, NoteTemplate, TimeWords, Written } from './catalog';
export type { Links, RenderContext } from './context';
export type { DeadlineReader, ShownClock } from './deadline';
export { deadlineText } from './deadline';
export {
  actNote,
  clockLabel,
  composeReply,
  fieldLabel,
  missingQuestions,
  policyFaultReason,
  policyFaultText,
  priorityLabel,
  refusalText,
  responseLabel,
  severityLabel,
  severityMeaning,
  severityReasonText,
  statusLabel,
  verdictLabel,
} from './labels';
export type { Language } from './languages';
export { textsIn } from './languages';
export type { ClosedBecause, Message, Template } from './message';
export type { Reader } from './moment';
export { moment } from './moment';
export {
  panelCall,
  panelClocks,
  panelClosure,
  panelStanding,
  panelSteps,
  panelSupport,
  panelWhy,
} from './panel';
export type { Rendered } from './render';
export { render } from './render';
export { placeOf } from './wall-reading';
