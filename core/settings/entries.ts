import { type WallInterval, WEEKDAYS } from '../calendar/definition';
import { INTAKE_FIELDS } from '../intake/field';
import { WAITING_STATUSES } from '../lifecycle/status';
import type { IntakeRule, PhoneRule, Target } from '../policy/policy';
import { SEVERITIES, type Severity } from '../severity/level';
import { isPriority } from '../severity/priority';
import { capital } from '../texts/capital';
import type { Path } from './path';
import { days, showShares, showSpan } from './spans';
import type { SettingsWords } from './words';

/** One thing that a policy decides: where it stands, what it is called, and its value in words. */
export interface PolicyEntry {
  readonly path: Path;
  readonly label: string;
  readonly words: (value: unknown) => string;
}

/** `09:00 to 12:00 and 13:00 to 17:00`, or that it is closed. */
export const hoursWords = (value: unknown, { changes }: SettingsWords): string => {
  const list = (value ?? []) as readonly WallInterval[];
  if (list.length === 0) return changes.closed;
  return list.map(([open, close]) => changes.hours(open, close)).join(changes.and);
};

/** The values that say the same wherever they stand. */
function plain(said: SettingsWords) {
  const { changes } = said;
  return {
    text: (value: unknown): string =>
      value === null || value === undefined || value === '' ? changes.nothing : String(value),
    yesNo: (value: unknown): string => (value === true ? changes.yes : changes.no),
    target: (value: unknown): string => {
      if (value === null || value === undefined) return changes.nothing;
      const { target: span, basis } = value as Target;
      return changes[basis](showSpan(span, said));
    },
  };
}

function ofSeverity(severity: Severity, said: SettingsWords): PolicyEntry[] {
  const { policy, changes, process } = said;
  const { text, target } = plain(said);
  const name = process.severities[severity];
  const at = (key: string): Path => ['severities', String(severity), key];
  return [
    { path: at('firstResponse'), label: changes.firstResponse(name), words: target },
    { path: at('customerResponse'), label: changes.answer(name), words: target },
    { path: at('statusUpdate'), label: changes.updates(name), words: target },
    { path: at('phone'), label: changes.call(name), words: (rule) => policy.phone[rule as PhoneRule] },
    {
      path: at('priority'),
      label: changes.priority(name),
      words: (value) => (isPriority(value) ? process.priorities[value] : text(value)),
    },
    {
      path: at('calendar'),
      label: changes.severityHours(name),
      words: (value) => (value === undefined ? changes.commonHours : changes.ownHours),
    },
  ];
}

/** Everything that a policy decides but for its holidays and days with other hours, in the order of the screen. */
export function policyEntries(said: SettingsWords): PolicyEntry[] {
  const { policy, changes, process } = said;
  const { text, yesNo } = plain(said);
  const inDays = (value: unknown): string => days(value, said);
  return [
    { path: ['calendar', 'timeZone'], label: policy.timeZone, words: text },
    ...WEEKDAYS.map((day) => ({
      path: ['calendar', 'weekly', day],
      label: capital(changes.weekdays[day]),
      words: (value: unknown) => hoursWords(value, said),
    })),
    ...SEVERITIES.flatMap((severity) => ofSeverity(severity, said)),
    { path: ['priorityLowering', 'restoreOnReply'], label: policy.restore.label, words: yesNo },
    {
      path: ['warnAt'],
      label: policy.warnings.title,
      words: (value) => (showShares(value) === '' ? changes.nothing : `${showShares(value)} %`),
    },
    ...WAITING_STATUSES.map((status) => ({
      path: ['closure', 'waits', status],
      label: changes.closesAfter(status),
      words: inDays,
    })),
    { path: ['closure', 'notice'], label: policy.notice, words: (value) => noticeWords(value, said) },
    ...INTAKE_FIELDS.map((field) => ({
      path: ['intake', field],
      label: changes.asksFor(process.fields[field]),
      words: (value: unknown) => policy.intake[value as IntakeRule],
    })),
    { path: ['entitlement', 'required'], label: policy.required, words: yesNo },
    { path: ['entitlement', 'graceDays'], label: policy.graceDays, words: inDays },
    { path: ['survey', 'perIncident'], label: policy.perIncident, words: yesNo },
    { path: ['survey', 'perSession'], label: policy.perSession, words: yesNo },
    { path: ['survey', 'quietDays'], label: policy.quietDays, words: inDays },
    { path: ['vendor', 'name'], label: policy.vendorName, words: text },
    { path: ['vendor', 'phone'], label: policy.vendorPhone, words: text },
    { path: ['vendor', 'documentationUrl'], label: policy.documentation, words: text },
    { path: ['vendor', 'feedbackEmail'], label: policy.feedback, words: text },
  ];
}

/** `1 day before`, or on the same day. */
export const noticeWords = (value: unknown, said: SettingsWords): string =>
  value === 0 ? said.policy.sameDay : said.policy.before(days(value, said));
