import type { Calendar } from '../calendar';
import { addLocalDays } from '../calendar';
import { planClosure } from '../lifecycle/closure';
import type { WaitingStatus } from '../lifecycle/status';
import type { Policy } from '../policy/policy';
import { type PreparedTarget, preparePolicy } from '../policy/prepared';
import type { Severity } from '../severity/level';
import { moment } from '../texts/moment';
import type { SettingsWords } from './words';

/** A sentence that says what a number does, with the moment that it makes set apart. */
export interface Example {
  readonly before: string;
  readonly moment: string;
  readonly after: string;
}

const DAY = 86_400_000;
const FRIDAY = 5;
const LOOK_AHEAD = 60;

/** `Fri 27 Nov 16:00`: never "today", since an example is about no day in particular. */
const reading =
  ({ process: { time } }: SettingsWords) =>
  (t: number, { timeZone }: Calendar): string =>
    moment(t, { now: t - 3 * DAY, timeZone, time });

/** The next Friday on which support is open: most surprises lie over a weekend. Else the next day that is. */
function exampleDay(calendar: Calendar, now: number): string {
  const today = calendar.localDate(now);
  for (let ahead = 0; ahead < LOOK_AHEAD; ahead += 1) {
    const date = addLocalDays(today, ahead);
    if (new Date(`${date}T12:00:00Z`).getUTCDay() === FRIDAY && calendar.isBusinessDate(date)) return date;
  }
  return calendar.nthBusinessDateAfter(today, 1);
}

/** Shortly before closing: an hour, or a quarter of one for what is due within the hour; never before opening. */
function late(calendar: Calendar, now: number, target: number): number {
  const date = exampleDay(calendar, now);
  const before = target < 3_600_000 ? 900_000 : 3_600_000;
  return Math.max(calendar.startOfBusiness(date), calendar.endOfBusiness(date) - before);
}

const dueOf = ({ basis, calendar, target }: PreparedTarget, from: number): number =>
  basis === 'business' ? calendar.add(from, target) : from + target;

/** The first response to a report shortly before the weekend (E2); by the other way of counting, too. */
export function firstResponseExample(policy: Policy, severity: Severity, now: number, said: SettingsWords): Example {
  const { examples: words, process } = said;
  const read = reading(said);
  const target = preparePolicy(policy).severities[severity].firstResponse;
  const { calendar, basis } = target;
  const reported = late(calendar, now, target.target);
  const business = read(dueOf({ ...target, basis: 'business' }, reported), calendar);
  const elapsed = read(dueOf({ ...target, basis: 'elapsed' }, reported), calendar);
  const [due, other] = basis === 'business' ? [business, elapsed] : [elapsed, business];
  const after = basis === 'business' ? words.elapsedToo(other) : words.businessToo(other);
  return {
    before: words.due(process.severities[severity], read(reported, calendar)),
    moment: due,
    after: due === other ? process.fullStop : after,
  };
}

/** When a customer's answer, or the next status update, is due (E4, A1); null where the severity has none. */
export function laterExample(
  policy: Policy,
  severity: Severity,
  clock: 'customerResponse' | 'statusUpdate',
  now: number,
  said: SettingsWords,
): Example | null {
  const { examples: words, process } = said;
  const read = reading(said);
  const target = preparePolicy(policy).severities[severity][clock];
  if (!target) return null;
  const from = late(target.calendar, now, target.target);
  const say = clock === 'customerResponse' ? words.answer : words.update;
  return {
    before: say(process.severities[severity], read(from, target.calendar)),
    moment: read(dueOf(target, from), target.calendar),
    after: said.process.fullStop,
  };
}

/** When agents are warned of the first response to the report of {@link firstResponseExample}. */
export function warningExample(policy: Policy, now: number, said: SettingsWords): Example {
  const { examples: words } = said;
  const read = reading(said);
  const target = preparePolicy(policy).severities[2].firstResponse;
  const from = late(target.calendar, now, target.target);
  const at = policy.warnAt
    .toSorted((a, b) => a - b)
    .map((share) => read(dueOf({ ...target, target: Math.round(share * target.target) }, from), target.calendar));
  if (at.length === 0) return { before: words.noWarning, moment: '', after: '' };
  return { before: words.warned(''), moment: at.join(said.process.comma), after: said.process.fullStop };
}

/** Reminder and closure of a status that began an hour after opening on the day after the weekend (I2 to I6). */
export function closureExample(policy: Policy, status: WaitingStatus, now: number, said: SettingsWords): Example {
  const { examples: words } = said;
  const read = reading(said);
  const { calendar } = preparePolicy(policy);
  const date = calendar.nthBusinessDateAfter(exampleDay(calendar, now), 1);
  const since = Math.min(calendar.startOfBusiness(date) + 3_600_000, calendar.endOfBusiness(date) - 60_000);
  const { notice, waits } = policy.closure;
  const plan = planClosure({ calendar, days: waits[status], notice, since, resumedAt: [], sentAt: () => null });
  return {
    before: words.closes(status, read(since, calendar), read(plan.noticeAt, calendar)),
    moment: read(plan.closesAt, calendar),
    after: said.process.fullStop,
  };
}

/** The last day on which an agreement still counts (F1). */
export function graceExample(policy: Policy, now: number, said: SettingsWords): Example {
  const { examples: words } = said;
  const read = reading(said);
  const { calendar } = preparePolicy(policy);
  const ends = `${calendar.localDate(now).slice(0, 4)}-12-31`;
  const on = (date: string) => read(calendar.startOfLocalDate(date), calendar).replace(/ \d\d:\d\d$/, '');
  const last = on(addLocalDays(ends, policy.entitlement.graceDays));
  const { fullStop } = said.process;
  // A shortened month ends with the full stop already: `31 déc.`
  return { before: words.grace(on(ends)), moment: last, after: last.endsWith(fullStop) ? '' : fullStop };
}

/** When somebody who was asked may be asked again. */
export function quietExample(policy: Policy, now: number, said: SettingsWords): Example {
  const { examples: words } = said;
  const read = reading(said);
  const { calendar } = preparePolicy(policy);
  const asked = late(calendar, now, DAY);
  return {
    before: words.quiet(read(asked, calendar)),
    moment: read(asked + policy.survey.quietDays * DAY, calendar),
    after: said.process.fullStop,
  };
}
