import {
  CLOCKS,
  clockLabel,
  fieldLabel,
  INTAKE_FIELDS,
  type Policy,
  parseDuration,
  priorityLabel,
  SEVERITIES,
  severityLabel,
  type Target,
  WAITING_STATUSES,
  type WallInterval,
  WEEKDAYS,
} from '../core';

/** One thing that two policies say differently. */
export interface PolicyChange {
  readonly what: string;
  readonly now: string;
  readonly after: string;
}

/** What differs between two policies, in the words of an administrator; `version` and `effectiveFrom` are no difference. */
export function policyChanges(present: Policy, changed: Policy): readonly PolicyChange[] {
  const now = new Map(sayings(present));
  const after = new Map(sayings(changed));
  return [...new Set([...now.keys(), ...after.keys()])]
    .map((what) => ({ what, now: now.get(what) ?? 'as usual', after: after.get(what) ?? 'as usual' }))
    .filter((change) => change.now !== change.after);
}

type Saying = readonly [what: string, value: string];

const DAYS: Readonly<Record<(typeof WEEKDAYS)[number], string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

function sayings(policy: Policy): Saying[] {
  const { closure, entitlement, survey, vendor } = policy;
  return [
    ...SEVERITIES.flatMap((level) => severitySayings(policy, level)),
    ...calendarSayings(policy.calendar, ''),
    ...WAITING_STATUSES.map((status): Saying => [`${status} closes after`, businessDays(closure.waits[status])]),
    ['Reminder before closing', businessDays(closure.notice)],
    ['Agents are warned', policy.warnAt.map((share) => `after ${Math.round(share * 100)} % of the time`).join(', ')],
    ['A late answer restores the priority', yesNo(policy.priorityLowering.restoreOnReply)],
    ['Agreement is checked', yesNo(entitlement.required)],
    ['Grace after an agreement', days(entitlement.graceDays)],
    ...INTAKE_FIELDS.map((field): Saying => [`${fieldLabel(field)} in a report`, policy.intake[field]]),
    ['Survey per incident', yesNo(survey.perIncident)],
    ['Survey per session', yesNo(survey.perSession)],
    ['Between two surveys', days(survey.quietDays)],
    ['Name', vendor.name],
    ['Documentation', vendor.documentationUrl ?? 'none'],
    ['Address for comments', vendor.feedbackEmail ?? 'none'],
    ['Telephone', vendor.phone ?? 'none'],
  ];
}

function severitySayings({ severities }: Policy, level: (typeof SEVERITIES)[number]): Saying[] {
  const severity = severities[level];
  const name = severityLabel(level);
  return [
    ...CLOCKS.map((clock): Saying => [`${name}, ${clockLabel(clock)}`, targetText(severity[clock])]),
    [`${name}, telephone call`, severity.phone],
    [`${name}, priority`, priorityLabel(severity.priority)],
    ...(severity.calendar ? calendarSayings(severity.calendar, `${name}, `) : []),
  ];
}

function calendarSayings({ timeZone, weekly, holidays, overrides }: Policy['calendar'], of: string): Saying[] {
  return [
    [`${of}time zone`.replace(/^t/, 'T'), timeZone],
    ...WEEKDAYS.map((day): Saying => [`${of}${DAYS[day]}`, hoursText(weekly[day])]),
    ...holidays.map((date): Saying => [`${of}${dateText(date)}`, 'holiday']),
    ...Object.entries(overrides).map(([date, hours]): Saying => [`${of}${dateText(date)}`, hoursText(hours)]),
  ];
}

/** `20 h of support time`, `1 h round the clock`. */
function targetText(target: Target | null): string {
  if (target === null) return 'no deadline';
  return `${spanText(parseDuration(target.target))} ${target.basis === 'business' ? 'of support time' : 'round the clock'}`;
}

function spanText(ms: number): string {
  const parts = [
    [Math.floor(ms / 3_600_000), 'h'],
    [Math.floor(ms / 60_000) % 60, 'min'],
    [Math.floor(ms / 1000) % 60, 's'],
  ] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(' ');
}

/** `Fri 27 Nov 2026`, of a local date `YYYY-MM-DD`. */
const dateText = (date: string): string => DATE.format(Date.parse(`${date}T12:00:00Z`)).replaceAll(',', '');

const DATE = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const hoursText = (hours: readonly WallInterval[]): string =>
  hours.length === 0 ? 'closed' : hours.map(([open, close]) => `${open} to ${close}`).join(', ');

const businessDays = (count: number): string => (count === 1 ? '1 business day' : `${count} business days`);
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const yesNo = (holds: boolean): string => (holds ? 'yes' : 'no');
