export {
  type CheckedDraft as Checked,
  checkDraft as check,
  draftOf,
  enteredPolicy as entered,
  enterValue as enter,
  laidOver,
  type PolicyDraft as Draft,
} from '../../../../../core';
