import { addLocalDays, localDay } from '../../calendar/local-date';
import type { Agreement, Verdict } from '../../entitlement/verdict';
import { longDate } from './time';

export interface Supported {
  readonly organization: string;
  readonly agreement: Agreement | null;
  /** The local date of today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Calendar days for which support goes on after the last one (F1). */
  readonly graceDays: number;
  /** Whether the policy asks for an agreement at all. */
  readonly required: boolean;
}

/** F1: whether an organization has support, in one line, and below it why, with what follows from it. */
export function support(
  verdict: Verdict,
  { organization, agreement, today, graceDays, required }: Supported,
): { readonly title: string; readonly why: string } {
  const held = required ? 'Incidents are held.' : 'The policy asks for none: incidents start all the same.';
  if (!agreement) return { title: 'No agreement on record', why: held };
  const { startsOn, endsOn } = agreement;
  if (verdict === 'agreement-not-started')
    return {
      title: `${organization} has no support yet`,
      why: `The agreement begins on ${longDate(startsOn)}, ${until(today, startsOn)}. ${required ? 'Until then incidents are held.' : held}`,
    };
  if (verdict === 'agreement-expired')
    return {
      title: `${organization} has no support`,
      why: `The agreement ended on ${longDate(endsOn)}. ${held}`,
    };
  const ends =
    today > endsOn
      ? `It has ended; support goes on until ${longDate(addLocalDays(endsOn, graceDays))}.`
      : `Ends ${until(today, endsOn)}.`;
  return { title: `${organization} has support`, why: `${term(agreement)} ${ends}` };
}

/** `1 Apr 2026 to 31 Mar 2027, both days included.` */
export const term = ({ startsOn, endsOn }: Agreement): string =>
  `${longDate(startsOn)} to ${longDate(endsOn)}, both days included.`;

/** Days as far as they can be pictured, then months. Both are local dates, the first not after the second. */
function until(from: string, to: string): string {
  const days = localDay(to) - localDay(from);
  if (days < 2) return days === 0 ? 'today' : 'tomorrow';
  const months = monthsBetween(from, to);
  if (days < 45 || months < 2) return `in ${days} days`;
  return `in ${months} months`;
}

/** Whole months: the last one counts once its day has come. */
function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0);
}

/** What a changed fact lifts at once, by the numbers of the incidents that it held (F1, F2). */
export function startNow(numbers: readonly string[]): string {
  if (numbers.length === 1) return `Incident #${numbers[0]} starts now.`;
  return `${numbers.length} incidents start now: ${numbers.map((number) => `#${number}`).join(', ')}.`;
}

/** What stays as it was for an incident that goes on being held. */
export const staysHeld = (number: string, because: string): string => `#${number} stays on hold: ${because}`;

/** F3: facts that turn bad end nothing that has begun. */
export const startedGoOn = 'Incidents that have started go on; new ones are held.';

/** `31 Mar 2027`. */
export const day = longDate;
