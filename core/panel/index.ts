/** What the panels for agents ask and show, without a component: the same on both platforms. */
export {
  ACT_FORMS,
  type ActDraft,
  type ActFormName,
  type ActName,
  type AskedManager,
  actOf,
  answersOf,
  isAct,
  mayOpen,
  NEW_ITEM,
  type SplitDraft,
  severityOfItem,
} from './act-form';
export { type FormFault, type FormWords, faultOf, hintOf, labelOf, submitOf } from './act-form-words';
export { actOutlook } from './act-outlook';
export { doneByOthers } from './changed-by';
export { type ClockTone, clockTone } from './clock-tone';
export { formsIn } from './forms-in';
export { type Judged, judgeFor } from './judged';
export { phoneNumbersIn, requesterPhone } from './phone-number';
export { agentMoment, agentReader, firstName } from './reader';
export { EMPTY_REPLY, type QuestionDraft, type ReplyDraft } from './reply-draft';
export { replyOutlook, replyStatus, replyStatuses } from './reply-outlook';
export { asking, missingParts, outlookKey, responseOf } from './reply-response';
export { timesIn } from './times-in';
export { lengthText, type WhyRow, whyRows } from './why-rows';
export { type WhySaid, type WhyWords, whyWords } from './why-words';
