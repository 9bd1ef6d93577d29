/** What customers' panels on a portal show and ask, without a component. */
export { type JudgedDraft, judgeDraft, lackingCount } from './judge-draft';
export { MOST_DETAIL_LETTERS, MOST_LETTERS } from './letters';
export { type AskedQuestion, askedDetails, type ReportDetails, type ReportDraft, type Reporter } from './report-draft';
export {
  REQUEST_STAGES,
  type RequestClosing,
  type RequestReader,
  type RequestStage,
  type RequestView,
  type RequestWaiting,
  requestView,
} from './request-view';
export { actOfWay, type RequestWay } from './way-act';
export type { RequestWays } from './ways';
