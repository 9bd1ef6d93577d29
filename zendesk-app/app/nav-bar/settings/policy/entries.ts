import {
  INTAKE_FIELDS,
  type IntakeRule,
  isPriority,
  type PhoneRule,
  SEVERITIES,
  type Severity,
  type Target,
  WAITING_STATUSES,
  type WallInterval,
  WEEKDAYS,
} from '../../../../../core';
import { fieldLabel, priorityLabel, severityLabel } from '../../../texts/process/words';
import { settingsWords } from '../../../texts/settings';
import { changeWords } from '../../../texts/settings-changes';
import type { Path } from './path';
import { days, showShares, showSpan } from './spans';

/** One thing that a policy decides: where it stands, what it is called, and its value in words. */
export interface PolicyEntry {
  readonly path: Path;
  readonly label: string;
  readonly words: (value: unknown) => string;
}

const { policy } = settingsWords;

const text = (value: unknown): string =>
  value === null || value === undefined || value === '' ? changeWords.nothing : String(value);
const yesNo = (value: unknown): string => (value === true ? changeWords.yes : changeWords.no);
const target = (value: unknown): string => {
  if (value === null || value === undefined) return changeWords.nothing;
  const { target: span, basis } = value as Target;
  return changeWords[basis](showSpan(span));
};

/** `09:00 to 12:00 and 13:00 to 17:00`, or that it is closed. */
export const hoursWords = (value: unknown): string => {
  const list = (value ?? []) as readonly WallInterval[];
  if (list.length === 0) return changeWords.closed;
  return list.map(([open, close]) => changeWords.hours(open, close)).join(changeWords.and);
};

const ofSeverity = (severity: Severity): PolicyEntry[] => {
  const name = severityLabel(severity);
  const at = (key: string): Path => ['severities', String(severity), key];
  return [
    { path: at('firstResponse'), label: changeWords.firstResponse(name), words: target },
    { path: at('customerResponse'), label: changeWords.answer(name), words: target },
    { path: at('statusUpdate'), label: changeWords.updates(name), words: target },
    { path: at('phone'), label: changeWords.call(name), words: (rule) => policy.phone[rule as PhoneRule] },
    {
      path: at('priority'),
      label: changeWords.priority(name),
      words: (value) => (isPriority(value) ? priorityLabel(value) : text(value)),
    },
    {
      path: at('calendar'),
      label: changeWords.severityHours(name),
      words: (value) => (value === undefined ? changeWords.commonHours : changeWords.ownHours),
    },
  ];
};

/** Everything that a policy decides but for its holidays and days with other hours, in the order of the screen. */
export const POLICY_ENTRIES: readonly PolicyEntry[] = [
  { path: ['calendar', 'timeZone'], label: policy.timeZone, words: text },
  ...WEEKDAYS.map((day) => ({
    path: ['calendar', 'weekly', day],
    label: changeWords.weekdays[day],
    words: hoursWords,
  })),
  ...SEVERITIES.flatMap(ofSeverity),
  { path: ['priorityLowering', 'restoreOnReply'], label: policy.restore.label, words: yesNo },
  {
    path: ['warnAt'],
    label: policy.warnings.title,
    words: (value) => (showShares(value) === '' ? changeWords.nothing : `${showShares(value)} %`),
  },
  ...WAITING_STATUSES.map((status) => ({
    path: ['closure', 'waits', status],
    label: changeWords.closesAfter(status),
    words: days,
  })),
  { path: ['closure', 'notice'], label: policy.notice, words: (value) => noticeWords(value) },
  ...INTAKE_FIELDS.map((field) => ({
    path: ['intake', field],
    label: changeWords.asksFor(fieldLabel(field)),
    words: (value: unknown) => policy.intake[value as IntakeRule],
  })),
  { path: ['entitlement', 'required'], label: policy.required, words: yesNo },
  { path: ['entitlement', 'graceDays'], label: policy.graceDays, words: days },
  { path: ['survey', 'perIncident'], label: policy.perIncident, words: yesNo },
  { path: ['survey', 'perSession'], label: policy.perSession, words: yesNo },
  { path: ['survey', 'quietDays'], label: policy.quietDays, words: days },
  { path: ['vendor', 'name'], label: policy.vendorName, words: text },
  { path: ['vendor', 'phone'], label: policy.vendorPhone, words: text },
  { path: ['vendor', 'documentationUrl'], label: policy.documentation, words: text },
  { path: ['vendor', 'feedbackEmail'], label: policy.feedback, words: text },
];

/** `1 day before`, or on the same day. */
export const noticeWords = (value: unknown): string => (value === 0 ? policy.sameDay : policy.before(days(value)));
