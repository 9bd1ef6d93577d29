/** What administrators' screens ask, compute and show of a policy, without a component: the same on both platforms. */
export {
  type AgreementLineChange,
  type AgreementPlan,
  type AgreementRegister,
  organizationsByLine,
  planAgreements,
} from './agreement-plan';
export {
  type AgreementLine,
  type AgreementLineFault,
  type AgreementProblems,
  type AgreementRows,
  readAgreementRows,
} from './agreement-rows';
export { changesBetween, type PolicyChange } from './changes';
export { dayWords } from './day-words';
export { type CheckedDraft, checkDraft, draftOf, enteredPolicy, enterValue, laidOver, type PolicyDraft } from './draft';
export { hoursWords, noticeWords } from './entries';
export {
  closureExample,
  type Example,
  firstResponseExample,
  graceExample,
  laterExample,
  quietExample,
  warningExample,
} from './examples';
export { isSame as isSameData, keyOf as pathKey, type Path as PolicyPath, valueAt, withValue } from './path';
export { numbersOf as previewNumbers, type PreviewNumbers } from './preview-numbers';
export { type PreviewRow, previewRows } from './preview-rows';
export { days, readCount, readShares, readSpan, saysNone, showShares, showSpan } from './spans';
export { weekWords } from './week-words';
export { readWallTime, runName, runsOf, type WeekdayRun, withMoreHours } from './weekday-runs';
export { SETTINGS_IN_ENGLISH, type SettingsWords } from './words';
